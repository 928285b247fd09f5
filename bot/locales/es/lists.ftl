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
list-top = <b>Puestos { $first } a { $last }</b>
list-top-of = <b>Puestos { $first } a { $last }: { $wish }</b>
list-nearest = No tengo ninguna película que sea todo eso. Lo más parecido: { $parts }.
list-part = «{ $part }»
list-like-gone = Ya no tengo la película a la que debían parecerse.
list-wish-gone = No recuerdo de qué iba esa lista, o es de otra persona. /recommend hace una nueva.
list-wish-begins = Ya no recuerdo de qué iba esa lista, así que esta empieza de cero.
list-end-but-shown = Eso es todo, salvo lo que te he mostrado en las últimas semanas.
list-end-of-wish = No tengo más de eso.
list-all-shown = Todas estas ya te las he mostrado en las últimas semanas.
list-wish-over = Eso era todo lo que tengo de eso.
list-again-button = Mostrarlas otra vez
list-without-button = Sin «{ $part }» ({ $count })
list-allow-button = Incluir { $genres } ({ $count })
list-but-without = sin «{ $part }»
list-but-one-of = una de «{ $part }»
list-but-around = algunos años alrededor de «{ $part }»
list-left-out = Eso lo he dejado fuera.
list-closing-first = ¿Has visto alguna? Ábrela por su número: con tus estrellas, la próxima lista parte de ella.
list-all-known = Conoces todo lo que tengo de eso: { $wish }.
list-like-button = Como { $film }
list-allow-all-button = Incluir { $genres }
list-none-so = Ninguna de estas, que yo sepa.
list-no-lengths = No sé cuánto duran todas; sus enlaces lo dicen.
