help-command = Todo lo que entiendo
help-short =
    <b>Esto es lo que entiendo</b>
    me encantó Heat, odié Twister
    algo divertido de los 90
    más como Alien pero sin terror
    ¿qué veo esta noche?
    ¿por qué? · más · ya la vi · la segunda

    <b>O con una orden</b>
    /recommend - películas para ti
    /rate Heat 5 - estrellas para una
    /film Heat - todo sobre una película
    /watchlist - lo que guardas para luego
    /taste - tu gusto en una imagen
    /filmnight - planear una noche
    /undo - deshacer el último cambio
    /language - otro idioma
help-all-button = Todas las órdenes
help-arguments = [ORDEN]
help-heading = <b>Todas las órdenes</b>
help-admins = <b>Para admins</b>
help-closing = O escribe sin más el nombre de una película.
help-told-by =
    Carteles, argumentos y dónde ver películas: de <b>TMDB</b> y JustWatch.
    This product uses the TMDB API but is not endorsed or certified by TMDB.
