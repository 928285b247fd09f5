reason-liked = porque te { $count ->
    [one] gustó
   *[other] gustaron
} { $films }
reason-taste = gusta a mucha gente con tu gusto
reason-popular = gusta a casi todo el mundo
list-each = Cada una: { $why }
list-some = { $places }: { $why }
