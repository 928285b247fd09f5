recommend-command = Cinco películas para ti, o las que me digas
recommend-arguments = [CUÁNTAS]
recommend-count = Dime cuántas películas quieres, de 1 a { $most }: <b>/recommend 10</b>
recommend-range = Puedo mostrar de 1 a { $most } películas a la vez.
recommend-no-more = Esas eran todas las películas que conozco y no has puntuado.
recommend-none = Has puntuado todas las películas que conozco. ¡Impresionante! Vuelve cuando haya aprendido más.
recommend-last = Esas son todas las películas que conozco y no has puntuado.
recommend-closing = ¿Has visto alguna? Puntúala aquí y tu lista mejorará.
recommend-closing-first = ¿Has visto alguna? Puntúala aquí y la próxima lista partirá de ella.
recommend-next-button = { $count ->
    [1] Otra
   *[other] Otras { number-word }
}
recommend-rate-button = Puntuar { $film }
recommend-rate-place-button = Puntuar { $place }
