help-command = Tudo o que eu entendo
help-heading = <b>O que eu entendo</b>
help-admins = <b>Para admins</b>
help-closing = Ou simplesmente escreva o nome de um filme.
help-told-by =
    Cartazes, enredos e onde assistir vêm do <b>TMDB</b> e do JustWatch.
    This product uses the TMDB API but is not endorsed or certified by TMDB.
