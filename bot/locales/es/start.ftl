start-command = Saludar
start-no-model = <b>¡Esto es Marquee!</b> Recomiendo películas.
start-first = <b>¡Esto es Marquee!</b> Te encuentro películas a partir de las que ya te gustan.
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
start-extent-until = Dime una que te encante, o ve algunas una a una. Conozco { $count } películas, hasta { $year }.
start-extent = Dime una que te encante, o ve algunas una a una. Conozco { $count } películas.
