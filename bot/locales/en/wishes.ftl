# A wish, said back in parts and small letters: "comedy, 1990s, no romance, under 100 minutes".
wish-like = like { $films }
# $genre as genre-... has it.
wish-without = no { $genre }
wish-kind-film = films
wish-kind-series = series
wish-kind-collection = box sets
wish-longest = under { $minutes } minutes
wish-people = with { $people }
wish-languages = in { $languages }
wish-countries = from { $countries }
wish-until = until { $year }
wish-since = since { $year }
# $year is the first of a decade.
wish-decade = { $year }s
wish-years = { $first } to { $last }
wish-known = I know { $fact ->
    [years] the year
    [longest] the length
    [languages] the language
   *[countries] the country
} of { $count } of my { $films } films; these are among them.
wish-unknown = I don't know { $fact ->
    [years] the year
    [longest] the length
    [languages] the language
   *[countries] the country
} of any of my films.
