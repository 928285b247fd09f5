watchlist-command = Os filmes que você quer ver
watchlist-none = Não há nada na sua lista para ver. Abra um filme de uma lista (<b>/recommend</b>) e escolha “Ver mais tarde”.
watchlist-heading = { $count ->
    [1] <b>Um filme para ver</b>
   *[other] <b>{ $count } filmes para ver</b>
}
watchlist-page = (página { $page } de { $pages })
watchlist-gone = { $count ->
    [1] Mais um não está mais no meu catálogo.
   *[other] Mais { $count } não estão mais no meu catálogo.
}
