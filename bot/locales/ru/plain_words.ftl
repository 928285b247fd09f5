plain-guess = Я понял не всё. Ты об этом?
plain-list-button = Показать мой список
plain-all-right = Хорошо. Назови фильм или скажи, чего хочется.
plain-last-list = Это был последний список. Оцени знакомый фильм или попроси что-нибудь другое.
plain-nothing-to-drop = У фильма <b>{ $film }</b> нет твоих звёзд, и в твоих списках его нет.
plain-which-film = Какой фильм? Назови его, например <b>Heat</b>, или сначала посмотри список.
plain-which = Какой?
plain-which-of = В списке фильмов: { $count }. Какой?
plain-film-button = Фильм { $film }
plain-wish-button = Фильмы: { $wish }
plain-unknown-person = Я не знаю фильмов, где есть <b>{ $person }</b>.
plain-like-which = Как какой фильм? Назови его или открой фильм из списка.
plain-clear-button = Сбросить
plain-absent = Фильма с названием <b>{ $film }</b> я не знаю.
plain-absent-until = Фильма с названием <b>{ $film }</b> я не знаю. Мой каталог заканчивается { $year } годом.
plain-no-people = Я не знаю фильмов, где есть <b>{ $person }</b>: мне неизвестно, кто снял мои фильмы и кто в них играет.
plain-several-seen = Просмотрено: { $films }.
plain-several-later = В твоём списке: { $films }.
plain-several-not-for-me = Не для тебя: { $films }. Больше не покажу.
plain-years-end = Мои фильмы заканчиваются { $year } годом: вот самые новые.
plain-no-more-known = Больше я о нём не знаю; по ссылке есть подробности.
plain-left-out = «{ $words }» я пропускаю: по этому искать фильмы не умею.
plain-description = Я не умею искать фильм по тому, что в нём происходит. Назови часть названия или похожий фильм.
plain-named = Фильмы с названием <b>{ $name }</b>:
plain-series = <b>{ $name }</b>, по годам:
plain-sequels = После <b>{ $name }</b>, по годам:
plain-no-sequel = Я не знаю продолжения к <b>{ $film }</b>.
plain-have = Эти есть:
plain-not-by = По «{ $words }» я искать не умею. По настроению, жанру и годам — да: что-нибудь смешное из 90-х.
plain-service = Что идёт в каждом сервисе, мне не видно. Открой фильм: его карточка или ссылка скажет, где смотреть.
plain-unseen = Значит, он ещё впереди.
plain-unseen-film = Ещё впереди: <b>{ $film }</b>.
# Somebody wants no zombies; a button leaves out horror.
plain-no-subjects = В каких фильмах есть «{ $words }», я не знаю. Могу убрать весь жанр:
# Films of a name are left out: “no more Potter”.
plain-without-named = Без фильмов, в названии которых есть <b>{ $name }</b>.
# Somebody wants less known films than those of the list; the next ones follow.
plain-less-known = Тогда следующие. Чтобы менее известное шло сразу, есть /dial.
