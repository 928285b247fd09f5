help-command = Tout ce que je comprends
help-heading = <b>Ce que je comprends</b>
help-admins = <b>Pour les admins</b>
help-closing = Ou écris simplement le nom d'un film.
help-told-by =
    Affiches, résumés et où voir les films : de <b>TMDB</b> et JustWatch.
    This product uses the TMDB API but is not endorsed or certified by TMDB.
