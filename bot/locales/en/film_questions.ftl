# Questions about one film.
# What was asked of a film is answered, above its card.
film-year = <b>{ $film }</b> is from { $year }.
film-length = <b>{ $film }</b> runs { $length }.
# Somebody asks what else its director made, or who plays in it is in.
film-people-unknown = I don't know who made <b>{ $film }</b> or plays in it, so I can't tell what else is theirs. This is what I have:
film-no-people = I don't know who made my films or plays in them.
film-whose = Whose films? In this one are { $people }: name one of them.
film-whose-unsaid = Whose films? Name somebody, or a film of theirs.
# Somebody asks which stars they gave a film, or whether it is on their list; no card follows.
film-given = You gave <b>{ $film }</b> { $stars }.
film-not-given = I have no stars of yours for <b>{ $film }</b>.
film-is-on-list = <b>{ $film }</b> is on your watchlist.
film-is-not-on-list = <b>{ $film }</b> is not on your watchlist.
