wish-like = wie { $films }
wish-without = ohne { $genre }
wish-kind-film = Filme
wish-kind-series = Serien
wish-kind-collection = Boxen
wish-longest = unter { $minutes } Minuten
wish-people = mit { $people }
wish-languages = Sprache: { $languages }
wish-countries = Land: { $countries }
wish-until = bis { $year }
wish-since = seit { $year }
wish-decade = { $year }er
wish-years = { $first } bis { $last }
wish-known = Ich kenne { $fact ->
    [years] das Jahr
    [longest] die Länge
    [languages] die Sprache
   *[countries] das Land
} von { $count } meiner { $films } Filme; diese sind darunter.
wish-unknown = Ich kenne { $fact ->
    [years] das Jahr
    [longest] die Länge
    [languages] die Sprache
   *[countries] das Land
} von keinem meiner Filme.
