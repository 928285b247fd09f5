taste-command = Tu gusto en una imagen
taste-too-few = Puntúa { $count ->
    [1] una película más
   *[other] { $count } películas más
} y podré decirte algo de tu gusto.
taste-films-button = Ver películas
taste-list-button = Películas para este gusto

taste-title = Tu gusto
taste-heading = { $count ->
    [1] <b>{ taste-title }</b>, a partir de una película
   *[other] <b>{ taste-title }</b>, a partir de { $count } películas
}
taste-mean = Das { NUMBER($mean, minimumFractionDigits: 1, maximumFractionDigits: 1) } estrellas de media.
taste-mean-alike = Das { NUMBER($mean, minimumFractionDigits: 1, maximumFractionDigits: 1) } estrellas de media, como todo el mundo a estas películas ({ NUMBER($everybody, minimumFractionDigits: 1, maximumFractionDigits: 1) }).
taste-mean-more = Das { NUMBER($mean, minimumFractionDigits: 1, maximumFractionDigits: 1) } estrellas de media, más que los demás a estas películas ({ NUMBER($everybody, minimumFractionDigits: 1, maximumFractionDigits: 1) }).
taste-mean-less = Das { NUMBER($mean, minimumFractionDigits: 1, maximumFractionDigits: 1) } estrellas de media, menos que los demás a estas películas ({ NUMBER($everybody, minimumFractionDigits: 1, maximumFractionDigits: 1) }).
taste-often = { $count ->
    [1] Lo más frecuente: { $stars } (1 vez).
   *[other] Lo más frecuente: { $stars } ({ $count } veces).
}
taste-kind = { $kind } ({ NUMBER($mean, minimumFractionDigits: 1, maximumFractionDigits: 1) })
taste-kinds = <b>Los géneros que más te gustan</b>
taste-kinds-least = el que menos: { $kind }
taste-decades = <b>Décadas</b>
taste-decade = años { $year }
taste-decade-best = la mejor: los { $decade } ({ NUMBER($mean, minimumFractionDigits: 1, maximumFractionDigits: 1) } estrellas)
taste-decade-most = la más vista: los { $decade } ({ $count ->
    [1] 1 película
   *[other] { $count } películas
})
taste-people = <b>{ taste-people-head }</b>

taste-line = { $count ->
    [1] { $count } película
   *[other] { $count } películas
} · tú das { NUMBER($mean, minimumFractionDigits: 1, maximumFractionDigits: 1) }
taste-line-everybody = { taste-line }, los demás { NUMBER($everybody, minimumFractionDigits: 1, maximumFractionDigits: 1) }
taste-key-own = tus estrellas
taste-key-everybody = las de todos, mismas películas
taste-columns-head = Cuántas películas con cuántas estrellas
taste-kinds-head = Géneros
taste-decades-head = Décadas
taste-people-head = Gente de películas que te gustaron
taste-bar = { NUMBER($mean, minimumFractionDigits: 1, maximumFractionDigits: 1) } · { $count ->
    [1] { $count } película
   *[other] { $count } películas
}
taste-directed = { $name } · dirige { $count } de ellas
taste-acted = { $name } · en { $count } de ellas
