# The site. What is not here its pages share with the chat.
web-title = Marquee: films you will like
web-headline = Films you will like, from films you like
web-lead = Give a few films stars, and the list beside them is made for you. No account needed.
# $count films are known, up to $year.
web-lead-extent = Give a few films stars, and the list beside them is made for you, out of { $count } films up to { $year }. No account needed.
web-skip = To the content
web-nav = Pages
web-nav-films = Films
web-nav-mine = Mine
web-foot = No ads, nothing from elsewhere, one cookie to know your films by.
web-privacy = Privacy
# Below the text of /privacy; a link to "Mine" follows.
web-privacy-here = These words are for the chat. On this site the commands are links, under “Your data” on the page
web-language = Language
web-change-button = Change

# Picking films.
web-pick = What do you like?
web-search = Search for a film
web-search-example = A film you love
web-search-button = Search
# Read out while somebody types.
web-found = { $count ->
    [0] No film found.
    [1] One film found.
   *[other] { $count } films found.
}
web-search-close = Close the search
# $words were searched for.
web-search-none = I don't have “{ $words }”. Is it spelt right? A part of the title often helps.
web-search-none-until = I don't have “{ $words }”: my films end in { $year }. Is it spelt right? A part of the title often helps.
web-cards = Have you seen any of these?
web-cards-others-button = None of these: others
# $count films have stars.
web-picks = { $count ->
    [1] Your one film
   *[other] Your { $count } films
}
web-picks-all = All { $count }
web-remove = Remove { $film }
web-stars-for = Stars for { $film }
web-stars = { $count ->
    [1] 1 star
   *[other] { $count } stars
}
web-save-button = Save

# The list.
# Read out when the list has changed: $films films, from $count that have stars.
web-list-status = { $count ->
    [0] Listed: { $films } films.
    [1] Listed: { $films } films, from your one film.
   *[other] Listed: { $films } films, from your { $count } films.
}
web-like = Like { $film }
web-like-close = Back to my list
web-nearest = I have no film that is all of that. These come nearest.
web-none-left = That was all I have of that.
web-empty = You know every film I know. Come back when I have learned more.
web-genre = Kind
web-any-genre = all kinds
web-decade = Years
web-any-decade = all years
web-length-head = Length
web-any-length = any length
# $length is as "1 h 30".
web-length = up to { $length }
web-filter-button = Show these
web-first-button = Back to the first
web-share-button = Share this list
web-to-list = To the list

# A list that others can look at.
web-shared = A list of films
web-shared-from = Made from these films and stars:
# $count ratings of the address are not among them.
web-shared-left-out = { $count ->
    [1] One rating in this address is left out: its film is not here, or its stars make no sense.
   *[other] { $count } ratings in this address are left out: their films are not here, or their stars make no sense.
}
# Of a film in somebody else's list: $films led to it.
web-shared-because = close to { $films }
web-address = This list's address
web-copy-button = Copy
web-copied = Copied
web-address-holds = Whoever has the address sees this list. It holds the films and stars above, and nothing about who made it.
web-keep-button = Take these films as mine

# A film.
web-your-stars = Your stars
web-halves = Half stars
web-for-me-button = For me after all
web-editions = Editions
web-similar = Similar films

# What is kept of a person.
web-ratings = Your stars, film by film
web-ratings-search = In the title
web-order = Order
web-ratings-count = { $count ->
    [1] One film
   *[other] { $count } films
}
web-ratings-none = Nothing here yet. Give a film stars, or bring them from elsewhere below.
web-newer = Back
web-older = Further
web-page = Page { $page } of { $pages }
web-watchlist = To watch
web-watchlist-none = Nothing here yet. “Watch later” beside a film puts it here.
web-taste-words = In words
web-taste-alt = Your taste as a picture: how many films got how many stars, kinds, decades and people.
web-data = Your data
web-data-note = This browser knows you by a cookie. If you delete it, these films are lost, unless you link it with a chat.
web-import = Bring ratings from elsewhere
web-link = Link with Telegram or Discord
web-linked-with = Linked with { $platform }
web-export = Your ratings as a file:
web-everything = Everything stored about you
web-forget = Forget me
web-forget-question = This deletes { $count ->
    [0] everything I stored about you
    [1] your one rating
   *[other] all your { $count } ratings
}, their history and the lists I showed you. There is no undo for this.
web-forget-copy = A copy first?

# Ratings from elsewhere.
web-import-lead = Letterboxd, IMDb, Trakt, MovieLens: give me the file as it is, and I show what I found in it before anything counts.
web-import-file = Drop the file here, or choose it
web-import-most = ZIP, CSV or JSON, 20 MB at most.
web-import-button = Look into it
# The words after the names are those of each site's menus.
web-import-where =
    <b>Letterboxd</b>: Settings, Data, Export: the zip
    <b>IMDb</b>: Your ratings, Export: ratings.csv
    <b>Trakt</b>: Settings, Data, Export: the zip, or its JSON
    <b>MovieLens</b>: About your ratings, Export: movielens-ratings.csv
web-unclear = Which one is meant?

# Linking with a chat.
web-link-lead = Then the chat and this browser know the same films. Where both have stars for a film, the later ones hold.
web-link-from-chat = With a code from the chat
web-link-from-chat-how = Send me <b>/link</b> in the chat, and write the code here.
web-code = Code
web-link-button = Link
web-link-from-here = With a code from here
web-link-from-here-how = Or take a code from here, and send it to me in the chat.
web-code-button = Make a code
# Above "/link CODE".
web-link-say = Send me this in the chat within { $minutes } minutes:
web-link-void = That code is no good: it was used, is too old, is this browser's own, or has a slip in it. /link in the chat makes a new one.
web-link-both = This browser is already linked with a chat. Leave that one first.
web-leave-button = Leave it in this browser
web-leave-note = Your films stay in the chat; this browser knows nothing of them any more.

# What came of a form.
web-unrated = { $film } has no stars from you any more.
web-seen = Seen: { $film }.
web-later = On your list to watch: { $film }.
web-undone = Undone: { $film }.
web-undone-import = Undone: the import. Ratings left: { $count }
web-used = Taken in: { $count ->
    [1] 1 rating
   *[other] { $count } ratings
}. Your list is new.
web-kept = { $count ->
    [0] You had stars for all of these already.
    [1] 1 film is yours now.
   *[other] { $count } films are yours now.
}
web-forgotten = Done: everything about you is gone. You are welcome back any time.
web-left = This browser is nobody's again.
web-linked = Linked: this browser and { $platform } know the same films now.

# Errors; each says what to do.
# Where the site does not answer.
web-offline = I can't be reached just now. Try again in a moment.
web-again-button = Try again
web-error-title-403 = This page has grown old
web-error-403 = I could not tell that this came from you: the page is too old, or cookies are switched off. Load it again and repeat what you did.
# Of the page that says block-told.
web-error-title-blocked = I don't answer here any more
web-error-title-404 = Not here
web-error-404 = I have no such page or film any more. The search finds what there is.
web-error-title-stars = No such stars
web-error-stars = Stars go from 1 to 5, whole or half. Nothing was saved.
web-error-title-405 = Not this way
web-error-405 = This address is not made for that. Start from the first page.
web-error-title-413 = Too large
web-error-413 = I take 20 MB at most. The zip of an export is much smaller; of several files in it, ratings.csv is enough.
web-error-title-429 = One moment, please
web-error-429 = That was more than I can take at once. Wait a minute, then try again.
web-error-title-503 = Not ready yet
web-error-503 = I am still learning and have no films to recommend yet. Try again later.
web-error-title-500 = Something went wrong
web-error-500 = That was my fault, and it stands in the log. Try again; what you rated before is safe.

# In the terminal, beside the chat: $url is the address.
web-beside = The same in your browser: { $url } (until you leave this chat)
# $problem is an error, in English.
web-not-beside = Without the site: { $problem }
