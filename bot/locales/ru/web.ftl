web-title = Marquee: фильмы, которые тебе понравятся
web-headline = Фильмы, которые тебе понравятся, по тем, что ты любишь
web-lead = Поставь звёзды нескольким фильмам, и список рядом составится для тебя. Без регистрации.
web-lead-extent = Поставь звёзды нескольким фильмам, и список рядом составится для тебя. Фильмов знаю: { $count }, до { $year } года. Без регистрации.
web-skip = К содержанию
web-nav = Страницы
web-nav-films = Фильмы
web-nav-mine = Моё
web-foot = Без рекламы, ничего со стороны, один файл cookie, чтобы помнить твои фильмы.
web-privacy = Конфиденциальность
# Below the text of /privacy; a link to "Mine" follows.
web-privacy-here = Эти слова для чата. Здесь вместо команд ссылки — в разделе «Твои данные» на странице
web-language = Язык
web-change-button = Сменить

web-pick = Что тебе нравится?
web-search = Найти фильм
web-search-example = Любимый фильм
web-search-button = Найти
web-found = Найдено фильмов: { $count }.
web-search-close = Закрыть поиск
web-search-none = «{ $words }» у меня нет. Нет ли опечатки? Часто хватает части названия.
web-search-none-until = «{ $words }» у меня нет: мои фильмы доходят до { $year } года. Нет ли опечатки? Часто хватает части названия.
web-cards = Что-нибудь из этого тебе знакомо?
web-cards-others-button = Ничего: другие
web-picks = { $count ->
    [1] Один твой фильм
    [one] { $count } твой фильм
    [few] { $count } твоих фильма
   *[other] { $count } твоих фильмов
}
web-picks-all = Все ({ $count })
web-remove = Убрать { $film }
web-stars-for = Звёзды для { $film }
web-stars = { $count ->
    [one] { $count } звезда
    [few] { $count } звезды
   *[other] { $count } звёзд
}
web-save-button = Сохранить

web-list-status = { $count ->
    [0] Фильмов в списке: { $films }.
   *[other] Фильмов в списке: { $films }, по твоим оценкам: { $count }.
}
web-like = Как { $film }
web-like-close = Назад к моему списку
web-nearest = Фильма, который был бы всем этим сразу, у меня нет. Вот самые близкие.
web-none-left = Это всё, что у меня такого есть.
web-empty = Тебе знакомы все фильмы, которые знаю я. Приходи, когда я узнаю больше.
web-genre = Жанр
web-any-genre = все жанры
web-decade = Годы
web-any-decade = все годы
web-length-head = Длина
web-any-length = любая длина
web-length = до { $length }
web-filter-button = Показать эти
web-first-button = К началу
web-share-button = Поделиться списком
web-to-list = К списку

web-shared = Список фильмов
web-shared-from = Составлен по этим фильмам и звёздам:
web-shared-left-out = { $count ->
    [one] { $count } оценка из этого адреса не учтена: её фильма здесь нет или звёзды непонятны.
    [few] { $count } оценки из этого адреса не учтены: их фильмов здесь нет или звёзды непонятны.
   *[other] { $count } оценок из этого адреса не учтено: их фильмов здесь нет или звёзды непонятны.
}
web-shared-because = близко к { $films }
web-address = Адрес этого списка
web-copy-button = Скопировать
web-copied = Скопировано
web-address-holds = По адресу виден этот список. В нём фильмы и звёзды, что выше, и ничего о том, чей он.
web-keep-button = Взять эти фильмы себе

web-your-stars = Твои звёзды
web-halves = Половинки звёзд
web-for-me-button = Всё-таки моё
web-editions = Издания
web-similar = Похожие фильмы

web-ratings = Твои звёзды, фильм за фильмом
web-ratings-search = В названии
web-order = Порядок
web-ratings-count = { $count ->
    [one] { $count } фильм
    [few] { $count } фильма
   *[other] { $count } фильмов
}
web-ratings-none = Здесь пока пусто. Поставь фильму звёзды или перенеси их из другого места, это ниже.
web-newer = Назад
web-older = Дальше
web-page = Страница { $page } из { $pages }
web-watchlist = Посмотреть
web-watchlist-none = Здесь пока пусто. «Посмотрю потом» рядом с фильмом кладёт его сюда.
web-taste-words = Словами
web-taste-alt = Твой вкус на картинке: сколько фильмов получили сколько звёзд, жанры, десятилетия и люди.
web-data = Твои данные
web-data-note = Этот браузер узнаёт тебя по файлу cookie. Если его удалить, эти фильмы пропадут, если только не связать браузер с чатом.
web-import = Перенести оценки из другого места
web-link = Связать с Telegram или Discord
web-linked-with = Связь: { $platform }
web-export = Твои оценки файлом:
web-everything = Всё, что о тебе хранится
web-forget = Забудь меня
web-forget-question = Будет удалено: { $count ->
    [0] всё, что о тебе хранится
    [one] { $count } твоя оценка
    [few] { $count } твои оценки
   *[other] { $count } твоих оценок
}, их история и показанные тебе списки. Отменить это нельзя.
web-forget-copy = Сначала копию?

web-import-lead = Letterboxd, IMDb, Trakt, MovieLens: дай мне файл как есть, и я покажу, что в нём нашлось, прежде чем что-то засчитать.
web-import-file = Перетащи файл сюда или выбери его
web-import-most = ZIP, CSV или JSON, не больше 20 МБ.
web-import-button = Заглянуть внутрь
web-import-where =
    <b>Letterboxd</b>: Settings, Data, Export: архив zip
    <b>IMDb</b>: Your ratings, Export: ratings.csv
    <b>Trakt</b>: Settings, Data, Export: архив zip или его JSON
    <b>MovieLens</b>: About your ratings, Export: movielens-ratings.csv
web-unclear = Какой из них?

web-link-lead = Тогда чат и этот браузер знают одни и те же фильмы. Если звёзды есть на обеих сторонах, действуют более поздние.
web-link-from-chat = С кодом из чата
web-link-from-chat-how = Пришли мне в чате <b>/link</b> и введи код здесь.
web-code = Код
web-link-button = Связать
web-link-from-here = С кодом отсюда
web-link-from-here-how = Или возьми код здесь и пришли его мне в чате.
web-code-button = Получить код
web-link-say = Пришли мне это в чате; минут в запасе: { $minutes }.
web-link-void = Этот код не подходит: он использован, устарел, из этого же браузера или с опечаткой. Новый даст /link в чате.
web-link-both = Этот браузер уже связан с чатом. Сначала отвяжи его.
web-leave-button = Отвязать этот браузер
web-leave-note = Твои фильмы останутся в чате; этот браузер больше ничего о них не будет знать.

web-unrated = Твоих звёзд больше нет: { $film }.
web-seen = Просмотрено: { $film }.
web-later = В списке на потом: { $film }.
web-undone = Отменено: { $film }.
web-undone-import = Импорт отменён. Осталось оценок: { $count }
web-used = Принято: { $count ->
    [one] { $count } оценка
    [few] { $count } оценки
   *[other] { $count } оценок
}. Твой список обновлён.
web-kept = { $count ->
    [0] У всех этих уже есть твои звёзды.
    [one] Теперь твой: { $count } фильм.
    [few] Теперь твои: { $count } фильма.
   *[other] Теперь твои: { $count } фильмов.
}
web-forgotten = Готово: всё о тебе удалено. Возвращайся в любое время.
web-left = Этот браузер снова ничей.
web-linked = Готово: этот браузер и { $platform } теперь знают одни и те же фильмы.

web-offline = Сейчас до меня не достучаться. Попробуй ещё раз чуть позже.
web-again-button = Ещё раз
web-error-title-403 = Эта страница устарела
web-error-403 = Мне не удалось понять, что это от тебя: страница слишком старая или cookie отключены. Загрузи её заново и повтори.
# Of the page that says block-told.
web-error-title-blocked = Здесь я больше тебе не отвечаю
web-error-title-404 = Здесь этого нет
web-error-404 = Такой страницы или такого фильма у меня нет, или больше нет. Поиск найдёт то, что есть.
web-error-title-stars = Таких звёзд нет
web-error-stars = Звёзд может быть от 1 до 5, целых или с половиной. Ничего не сохранено.
web-error-title-405 = Так не выйдет
web-error-405 = Этот адрес не для этого. Начни с первой страницы.
web-error-title-413 = Слишком большой файл
web-error-413 = Больше 20 МБ я не беру. Архив zip гораздо меньше; из нескольких файлов достаточно ratings.csv.
web-error-title-429 = Минутку
web-error-429 = Это больше, чем я могу за раз. Подожди минуту и попробуй снова.
web-error-title-503 = Ещё не готово
web-error-503 = Я ещё учусь и пока не могу ничего посоветовать. Попробуй позже.
web-error-title-500 = Что-то пошло не так
web-error-500 = Это моя вина, и она записана. Попробуй снова; всё, что оценено раньше, в сохранности.

web-beside = То же в браузере: { $url } (пока открыт этот чат)
web-not-beside = Без сайта: { $problem }
