rate-command = Оценить фильм: от 1 до 5 звёзд, можно с половинками
rate-arguments = ФИЛЬМ [ЗВЁЗДЫ]
rate-usage =
    Назови фильм и поставь звёзды — от 1 до 5, можно с половинками:
    <b>/rate Heat 5</b>
    <b>/rate Toy Story 4.5</b>

    Без звёзд появятся кнопки на выбор. Два фильма с одним названием? Добавь год:
    <b>/rate Heat (1995) 5</b>
rate-which-film = Какой фильм?
rate-same-of-what = То же самое — для какого фильма? Назови его и звёзды: <b>Heat 4</b>.

rate-choose = { $count ->
    [1] Этот?
   *[other] Какой из них?
}
rate-choose-saves = { $stars } — какому из них?
rate-all-of-same = { $stars } — каждому из этих ({ $count })?
rate-all-of = Эти звёзды — этим фильмам ({ $count })?
rate-all-button = { $count ->
    [2] Оба
   *[other] Все ({ $count })
}
rate-choose-not-here = Здесь его нет? Попробуй полное название или год.
rate-choose-not-here-until = Здесь его нет? Мой каталог — до { $year } года.

rate-stars = <b>{ $film }</b> — сколько звёзд?
rate-stars-before = Пока стоит { $stars }.
rate-range = Звёзд может быть от 1 до 5.
rate-grade = В немецкой школе лучшая оценка — 1, а здесь — 5 звёзд.
rate-halves = Только целые звёзды и половинки, пожалуйста.
rate-for-you = для тебя примерно { $stars }

rate-saved = Записано: <b>{ $film }</b> { $stars }
rate-saved-first = Этого хватит для первого списка.
rate-unchanged = Менять нечего, оценка та же: <b>{ $film }</b> { $stars }
rate-changed = Изменено: <b>{ $film }</b> { $stars } (было { $before })
rate-change-button = Изменить
rate-none-button = { $count ->
    [1] Нет
    [2] Ни тот ни другой
   *[other] Ничего из этого
}
rate-since-removed = С тех пор твоя оценка удалена: <b>{ $film }</b>.
rate-since-changed = С тех пор оценка уже другая: <b>{ $film }</b> { $stars }
rate-since-button = Изменить
rate-not-yours = Изменить или отменить это может только тот, кто это сказал. Твои оценки остаются как есть: /myratings
rate-question-gone = Этот вопрос уже закрыт или задан кому-то другому.
rate-asked-another = О каком фильме речь, я спросил у другого человека, ему и отвечать. А поставить свою оценку можно так: <b>/rate { $film }</b>

rate-not-got = Не понял: «{ $words }». Напиши только фильм и звёзды: <b>Heat 4</b>.
rate-not-there = Фильма с названием <b>{ $title }</b> я не знаю.
rate-not-there-until = Фильма с названием <b>{ $title }</b> я не знаю. Мой каталог заканчивается { $year } годом.
rate-related = Зато есть вот что:
rate-spelling = Всё ли верно написано? Часто помогает английское название или его часть.
rate-rounded = { $written } — между делениями, поставлю { $stars }.
rate-confirm = Это про <b>{ $film }</b>?
rate-confirm-stars = <b>{ $film }</b> — поставить { $stars }?

hearsay-not-saved = Чужое мнение я не сохраняю.
