rate-command = Rate a film, 1 to 5 stars, halves allowed
rate-arguments = FILM [STARS]
rate-usage =
    Tell me a film and your stars, 1 to 5, halves allowed:
    <b>/rate Heat 5</b>
    <b>/rate Toy Story 4.5</b>

    Without stars you get buttons to choose from. Two films of one name? Add the year:
    <b>/rate Heat (1995) 5</b>
# Before rate-usage, where stars came without a film.
rate-which-film = Which film?
# Somebody agrees with a message that names no film.
rate-same-of-what = The same for which film? Name it, and its stars: <b>Heat 4</b>.

# $count films may be meant; each is a button below.
rate-choose = { $count ->
    [1] Do you mean this one?
   *[other] Which one do you mean?
}
# After rate-choose. $stars were typed.
rate-choose-saves = { $stars } for which one?
# All films of a series; $stars were said of each.
rate-all-of-same = { $stars } for each of these { $count }?
# The same where the stars differ; each stands on its button.
rate-all-of = These stars for these { $count }?
rate-all-button = { $count ->
    [2] Both
   *[other] All { $count }
}
rate-choose-not-here = Not here? Try its full title or year.
# $year is where the films that are known end.
rate-choose-not-here-until = Not here? My films end in { $year }.

rate-stars = How many stars for <b>{ $film }</b>?
rate-stars-before = So far you gave it { $stars }.
# Before rate-stars.
rate-range = Stars go from 1 to 5.
# After "Note 2", which may be two stars or a good grade of a German school.
rate-grade = In German schools 1 is the best grade; here 5 stars are.
rate-halves = Only whole and half stars, please.
# On a film, in a line of facts. $stars are an estimate.
rate-for-you = for you about { $stars }

rate-saved = Saved: <b>{ $film }</b> { $stars }
rate-saved-first = That's enough for a first list.
rate-unchanged = Nothing to change: you had already given <b>{ $film }</b> { $stars }
rate-changed = Changed: <b>{ $film }</b> { $stars } (before: { $before })
rate-change-button = Change
# The last button of rate-choose.
rate-none-button = { $count ->
    [1] No
    [2] Neither
   *[other] None of these
}
# A change cannot be taken back, as there was another one after it.
rate-since-removed = You removed your rating of <b>{ $film }</b> since.
rate-since-changed = You rated this one again since: <b>{ $film }</b> { $stars }
rate-since-button = Change it
# Under what somebody else said of their films, in a group.
rate-not-yours = Only whoever said it can change that or take it back. Your own ratings stay as they are: /myratings
# A button under the question which film is meant.
rate-question-gone = That question is over, or it was put to somebody else.
# Somebody pressed a film under the question which one another means, in a group.
rate-asked-another = I asked somebody else which film they mean, so that is theirs to say. To rate it yourself: <b>/rate { $film }</b>

# $words may be stars of a film, but name none.
rate-not-got = I didn't get “{ $words }”. Name the film and its stars by themselves: <b>Heat 4</b>.
# $title is what somebody typed.
rate-not-there = I don't have <b>{ $title }</b>.
rate-not-there-until = I don't have <b>{ $title }</b>: my films end in { $year }.
# After it; films of a similar name are buttons below.
rate-related = I do have these:
rate-spelling = Is it spelt right? The English title or a part of it often helps.
# After what was saved. $written, as 4.3, is no half star; $stars were taken.
rate-rounded = { $written } lies between: I took { $stars }.
# A film that was not spoken of just now.
rate-confirm = Do you mean <b>{ $film }</b>?
rate-confirm-stars = { $stars } for <b>{ $film }</b>?

# Before the question for stars: others were said to like the film.
hearsay-not-saved = What others think I don't save.
