help-command = Alles, was ich verstehe
help-heading = <b>Das verstehe ich</b>
help-admins = <b>Für Admins</b>
help-closing = Oder schreib einfach den Namen eines Films.
help-told-by =
    Plakate, Handlung und wo es Filme zu sehen gibt: von <b>TMDB</b> und JustWatch.
    This product uses the TMDB API but is not endorsed or certified by TMDB.
