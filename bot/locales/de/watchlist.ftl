watchlist-command = Die Filme, die du noch sehen willst
watchlist-none = Auf deiner Merkliste steht nichts. Öffne einen Film einer Liste (<b>/recommend</b>) und wähle „Später ansehen“.
watchlist-heading = { $count ->
    [1] <b>Ein Film zum Ansehen</b>
   *[other] <b>{ $count } Filme zum Ansehen</b>
}
watchlist-page = (Seite { $page } von { $pages })
watchlist-gone = { $count ->
    [1] Einen weiteren habe ich nicht mehr im Katalog.
   *[other] { $count } weitere habe ich nicht mehr im Katalog.
}
