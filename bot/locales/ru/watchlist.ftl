watchlist-command = Фильмы, которые хочется посмотреть
watchlist-none = Список на потом пуст. Открой фильм из любого списка (<b>/recommend</b>) и нажми «Посмотрю потом».
watchlist-heading = { $count ->
    [1] <b>Один фильм на потом</b>
    [one] <b>{ $count } фильм на потом</b>
    [few] <b>{ $count } фильма на потом</b>
   *[other] <b>{ $count } фильмов на потом</b>
}
watchlist-page = (страница { $page } из { $pages })
watchlist-gone = { $count ->
    [1] Ещё одного больше нет в моём каталоге.
   *[other] Ещё { $count } больше нет в моём каталоге.
}
