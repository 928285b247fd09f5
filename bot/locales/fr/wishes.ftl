wish-like = comme { $films }
wish-without = sans { $genre }
wish-kind-film = films
wish-kind-series = séries
wish-kind-collection = coffrets
wish-longest = moins de { $minutes } minutes
wish-people = avec { $people }
wish-languages = langue : { $languages }
wish-countries = pays : { $countries }
wish-until = jusqu'en { $year }
wish-since = depuis { $year }
wish-decade = années { $year }
wish-years = de { $first } à { $last }
wish-known = Je connais { $fact ->
    [years] l'année
    [longest] la durée
    [languages] la langue
   *[countries] le pays
} de { $count } de mes { $films } films ; ceux-ci en font partie.
wish-unknown = Je ne connais { $fact ->
    [years] l'année
    [longest] la durée
    [languages] la langue
   *[countries] le pays
} d'aucun de mes films.
