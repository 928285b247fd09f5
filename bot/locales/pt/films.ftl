film-unknown = um filme que eu não conheço mais ({ $id })
film-unrated = ainda sem avaliações
film-overall = { NUMBER($mean, minimumFractionDigits: 1, maximumFractionDigits: 1) }★{ "\u00a0" }em{ "\u00a0" }{ $count ->
    [one] { $count }{ "\u00a0" }avaliação
   *[other] { $count }{ "\u00a0" }avaliações
}

link-details = <a>saiba mais</a>
link-product = <a>página do produto</a>
link-imdb = <a>IMDb</a>
link-search = <a>procurar</a>

genre-action = ação
genre-adult = adulto
genre-adventure = aventura
genre-animation = animação
genre-biography = biografia
genre-children = infantil
genre-children-s = infantil
genre-comedy = comédia
genre-crime = policial
genre-documentary = documentário
genre-drama = drama
genre-family = família
genre-fantasy = fantasia
genre-film-noir = filme noir
genre-history = história
genre-horror = terror
genre-music = música
genre-musical = musical
genre-mystery = mistério
genre-news = notícias
genre-romance = romance
genre-sci-fi = ficção científica
genre-short = curta-metragem
genre-sport = esporte
genre-thriller = suspense
genre-war = guerra
genre-western = faroeste
genre-action-adventure = ação e aventura
genre-children-family = infantil e família
genre-foreign = internacional
genre-kids-family = infantil e família
genre-military-war = guerra
genre-mystery-thrillers = mistério e suspense
genre-science-fiction = ficção científica
genre-westerns = faroeste
genre-musicals = musical
genre-anime-manga = anime e mangá
film-hours = { $hours } h { $minutes }
film-minutes = { $minutes } min
mark-seen = você já viu
mark-not-for-me = não é para você
mark-later = na sua lista para ver
