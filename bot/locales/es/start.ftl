start-command = Saludar
start-no-model = <b>¡Esto es Marquee!</b> Recomiendo películas.
start-first = <b>¡Esto es Marquee!</b> Dime películas que te gusten y te encontraré otras que también te gustarán.
start-again = <b>¡Qué bien verte de nuevo!</b> Has puntuado { $count ->
    [1] una película
   *[other] { $count } películas
}.
start-how =
    Puntuar una película:  <b>/rate Heat 5</b>
    Ver películas:  <b>/recommend</b>
    Más:  /help
start-tap-button = Ver algunas una a una
start-films-button = Enséñame películas
start-extent-until = Conozco { $count } películas, hasta { $year }. De otros sitios: /import
start-extent = Conozco { $count } películas. De otros sitios: /import
