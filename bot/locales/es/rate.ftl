rate-command = Puntuar una película: de 1 a 5 estrellas, con medias
rate-arguments = PELÍCULA [ESTRELLAS]
rate-usage =
    Dime una película y tus estrellas, de 1 a 5, también medias:
    <b>/rate Heat 5</b>
    <b>/rate Toy Story 4.5</b>

    Sin estrellas te doy botones para elegir. ¿Dos películas con el mismo nombre? Añade el año:
    <b>/rate Heat (1995) 5</b>
rate-which-film = ¿Qué película?
rate-same-of-what = ¿Lo mismo para qué película? Dime cuál y sus estrellas: <b>Heat 4</b>.

rate-choose = { $count ->
    [1] ¿Te refieres a esta?
   *[other] ¿A cuál te refieres?
}
rate-choose-saves = { $stars }: ¿para cuál?
rate-all-of-same = ¿{ $stars } para cada una de estas { $count }?
rate-all-of = ¿Estas estrellas para estas { $count }?
rate-all-button = { $count ->
    [2] Las dos
   *[other] Las { $count }
}
rate-choose-not-here = ¿No está? Prueba el título completo o el año.
rate-choose-not-here-until = ¿No está? Mis películas llegan hasta { $year }.

rate-stars = ¿Cuántas estrellas para <b>{ $film }</b>?
rate-stars-before = Hasta ahora le habías dado { $stars }.
rate-range = Las estrellas van de 1 a 5.
rate-grade = En las escuelas alemanas la mejor nota es un 1; aquí, 5 estrellas.
rate-halves = Solo estrellas enteras o medias, por favor.
rate-for-you = para ti, unas { $stars }

rate-saved = Guardado: <b>{ $film }</b> { $stars }
rate-saved-first = Con eso basta para una primera lista.
rate-unchanged = Nada que cambiar: ya le habías dado eso, <b>{ $film }</b> { $stars }
rate-changed = Cambiado: <b>{ $film }</b> { $stars } (antes: { $before })
rate-change-button = Cambiar
rate-none-button = { $count ->
    [1] No
    [2] Ninguna de las dos
   *[other] Ninguna de estas
}
rate-since-removed = Desde entonces has borrado tu puntuación de <b>{ $film }</b>.
rate-since-changed = Desde entonces la has puntuado de nuevo: <b>{ $film }</b> { $stars }
rate-since-button = Cambiarla
rate-not-yours = Eso solo puede cambiarlo o deshacerlo quien lo dijo. Tus puntuaciones quedan como están: /myratings
rate-question-gone = Esa pregunta ya no está abierta, o era para otra persona.
rate-asked-another = Le he preguntado a otra persona a qué película se refiere, así que le toca a ella decirlo. Para puntuarla tú: <b>/rate { $film }</b>

rate-not-got = No he entendido «{ $words }». Escribe solo la película y sus estrellas: <b>Heat 4</b>.
rate-not-there = No conozco ninguna película llamada <b>{ $title }</b>.
rate-not-there-until = No conozco ninguna película llamada <b>{ $title }</b>: las mías llegan hasta { $year }.
rate-related = Pero sí tengo estas:
rate-spelling = ¿Está bien escrito? Suele ayudar el título en inglés o una parte de él.
rate-rounded = { $written } queda entre medias: he puesto { $stars }.
rate-confirm = ¿Te refieres a <b>{ $film }</b>?
rate-confirm-stars = ¿{ $stars } para <b>{ $film }</b>?

hearsay-not-saved = Lo que piensan otros no lo guardo.
