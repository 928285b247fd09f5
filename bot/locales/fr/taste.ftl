taste-command = Tes goûts en image
taste-too-few = Note encore { $count ->
    [1] un film
   *[other] { $count } films
}, et je pourrai dire quelque chose de tes goûts.
taste-films-button = Voir des films
taste-list-button = Des films pour ces goûts

taste-title = Tes goûts
taste-heading = { $count ->
    [1] <b>{ taste-title }</b>, d'après un film
   *[other] <b>{ taste-title }</b>, d'après { $count } films
}
taste-mean = Tu donnes { NUMBER($mean, minimumFractionDigits: 1, maximumFractionDigits: 1) } étoiles en moyenne.
taste-mean-alike = Tu donnes { NUMBER($mean, minimumFractionDigits: 1, maximumFractionDigits: 1) } étoiles en moyenne, comme tout le monde pour ces films ({ NUMBER($everybody, minimumFractionDigits: 1, maximumFractionDigits: 1) }).
taste-mean-more = Tu donnes { NUMBER($mean, minimumFractionDigits: 1, maximumFractionDigits: 1) } étoiles en moyenne, plus que les autres pour ces films ({ NUMBER($everybody, minimumFractionDigits: 1, maximumFractionDigits: 1) }).
taste-mean-less = Tu donnes { NUMBER($mean, minimumFractionDigits: 1, maximumFractionDigits: 1) } étoiles en moyenne, moins que les autres pour ces films ({ NUMBER($everybody, minimumFractionDigits: 1, maximumFractionDigits: 1) }).
taste-often = Le plus souvent { $stars } ({ $count } fois).
taste-kind = { $kind } ({ NUMBER($mean, minimumFractionDigits: 1, maximumFractionDigits: 1) })
taste-kinds = <b>Les genres que tu préfères</b>
taste-kinds-least = le moins aimé : { $kind }
taste-decades = <b>Décennies</b>
taste-decade = années { $year }
taste-decade-best = la meilleure : les { $decade } ({ NUMBER($mean, minimumFractionDigits: 1, maximumFractionDigits: 1) } étoiles)
taste-decade-most = la plus vue : les { $decade } ({ $count ->
    [1] 1 film
   *[other] { $count } films
})
taste-people = <b>{ taste-people-head }</b>

taste-line = { $count ->
    [1] { $count } film
   *[other] { $count } films
} · tu donnes { NUMBER($mean, minimumFractionDigits: 1, maximumFractionDigits: 1) }
taste-line-everybody = { taste-line }, les autres { NUMBER($everybody, minimumFractionDigits: 1, maximumFractionDigits: 1) }
taste-key-own = tes étoiles
taste-key-everybody = celles de tous, mêmes films
taste-columns-head = Combien de films ont combien d'étoiles
taste-kinds-head = Genres
taste-decades-head = Décennies
taste-people-head = Qui a fait les films que tu aimes
taste-bar = { NUMBER($mean, minimumFractionDigits: 1, maximumFractionDigits: 1) } · { $count ->
    [1] { $count } film
   *[other] { $count } films
}
taste-directed = { $name } · en réalise { $count }
taste-acted = { $name } · joue dans { $count }
