undo-command = Take your last change back
undo-nothing = There is nothing to undo.
# Somebody wants theirs left alone, as another takes theirs back.
undo-yours-stay = All right, I leave your ratings as they are.
undo-gone = Undone: your rating of <b>{ $film }</b> is gone
undo-restored = Undone: <b>{ $film }</b> { $stars } again
undo-changed = Undone: <b>{ $film }</b> { $stars } again (it was { $before })
undo-several = Undone: your ratings of { $films } are gone
undo-import = Undone: the import from { $service }. Ratings left: { $count }
# A mark was taken off a film, or is there again.
undo-mark-seen = Undone: <b>{ $film }</b> is no longer seen
undo-mark-not-for-me = Undone: <b>{ $film }</b> is no longer not for you
undo-mark-later = Undone: <b>{ $film }</b> is no longer on your watchlist
undo-unmark-seen = Undone: <b>{ $film }</b> is again seen
undo-unmark-not-for-me = Undone: <b>{ $film }</b> is again not for you
undo-unmark-later = Undone: <b>{ $film }</b> is again on your watchlist
