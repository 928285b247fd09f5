reason-liked = weil dir { $films } { $count ->
    [one] gefallen hat
   *[other] gefallen haben
}
reason-taste = gefällt vielen mit deinem Geschmack
reason-popular = gefällt fast allen
list-each = Jeder davon: { $why }
list-some = { $places }: { $why }
