recommend-range = Puedo mostrar de 1 a { $most } películas a la vez.
recommend-no-more = Esas eran todas las películas que conozco y no has puntuado.
recommend-none = Has puntuado todas las películas que conozco. ¡Impresionante! Vuelve cuando haya aprendido más.
recommend-last = Esas son todas las películas que conozco y no has puntuado.
recommend-next-button = { $count ->
    [1] Otra
   *[other] Otras { number-word }
}
recommend-command = Películas para ti: cuántas y de qué tipo, tú dirás
recommend-arguments = [CUÁNTAS] [PALABRAS]
recommend-usage =
    Dime cuántas películas quieres, cómo deben ser, o ambas cosas:
    <b>/recommend 10</b>
    <b>/recommend comedy 1990s no romance</b>
    <b>/recommend like Alien but not horror</b>
    <b>/recommend 3 short films with Al Pacino</b>
recommend-which-like = ¿Como qué película?
recommend-unread = No he entendido «{ $words }».
