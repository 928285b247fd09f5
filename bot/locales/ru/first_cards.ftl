cards-saved = <b>{ $film }</b> { $stars } · отменить — /undo
cards-question = Как тебе?
cards-not-seen-button = Не знаю этот фильм
cards-more-button = Ещё несколько
cards-list-button = Мой список (оценок: { $count })
cards-films-button = Хватит: к фильмам
cards-enough = Для начала хватит. У тебя { $count ->
    [1] одна оценка
    [one] { $count } оценка
    [few] { $count } оценки
   *[other] { $count } оценок
}.
cards-none = Значит, ничего из этого. Назови любимый фильм или посмотри список, где всего понемногу.
