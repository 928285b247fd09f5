watchlist-command = The films you mean to watch
watchlist-none = Nothing on your watchlist. Open a film of a list (<b>/recommend</b>) and choose “Watch later”.
watchlist-heading = { $count ->
    [1] <b>One film to watch</b>
   *[other] <b>{ $count } films to watch</b>
}
# After the heading.
watchlist-page = (page { $page } of { $pages })
# $count films.
watchlist-gone = { $count ->
    [1] One more is not in my catalog any more.
   *[other] { $count } more are not in my catalog any more.
}
