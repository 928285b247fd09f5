wish-like = como { $films }
wish-without = sin { $genre }
wish-kind-film = películas
wish-kind-series = series
wish-kind-collection = colecciones
wish-longest = menos de { $minutes } minutos
wish-people = con { $people }
wish-languages = idioma: { $languages }
wish-countries = país: { $countries }
wish-until = hasta { $year }
wish-since = desde { $year }
wish-decade = años { $year }
wish-years = de { $first } a { $last }
wish-known = Sé { $fact ->
    [years] el año
    [longest] la duración
    [languages] el idioma
   *[countries] el país
} de { $count } de mis { $films } películas; estas están entre ellas.
wish-unknown = No sé { $fact ->
    [years] el año
    [longest] la duración
    [languages] el idioma
   *[countries] el país
} de ninguna de mis películas.
