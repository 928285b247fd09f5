# Questions about one film.
# What was asked of a film is answered, above its card.
film-year = <b>{ $film }</b> ist von { $year }.
film-length = <b>{ $film }</b> dauert { $length }.
# Somebody asks what else its director made, or who plays in it is in.
film-people-unknown = Wer <b>{ $film }</b> gemacht hat oder mitspielt, weiß ich nicht, also auch nicht, was noch von ihnen ist. Das hier habe ich:
film-no-people = Wer meine Filme gemacht hat oder mitspielt, weiß ich nicht.
film-whose = Wessen Filme? Hier sind { $people } dabei: nenn mir jemanden davon.
film-whose-unsaid = Wessen Filme? Nenn mir jemanden oder einen Film.
# Somebody asks which stars they gave a film, or whether it is on their list; no card follows.
film-given = <b>{ $film }</b> hat von dir { $stars }.
film-not-given = Von dir habe ich keine Sterne für <b>{ $film }</b>.
film-is-on-list = <b>{ $film }</b> steht auf deiner Merkliste.
film-is-not-on-list = <b>{ $film }</b> steht nicht auf deiner Merkliste.
