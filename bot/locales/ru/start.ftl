start-command = Поздороваться
start-no-model = <b>Привет, это Marquee!</b> Я советую фильмы.
start-first = <b>Привет, это Marquee!</b> Назови фильмы, которые любишь, и я найду другие, которые тебе тоже понравятся.
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
start-extent-until = Фильмов знаю: { $count }, до { $year } года. Из других мест: /import
start-extent = Фильмов знаю: { $count }. Из других мест: /import
