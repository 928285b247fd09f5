settings-command = Как я веду себя в этой группе
settings-private = Это настройки группы: напиши <b>/settings</b> в ней. Твои здесь: <b>/language</b>, <b>/dial</b>, <b>/suggest</b>.
settings-heading = <b>В этой группе</b>
settings-everywhere = Я отвечаю везде, где меня спросят.
# $place is a channel's name.
settings-home = Я говорю только в <b>{ $place }</b>; в других местах лишь напоминаю об этом.
settings-home-unnamed = Я говорю только в одном месте; в других лишь напоминаю об этом.
settings-asks = На следующий день после киновечера я спрашиваю, как всё прошло.
settings-asks-not = Я не спрашиваю, как прошёл киновечер.
# $when is a day of the week and a time.
settings-weekly = Каждую неделю я предлагаю фильм для всех: { $when }.
settings-no-weekly = Сам я фильмов не предлагаю.
settings-news = Новости от тех, кто меня ведёт, приходят сюда.
settings-no-news = Новости от тех, кто меня ведёт, сюда не приходят.
settings-language = Язык для всех здесь: <b>/language</b>.
settings-not-yours = Изменить это может тот, кто управляет группой.
settings-here-button = Говорить только здесь
settings-everywhere-button = Говорить везде
settings-ask-button = Спрашивать, как прошло
settings-ask-not-button = Не спрашивать
settings-weekly-button = Фильм раз в неделю
settings-no-weekly-button = Без фильма недели
settings-news-button = Новости сюда
settings-no-news-button = Без новостей
# $film is a film with its facts, its plot, and whom it fits.
settings-weekly-film =
    <b>Фильм недели для всех вас</b>
    { $film }
settings-film-button = Подробнее
# Said where I am asked, but am not to talk; $place is a channel's name.
settings-elsewhere = Здесь я помалкиваю. Спроси меня в <b>{ $place }</b> или наедине.
settings-elsewhere-unnamed = Здесь я помалкиваю: тот, кто управляет группой, отвёл мне своё место. Наедине можно спросить меня о чём угодно.
