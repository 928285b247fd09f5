watchlist-command = Les films que tu veux voir
watchlist-none = Ta liste à voir est vide. Ouvre un film d'une liste (<b>/recommend</b>) et choisis « À voir plus tard ».
watchlist-heading = { $count ->
    [1] <b>Un film à voir</b>
   *[other] <b>{ $count } films à voir</b>
}
watchlist-page = (page { $page } sur { $pages })
watchlist-gone = { $count ->
    [1] Un autre n'est plus dans mon catalogue.
   *[other] { $count } autres ne sont plus dans mon catalogue.
}
