film-unknown = una película que ya no conozco ({ $id })
film-unrated = sin puntuaciones todavía
film-overall = { NUMBER($mean, minimumFractionDigits: 1, maximumFractionDigits: 1) }★{ "\u00a0" }de{ "\u00a0" }{ $count ->
    [one] { $count }{ "\u00a0" }puntuación
   *[other] { $count }{ "\u00a0" }puntuaciones
}

link-details = <a>más información</a>
link-product = <a>página del producto</a>
link-imdb = <a>IMDb</a>
link-search = <a>buscarla</a>

genre-action = acción
genre-adult = adultos
genre-adventure = aventuras
genre-animation = animación
genre-biography = biografía
genre-children = infantil
genre-children-s = infantil
genre-comedy = comedia
genre-crime = crimen
genre-documentary = documental
genre-drama = drama
genre-family = familiar
genre-fantasy = fantasía
genre-film-noir = cine negro
genre-history = histórica
genre-horror = terror
genre-music = música
genre-musical = musical
genre-mystery = misterio
genre-news = actualidad
genre-romance = romance
genre-sci-fi = ciencia ficción
genre-short = cortometraje
genre-sport = deporte
genre-thriller = thriller
genre-war = bélica
genre-western = western
genre-action-adventure = acción y aventuras
genre-children-family = infantil y familiar
genre-foreign = internacional
genre-kids-family = infantil y familiar
genre-military-war = bélica
genre-mystery-thrillers = misterio y suspense
genre-science-fiction = ciencia ficción
genre-westerns = western
genre-musicals = musical
genre-anime-manga = anime y manga
film-hours = { $hours } h { $minutes }
film-minutes = { $minutes } min
mark-seen = ya la has visto
mark-not-for-me = no es para ti
mark-later = en tu lista pendiente
