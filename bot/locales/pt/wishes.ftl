wish-like = como { $films }
wish-without = sem { $genre }
wish-kind-film = filmes
wish-kind-series = séries
wish-kind-collection = coleções
wish-longest = menos de { $minutes } minutos
wish-people = com { $people }
wish-languages = idioma: { $languages }
wish-countries = país: { $countries }
wish-until = até { $year }
wish-since = desde { $year }
wish-decade = anos { $year }
wish-years = de { $first } a { $last }
wish-known = Sei { $fact ->
    [years] o ano
    [longest] a duração
    [languages] o idioma
   *[countries] o país
} de { $count } dos meus { $films } filmes; estes estão entre eles.
wish-unknown = Não sei { $fact ->
    [years] o ano
    [longest] a duração
    [languages] o idioma
   *[countries] o país
} de nenhum dos meus filmes.
