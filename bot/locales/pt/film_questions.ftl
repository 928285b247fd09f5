# Questions about one film.
# What was asked of a film is answered, above its card.
film-year = <b>{ $film }</b> é de { $year }.
film-length = <b>{ $film }</b> dura { $length }.
# Somebody asks what else its director made, or who plays in it is in.
film-people-unknown = Não sei quem fez <b>{ $film }</b> nem quem atua nele, então também não sei o que mais fizeram. É isto que eu tenho:
film-no-people = Não sei quem fez os meus filmes nem quem atua neles.
film-whose = Filmes de quem? Neste estão { $people }: diga um deles.
film-whose-unsaid = Filmes de quem? Diga um nome ou um filme da pessoa.
# Somebody asks which stars they gave a film, or whether it is on their list; no card follows.
film-given = Você deu { $stars } para <b>{ $film }</b>.
film-not-given = Não tenho estrelas suas para <b>{ $film }</b>.
film-is-on-list = <b>{ $film }</b> está na sua lista.
film-is-not-on-list = <b>{ $film }</b> não está na sua lista.
