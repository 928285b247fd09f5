film-unknown = un film que je ne connais plus ({ $id })
film-unrated = pas encore de notes
film-overall = { NUMBER($mean, minimumFractionDigits: 1, maximumFractionDigits: 1) }★{ "\u00a0" }sur{ "\u00a0" }{ $count ->
    [one] { $count }{ "\u00a0" }note
   *[other] { $count }{ "\u00a0" }notes
}

link-details = <a>en savoir plus</a>
link-product = <a>page du produit</a>
link-imdb = <a>IMDb</a>
link-search = <a>le chercher</a>

genre-action = action
genre-adult = érotique
genre-adventure = aventure
genre-animation = animation
genre-biography = biographie
genre-children = jeunesse
genre-children-s = jeunesse
genre-comedy = comédie
genre-crime = policier
genre-documentary = documentaire
genre-drama = drame
genre-family = famille
genre-fantasy = fantastique
genre-film-noir = film noir
genre-history = histoire
genre-horror = horreur
genre-music = musique
genre-musical = comédie musicale
genre-mystery = mystère
genre-news = actualités
genre-romance = romance
genre-sci-fi = science-fiction
genre-short = court métrage
genre-sport = sport
genre-thriller = thriller
genre-war = guerre
genre-western = western
genre-action-adventure = action et aventure
genre-children-family = jeunesse et famille
genre-foreign = étranger
genre-kids-family = jeunesse et famille
genre-military-war = guerre
genre-mystery-thrillers = mystère et thriller
genre-science-fiction = science-fiction
genre-westerns = western
genre-musicals = comédie musicale
genre-anime-manga = anime et manga
film-hours = { $hours } h { $minutes }
film-minutes = { $minutes } min
mark-seen = déjà vu
mark-not-for-me = pas pour toi
mark-later = dans ta liste à voir
