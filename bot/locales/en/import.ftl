import-command = Bring your ratings from Letterboxd, IMDb, Trakt, MovieLens
# The words after the names are those of each site's menus.
import-how =
    Send me the file here, as it is (in a terminal: <b>/import PATH</b>), and I show what I found in it before anything counts.

    <b>Letterboxd</b>: Settings, Data, Export: the zip
    <b>IMDb</b>: Your ratings, Export: ratings.csv
    <b>Trakt</b>: Settings, Data, Export: the zip, or its JSON
    <b>MovieLens</b>: About your ratings, Export: movielens-ratings.csv
    <b>A table of your own</b>: a CSV file with Title, Year and Rating (1 to 5)
# Before it, where something stood behind the command.
import-only-file = I only take the file itself, not its name.
import-in-company = Your ratings are nobody else's business: send me the file in private.
# $file is a name; $size and $most are whole numbers.
import-too-large = { $file } has { $size } MB, and I can fetch { $most } MB. The zip of an export is much smaller; of several files in it, ratings.csv is enough.
import-reading = Reading { $file } ...
# $error is a reason, in English.
import-unfetched = I can't get { $file }: { $error }.
# After why a file cannot be read (import_bad.ftl).
import-unread = /import tells which files I can read.

# What a file holds. $count ratings of a service.
import-heading = <b>{ $service }: { $count ->
    [1] 1 rating
   *[other] { $count } ratings
}</b>
# What became of them; one or more, with commas between, and a full stop.
import-matched = { $count } matched
import-known = { $count ->
    [1] { $count } you have rated here already, which stays as it is
   *[other] { $count } you have rated here already, which stay as they are
}
# $count of those rated here have other stars in the file; $films are such: "Heat (1995) ★★ → ★★★★".
import-differing = { $count ->
    [1] 1 of these has other stars in the file: { $films }
   *[other] { $count } of these have other stars in the file: { $films }
}
import-question-stars = { $count ->
    [1] Take the file's stars for it?
   *[other] Take the file's stars for these { $count }?
}
import-stars-button = Take the file's stars
import-both-button = Use them and the file's stars
import-stars-done = { $count ->
    [1] 1 film has the file's stars now.
   *[other] { $count } films have the file's stars now.
}
import-stars-back = { $count ->
    [1] 1 film has its stars of before again.
   *[other] { $count } films have their stars of before again.
}
import-again = { $count } told of twice
import-missing = { $count ->
    [1] { $count } film I don't have
   *[other] { $count } films I don't have
}
import-unclear = { $count } unclear
# $column is a heading of the file that does not say that stars are below.
import-stars-column = I take what stands under “{ $column }” for your stars.
# $columns are others of the same file that hold such numbers.
import-other-columns = I leave out what stands under { $columns }: it may be somebody else's.
# $scale is the highest rating of the file, where it is not 5.
import-scale = Its ratings are out of { $scale }: 5 stars are { $scale }.
import-rounded = { $count ->
    [1] 1 lies between halves of stars, and is rounded to the nearest.
   *[other] { $count } lie between halves of stars, and are rounded to the nearest.
}
import-raised = { $count ->
    [1] 1 has half a star, and counts as one star, my lowest.
   *[other] { $count } have half a star, and count as one star, my lowest.
}
# $count grades are letters.
import-letters = { $count ->
    [1] 1 is a letter: A counts as five stars, F as one.
   *[other] { $count } are letters: A counts as five stars, F as one.
}
import-school = They are school grades: 1 counts as five stars, 5 and 6 as one.
# $count lines whose rating the scale does not have; $scale is its highest.
import-impossible = { $count ->
    [1] 1 more has a rating that is none out of { $scale }, and is left out.
   *[other] { $count } more have a rating that is none out of { $scale }, and are left out.
}
# After them.
import-unrated = { $count ->
    [1] { $count } more has no stars, and is left out.
   *[other] { $count } more have no stars, and are left out.
}
# $count lines have something like "DNF" where their stars would be.
import-in-words = { $count ->
    [1] 1 more has words in place of stars, and is left out.
   *[other] { $count } more have words in place of stars, and are left out.
}
# $count lines of IMDb or Trakt say themselves that they are no film.
import-no-films = { $count ->
    [1] { $count } line is a series, an episode or a game, and no film.
   *[other] { $count } lines are series, episodes or games, and no films.
}
import-skipped = { $count ->
    [1] { $count } other line is no film with stars.
   *[other] { $count } other lines are no films with stars.
}
# Of Letterboxd's zip.
import-twice = { $count ->
    [1] 1 line is about a film that ratings.csv or the diary names already: what stands there counts.
   *[other] { $count } lines are about films that ratings.csv or the diary names already: what stands there counts.
}
import-later = { $count ->
    [1] 1 film of its watchlist goes onto yours.
   *[other] { $count } films of its watchlist go onto yours.
}
import-later-missing = { $count ->
    [1] 1 film of its watchlist I don't find here for certain.
   *[other] { $count } films of its watchlist I don't find here for certain.
}
# $lines are some lines of the file.
import-left-out = Left out, such as: { $lines }
# $films are titles of the file, each with a film here: "Oldboy (2003): Old Boy"; $count more are not named.
import-read-as = { $count ->
    [0] Read so: { $films }
   *[other] Read so: { $films } and { $count } more
}
import-guesses = { $count ->
    [0] Perhaps meant: { $films }?
   *[other] Perhaps meant: { $films }? (and { $count } more)
}
# $films are names of films that the catalog lacks.
import-missing-named = Not here: { $films }
# The same with $count more that are not named.
import-missing-more = Not here: { $films } and { $count } more
# How an import stands.
import-stands-used = It is in use.
import-stands-undone = It was undone.
import-stands-left = You left it.
import-nothing = There is nothing I could use.
# $count ratings are certain.
import-question = { $count ->
    [1] Use it?
   *[other] Use the { $count }?
}
import-question-later = { $count ->
    [1] Put it on your watchlist?
   *[other] Put the { $count } on your watchlist?
}
import-use-button = Use them
import-leave-button = Leave it
import-unclear-button = Show the unclear

# After a button.
import-done = Done: { $count ->
    [1] 1 rating
   *[other] { $count } ratings
} from { $service }. Your list is new.
import-later-done = { $count ->
    [1] 1 film more is on your watchlist.
   *[other] { $count } films more are on your watchlist.
}
# $count films of the file, all of which have stars here.
import-all-known = { $count ->
    [1] Nothing new: you have rated this one already.
   *[other] Nothing new: you have rated these { $count } already.
}
import-show-button = Show it
import-undo-button = Undo the import
import-was-undone = That import was undone. Send the file again to have it back.
import-was-left = You left that import. Send the file again to have it back.
import-left = Left it. Nothing was changed.
import-not-used = That import is not in use any more.
import-taken-back = { $count ->
    [1] Undone: 1 rating from { $service } is gone.
   *[other] Undone: { $count } ratings from { $service } are gone.
}
# After it.
import-kept = { $count ->
    [1] 1 that you changed since stays.
   *[other] { $count } that you changed since stay.
}
import-gone = I don't have that import any more. Send the file again.

# A film of the file that may be one of several; each is a button below.
import-which =
    Unclear { $place } of { $count }: <b>{ $film }</b> { $stars }
    Which one is it?
import-none-button = None of these
import-enough-button = That's enough
import-which-end = That was all of them.
import-which-rest = { $count ->
    [1] The other one is not saved yet.
   *[other] The other { $count } are not saved yet.
}
import-others-button = Use the others
