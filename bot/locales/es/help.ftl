help-command = Todo lo que entiendo
help-heading = <b>Esto es lo que entiendo</b>
help-admins = <b>Para admins</b>
help-closing = O escribe sin más el nombre de una película.
help-told-by =
    Carteles, argumentos y dónde ver películas: de <b>TMDB</b> y JustWatch.
    This product uses the TMDB API but is not endorsed or certified by TMDB.
