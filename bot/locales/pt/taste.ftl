taste-command = Seu gosto em uma imagem
taste-too-few = Avalie { $count ->
    [1] mais um filme
   *[other] mais { $count } filmes
} e eu consigo dizer algo do seu gosto.
taste-films-button = Ver filmes
taste-list-button = Filmes para esse gosto

taste-title = Seu gosto
taste-heading = { $count ->
    [1] <b>{ taste-title }</b>, a partir de um filme
   *[other] <b>{ taste-title }</b>, a partir de { $count } filmes
}
taste-mean = Você dá { NUMBER($mean, minimumFractionDigits: 1, maximumFractionDigits: 1) } estrelas em média.
taste-mean-alike = Você dá { NUMBER($mean, minimumFractionDigits: 1, maximumFractionDigits: 1) } estrelas em média, como todo mundo a esses filmes ({ NUMBER($everybody, minimumFractionDigits: 1, maximumFractionDigits: 1) }).
taste-mean-more = Você dá { NUMBER($mean, minimumFractionDigits: 1, maximumFractionDigits: 1) } estrelas em média, mais que os outros a esses filmes ({ NUMBER($everybody, minimumFractionDigits: 1, maximumFractionDigits: 1) }).
taste-mean-less = Você dá { NUMBER($mean, minimumFractionDigits: 1, maximumFractionDigits: 1) } estrelas em média, menos que os outros a esses filmes ({ NUMBER($everybody, minimumFractionDigits: 1, maximumFractionDigits: 1) }).
taste-often = { $count ->
    [1] O mais comum: { $stars } (1 vez).
   *[other] O mais comum: { $stars } ({ $count } vezes).
}
taste-kind = { $kind } ({ NUMBER($mean, minimumFractionDigits: 1, maximumFractionDigits: 1) })
taste-kinds = <b>Os gêneros de que você mais gosta</b>
taste-kinds-least = o de que menos gosta: { $kind }
taste-decades = <b>Décadas</b>
taste-decade = anos { $year }
taste-decade-best = a melhor: os { $decade } ({ NUMBER($mean, minimumFractionDigits: 1, maximumFractionDigits: 1) } estrelas)
taste-decade-most = a mais vista: os { $decade } ({ $count ->
    [1] 1 filme
   *[other] { $count } filmes
})
taste-people = <b>{ taste-people-head }</b>

taste-line = { $count ->
    [1] { $count } filme
   *[other] { $count } filmes
} · você dá { NUMBER($mean, minimumFractionDigits: 1, maximumFractionDigits: 1) }
taste-line-everybody = { taste-line }, os outros { NUMBER($everybody, minimumFractionDigits: 1, maximumFractionDigits: 1) }
taste-key-own = suas estrelas
taste-key-everybody = as de todos, mesmos filmes
taste-columns-head = Quantos filmes com quantas estrelas
taste-kinds-head = Gêneros
taste-decades-head = Décadas
taste-people-head = Quem fez os filmes de que você gosta
taste-bar = { NUMBER($mean, minimumFractionDigits: 1, maximumFractionDigits: 1) } · { $count ->
    [1] { $count } filme
   *[other] { $count } filmes
}
taste-directed = { $name } · dirige { $count } deles
taste-acted = { $name } · em { $count } deles
