recommend-command = Fünf Filme für dich, oder so viele du sagst
recommend-arguments = [WIE VIELE]
recommend-count = Sag mir, wie viele Filme du willst, 1 bis { $most }: <b>/recommend 10</b>
recommend-range = Auf einmal zeige ich 1 bis { $most } Filme.
recommend-no-more = Das waren alle Filme, die ich kenne und du nicht bewertet hast.
recommend-none = Du hast jeden Film bewertet, den ich kenne. Respekt! Komm wieder, wenn ich mehr gelernt habe.
recommend-last = Das sind alle Filme, die ich kenne und du nicht bewertet hast.
recommend-closing = Einen gesehen? Bewerte ihn hier, dann wird deine Liste besser.
recommend-closing-first = Einen gesehen? Bewerte ihn hier, dann geht die nächste Liste davon aus.
recommend-next-button = { $count ->
    [1] Der nächste
   *[other] Die nächsten { number-word }
}
recommend-rate-button = Bewerten: { $film }
recommend-rate-place-button = { $place } bewerten
