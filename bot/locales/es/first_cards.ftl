cards-saved = <b>{ $film }</b> { $stars } · /undo lo deshace
cards-question = ¿Qué te pareció?
cards-not-seen-button = No la he visto
cards-more-button = Unas cuantas más
cards-list-button = Ver mi lista ({ $count } notas)
cards-films-button = Basta: ver películas
cards-enough = Con esto basta para empezar. Has puntuado { $count ->
    [1] una película
   *[other] { $count } películas
}.
cards-none = Ninguna de estas, entonces. Dime una película que te encante o mira una lista variada.
