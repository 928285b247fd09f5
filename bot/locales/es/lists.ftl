reason-liked = porque te { $count ->
    [one] gustó
   *[other] gustaron
} { $films }
reason-taste = gusta a mucha gente con tu gusto
reason-popular = gusta a casi todo el mundo

list-popular =
    <b>Películas populares para empezar</b>
    Aún no conozco tu gusto, así que aquí van varias de distinto tipo que gustan a mucha gente:
list-unread =
    <b>Películas populares para empezar</b>
    Por lo que has puntuado hasta ahora no puedo adivinar tu gusto, así que aquí van algunas que gustan a mucha gente:
list-away =
    <b>Lejos de { $count ->
        [1] esa
       *[other] esas { number-word }
    }</b>
    Aún no sé qué te encanta: con una película bastaría para empezar.
list-for-you = <b>Para ti</b>
list-from = <b>A partir de { $count ->
    [1] una película que has puntuado
   *[other] { $count } películas que has puntuado
}</b>
