help-command = Всё, что я понимаю
help-short =
    <b>Что я понимаю</b>
    обожаю Heat, ненавижу Twister
    что-нибудь смешное из 90-х
    ещё как Alien, но не ужасы
    что посмотреть вечером?
    почему? · дальше · видел · второй

    <b>Или командой</b>
    /recommend - фильмы для тебя
    /rate Heat 5 - звёзды фильму
    /film Heat - всё о фильме
    /watchlist - что отложено на потом
    /taste - твой вкус на картинке
    /filmnight - устроить киновечер
    /undo - отменить последнее
    /language - другой язык
help-all-button = Все команды
help-arguments = [КОМАНДА]
help-heading = <b>Все команды</b>
help-admins = <b>Для админов</b>
help-closing = Или просто напиши название фильма.
help-told-by =
    Постеры, сюжеты и где смотреть: данные <b>TMDB</b> и JustWatch.
    This product uses the TMDB API but is not endorsed or certified by TMDB.
