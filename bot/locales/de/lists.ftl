reason-liked = weil dir { $films } { $count ->
    [one] gefallen hat
   *[other] gefallen haben
}
reason-taste = gefällt vielen mit deinem Geschmack
reason-popular = gefällt fast allen

list-popular =
    <b>Beliebte Filme für den Anfang</b>
    Deinen Geschmack kenne ich noch nicht; deshalb von allem etwas, was vielen gefällt:
list-unread =
    <b>Beliebte Filme für den Anfang</b>
    Aus dem, was du bisher bewertet hast, kann ich deinen Geschmack nicht ablesen; deshalb etwas, was vielen gefällt:
list-away =
    <b>Weg von { $count ->
        [1] diesem einen
       *[other] diesen { number-word }
    }</b>
    Was du liebst, weiß ich noch nicht: Schon ein Film würde helfen.
list-for-you = <b>Für dich</b>
list-from = <b>Aus { $count ->
    [1] einem Film, den
   *[other] { $count } Filmen, die
} du bewertet hast</b>
