taste-command = Твой вкус на картинке
taste-too-few = Оцени ещё { $count ->
    [1] один фильм
    [one] { $count } фильм
    [few] { $count } фильма
   *[other] { $count } фильмов
}, и я смогу что-то сказать о твоём вкусе.
taste-films-button = Показать фильмы
taste-list-button = Фильмы на этот вкус

taste-title = Твой вкус
taste-heading = { $count ->
    [one] <b>{ taste-title }</b>, по { $count } фильму
   *[other] <b>{ taste-title }</b>, по { $count } фильмам
}
taste-mean = В среднем ты ставишь { NUMBER($mean, minimumFractionDigits: 1, maximumFractionDigits: 1) } звезды.
taste-mean-alike = В среднем ты ставишь { NUMBER($mean, minimumFractionDigits: 1, maximumFractionDigits: 1) } звезды, как и все этим фильмам ({ NUMBER($everybody, minimumFractionDigits: 1, maximumFractionDigits: 1) }).
taste-mean-more = В среднем ты ставишь { NUMBER($mean, minimumFractionDigits: 1, maximumFractionDigits: 1) } звезды, больше, чем другие этим фильмам ({ NUMBER($everybody, minimumFractionDigits: 1, maximumFractionDigits: 1) }).
taste-mean-less = В среднем ты ставишь { NUMBER($mean, minimumFractionDigits: 1, maximumFractionDigits: 1) } звезды, меньше, чем другие этим фильмам ({ NUMBER($everybody, minimumFractionDigits: 1, maximumFractionDigits: 1) }).
taste-often = Чаще всего { $stars } ({ $count ->
    [one] { $count } раз
    [few] { $count } раза
   *[other] { $count } раз
}).
taste-kind = { $kind } ({ NUMBER($mean, minimumFractionDigits: 1, maximumFractionDigits: 1) })
taste-kinds = <b>Любимые жанры</b>
taste-kinds-least = меньше всего: { $kind }
taste-decades = <b>Десятилетия</b>
taste-decade = { $year }-е
taste-decade-best = любимые: { $decade } ({ NUMBER($mean, minimumFractionDigits: 1, maximumFractionDigits: 1) } звезды)
taste-decade-most = чаще смотришь: { $decade } ({ $count ->
    [one] { $count } фильм
    [few] { $count } фильма
   *[other] { $count } фильмов
})
taste-people = <b>{ taste-people-head }</b>

taste-line = { $count ->
    [one] { $count } фильм
    [few] { $count } фильма
   *[other] { $count } фильмов
} · у тебя { NUMBER($mean, minimumFractionDigits: 1, maximumFractionDigits: 1) }
taste-line-everybody = { taste-line }, у всех { NUMBER($everybody, minimumFractionDigits: 1, maximumFractionDigits: 1) }
taste-key-own = твои звёзды
taste-key-everybody = у всех, те же фильмы
taste-columns-head = Сколько фильмов получили сколько звёзд
taste-kinds-head = Жанры
taste-decades-head = Десятилетия
taste-people-head = Люди из любимых фильмов
taste-bar = { NUMBER($mean, minimumFractionDigits: 1, maximumFractionDigits: 1) } · { $count ->
    [one] { $count } фильм
    [few] { $count } фильма
   *[other] { $count } фильмов
}
taste-directed = { $name } · режиссёр { $count } из них
taste-acted = { $name } · в { $count } из них
