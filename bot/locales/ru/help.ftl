help-command = Всё, что я понимаю
help-heading = <b>Что я понимаю</b>
help-admins = <b>Для админов</b>
help-closing = Или просто напиши название фильма.
help-told-by =
    Постеры, сюжеты и где смотреть: данные <b>TMDB</b> и JustWatch.
    This product uses the TMDB API but is not endorsed or certified by TMDB.
