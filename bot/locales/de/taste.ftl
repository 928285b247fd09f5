taste-command = Dein Geschmack als Bild
taste-too-few = Bewerte noch { $count ->
    [1] einen Film
   *[other] { $count } Filme
}, dann kann ich etwas über deinen Geschmack sagen.
taste-films-button = Filme zeigen
taste-list-button = Filme nach diesem Geschmack

taste-title = Dein Geschmack
taste-heading = { $count ->
    [1] <b>{ taste-title }</b>, aus einem Film
   *[other] <b>{ taste-title }</b>, aus { $count } Filmen
}
taste-mean = Du gibst im Schnitt { NUMBER($mean, minimumFractionDigits: 1, maximumFractionDigits: 1) } Sterne.
taste-mean-alike = Du gibst im Schnitt { NUMBER($mean, minimumFractionDigits: 1, maximumFractionDigits: 1) } Sterne, wie alle anderen für diese Filme ({ NUMBER($everybody, minimumFractionDigits: 1, maximumFractionDigits: 1) }).
taste-mean-more = Du gibst im Schnitt { NUMBER($mean, minimumFractionDigits: 1, maximumFractionDigits: 1) } Sterne, mehr als die anderen für diese Filme ({ NUMBER($everybody, minimumFractionDigits: 1, maximumFractionDigits: 1) }).
taste-mean-less = Du gibst im Schnitt { NUMBER($mean, minimumFractionDigits: 1, maximumFractionDigits: 1) } Sterne, weniger als die anderen für diese Filme ({ NUMBER($everybody, minimumFractionDigits: 1, maximumFractionDigits: 1) }).
taste-often = Am häufigsten { $stars } ({ $count }-mal).
taste-kind = { $kind } ({ NUMBER($mean, minimumFractionDigits: 1, maximumFractionDigits: 1) })
taste-kinds = <b>Was du am liebsten magst</b>
taste-kinds-least = am wenigsten: { $kind }
taste-decades = <b>Jahrzehnte</b>
taste-decade = { $year }er
taste-decade-best = am liebsten: die { $decade } ({ NUMBER($mean, minimumFractionDigits: 1, maximumFractionDigits: 1) } Sterne)
taste-decade-most = am meisten gesehen: die { $decade } ({ $count ->
    [1] 1 Film
   *[other] { $count } Filme
})
taste-people = <b>{ taste-people-head }</b>

taste-line = { $count ->
    [1] { $count } Film
   *[other] { $count } Filme
} · von dir { NUMBER($mean, minimumFractionDigits: 1, maximumFractionDigits: 1) }
taste-line-everybody = { taste-line }, von allen { NUMBER($everybody, minimumFractionDigits: 1, maximumFractionDigits: 1) }
taste-key-own = deine Sterne
taste-key-everybody = die aller, für dieselben Filme
taste-columns-head = Wie viele Filme wie viele Sterne haben
taste-kinds-head = Genres
taste-decades-head = Jahrzehnte
taste-people-head = Wer die Filme macht, die du magst
taste-bar = { NUMBER($mean, minimumFractionDigits: 1, maximumFractionDigits: 1) } · { $count ->
    [1] { $count } Film
   *[other] { $count } Filme
}
taste-directed = { $name } · Regie bei { $count } davon
taste-acted = { $name } · in { $count } davon
