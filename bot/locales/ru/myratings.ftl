myratings-command = Посмотреть, изменить или удалить свои оценки
myratings-none = Оценок у тебя пока нет. Начни с <b>/rate Heat 5</b> или загляни в /recommend.
myratings-none-yet = Оценок у тебя пока нет.
myratings-heading = { $count ->
    [1] <b>Твоя единственная оценка</b>
   *[other] <b>Твои оценки: { $count }</b>
}
myratings-pages = , сначала новые (страница { $page } из { $pages })
myratings-closing = Выбери любую, чтобы изменить или удалить.
myratings-edit = Твоя оценка: <b>{ $film }</b> { $stars }. Выбери другую или удали эту:
myratings-removed = Удалено: <b>{ $film }</b> (было { $before })
myratings-unrated = Твоей оценки этого фильма больше нет.
myratings-gone = Эта оценка уже удалена.
myratings-button = Мои оценки
myratings-change-button = Изменить { $place }
myratings-remove-button = Удалить
myratings-back-button = Назад
myratings-newer-button = ← Новее
myratings-older-button = Старее →
myratings-arguments = [СЛОВА]
# $words are in the titles of $count of them.
myratings-found = { $count ->
    [1] <b>Одна из твоих оценок</b>
   *[other] <b>Твои оценки: { $count }</b>
} со словами «{ $words }»
myratings-found-none = Фильмов с <b>{ $words }</b> в названии у тебя среди оценок нет.
myratings-pages-stars = , сначала лучшие (страница { $page } из { $pages })
myratings-pages-title = , по названию (страница { $page } из { $pages })
myratings-before-button = ← Назад
myratings-after-button = Дальше →
myratings-sort-newest-button = Сначала новые
myratings-sort-stars-button = Сначала лучшие
myratings-sort-title-button = По названию
