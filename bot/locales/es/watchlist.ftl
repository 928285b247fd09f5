watchlist-command = Las películas que quieres ver
watchlist-none = No hay nada en tu lista pendiente. Abre una película de una lista (<b>/recommend</b>) y elige «Ver más tarde».
watchlist-heading = { $count ->
    [1] <b>Una película por ver</b>
   *[other] <b>{ $count } películas por ver</b>
}
watchlist-page = (página { $page } de { $pages })
watchlist-gone = { $count ->
    [1] Otra ya no está en mi catálogo.
   *[other] Otras { $count } ya no están en mi catálogo.
}
