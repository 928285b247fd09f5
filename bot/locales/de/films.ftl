film-unknown = ein Film, den ich nicht mehr kenne ({ $id })
film-unrated = noch keine Bewertungen
film-overall = { NUMBER($mean, minimumFractionDigits: 1, maximumFractionDigits: 1) }★{ "\u00a0" }aus{ "\u00a0" }{ $count ->
    [one] { $count }{ "\u00a0" }Bewertung
   *[other] { $count }{ "\u00a0" }Bewertungen
}

link-details = <a>mehr dazu</a>
link-product = <a>Produktseite</a>
link-imdb = <a>IMDb</a>
link-search = <a>danach suchen</a>

genre-action = Action
genre-adult = Erotik
genre-adventure = Abenteuer
genre-animation = Animation
genre-biography = Biografie
genre-children = Kinderfilm
genre-children-s = Kinderfilm
genre-comedy = Komödie
genre-crime = Krimi
genre-documentary = Doku
genre-drama = Drama
genre-family = Familienfilm
genre-fantasy = Fantasy
genre-film-noir = Film noir
genre-history = Historie
genre-horror = Horror
genre-music = Musik
genre-musical = Musical
genre-mystery = Mystery
genre-news = Nachrichten
genre-romance = Romanze
genre-sci-fi = Science-Fiction
genre-short = Kurzfilm
genre-sport = Sport
genre-thriller = Thriller
genre-war = Krieg
genre-western = Western
genre-action-adventure = Action & Abenteuer
genre-children-family = Kinder/Familie
genre-foreign = international
genre-kids-family = Kinder & Familie
genre-military-war = Militär & Krieg
genre-mystery-thrillers = Mystery & Thriller
genre-science-fiction = Science-Fiction
genre-westerns = Western
genre-musicals = Musical
genre-anime-manga = Anime & Manga
film-hours = { $hours } h { $minutes }
film-minutes = { $minutes } min
mark-seen = schon gesehen
mark-not-for-me = nichts für dich
mark-later = auf deiner Merkliste
