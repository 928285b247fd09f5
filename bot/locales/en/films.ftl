# A film that a newer catalog no longer has.
film-unknown = a film I no longer know ({ $id })
film-unrated = no ratings yet
# What everybody gave it, as "4.1★ from 12,345 ratings".
film-overall = { NUMBER($mean, minimumFractionDigits: 1, maximumFractionDigits: 1) }★{ "\u00a0" }from{ "\u00a0" }{ $count ->
    [one] { $count }{ "\u00a0" }rating
   *[other] { $count }{ "\u00a0" }ratings
}

# Where to read on about a film.
link-details = <a>details</a>
link-product = <a>product page</a>
link-imdb = <a>IMDb</a>
link-search = <a>search for it</a>

# Genres, in running text.
genre-action = action
genre-adult = adult
genre-adventure = adventure
genre-animation = animation
genre-biography = biography
genre-children = children
genre-children-s = children
genre-comedy = comedy
genre-crime = crime
genre-documentary = documentary
genre-drama = drama
genre-family = family
genre-fantasy = fantasy
genre-film-noir = film noir
genre-history = history
genre-horror = horror
genre-music = music
genre-musical = musical
genre-mystery = mystery
genre-news = news
genre-romance = romance
genre-sci-fi = science fiction
genre-short = short
genre-sport = sport
genre-thriller = thriller
genre-war = war
genre-western = western
# As Amazon's shop has them.
genre-action-adventure = action & adventure
genre-children-family = children/family
genre-foreign = foreign
genre-kids-family = kids & family
genre-military-war = military & war
genre-mystery-thrillers = mystery & thrillers
genre-science-fiction = science fiction
genre-westerns = westerns
genre-musicals = musicals
genre-anime-manga = anime & manga
# How long it is. $minutes have two digits.
film-hours = { $hours } h { $minutes }
film-minutes = { $minutes } min
# What somebody marked it as, among other facts.
mark-seen = you have seen it
mark-not-for-me = not for you
mark-later = on your watchlist
