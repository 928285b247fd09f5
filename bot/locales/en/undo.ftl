undo-command = Take your last change back
undo-nothing = There is nothing to undo.
undo-gone = Undone: your rating of <b>{ $film }</b> is gone
undo-restored = Undone: <b>{ $film }</b> { $stars } again
undo-changed = Undone: <b>{ $film }</b> { $stars } again (it was { $before })
undo-several = Undone: your ratings of { $films } are gone
undo-import = Undone: the import from { $service }. Ratings left: { $count }
