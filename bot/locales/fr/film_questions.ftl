# Questions about one film.
# What was asked of a film is answered, above its card.
film-year = <b>{ $film }</b> date de { $year }.
film-length = <b>{ $film }</b> dure { $length }.
# Somebody asks what else its director made, or who plays in it is in.
film-people-unknown = Je ne sais pas qui a fait <b>{ $film }</b> ni qui y joue, donc pas non plus ce qu'ils ont fait d'autre. Voici ce que j'ai :
film-no-people = Je ne sais pas qui a fait mes films ni qui y joue.
film-whose = Les films de qui ? Dans celui-ci : { $people }. Dis-moi lequel.
film-whose-unsaid = Les films de qui ? Donne-moi un nom, ou un de ses films.
# Somebody asks which stars they gave a film, or whether it is on their list; no card follows.
film-given = Tu as donné { $stars } à <b>{ $film }</b>.
film-not-given = Je n'ai pas d'étoiles de toi pour <b>{ $film }</b>.
film-is-on-list = <b>{ $film }</b> est sur ta liste à voir.
film-is-not-on-list = <b>{ $film }</b> n'est pas sur ta liste à voir.
