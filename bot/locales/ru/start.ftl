start-command = Поздороваться
start-no-model = <b>Привет, это Marquee!</b> Я советую фильмы.
start-first = <b>Привет, это Marquee!</b> Я нахожу фильмы по тем, которые тебе уже нравятся.
start-again = <b>С возвращением!</b> У тебя { $count ->
    [1] одна оценка
    [one] { $count } оценка
    [few] { $count } оценки
   *[other] { $count } оценок
}.
start-how =
    Оценить фильм:  <b>/rate Heat 5</b>
    Получить фильмы:  <b>/recommend</b>
    Ещё:  /help
start-tap-button = Пройтись по нескольким
start-films-button = Просто покажи фильмы
start-extent-until = Назови любимый или пройдись по нескольким. Фильмов знаю: { $count }, до { $year } года.
start-extent = Назови любимый или пройдись по нескольким. Фильмов знаю: { $count }.
