wish-like = похоже на { $films }
wish-without = не { $genre }
wish-kind-film = фильмы
wish-kind-series = сериалы
wish-kind-collection = сборники
wish-longest = короче { $minutes } { $minutes ->
    [one] минуты
   *[other] минут
}
wish-people = с участием: { $people }
wish-languages = язык: { $languages }
wish-countries = страна: { $countries }
wish-until = до { $year } года
wish-since = с { $year } года
wish-decade = { $year }-е
wish-years = { $first }–{ $last }
wish-known = { $fact ->
    [years] Год
    [longest] Длительность
    [languages] Язык
   *[countries] Страну
} я знаю у { $count } из { $films } фильмов; эти — среди них.
wish-unknown = { $fact ->
    [years] Года
    [longest] Длительности
    [languages] Языка
   *[countries] Страны
} я не знаю ни у одного из фильмов.
