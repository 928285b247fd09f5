# Questions about one film.
# What was asked of a film is answered, above its card.
film-year = <b>{ $film }</b> es de { $year }.
film-length = <b>{ $film }</b> dura { $length }.
# Somebody asks what else its director made, or who plays in it is in.
film-people-unknown = No sé quién hizo <b>{ $film }</b> ni quién sale, así que no sé qué más han hecho. Esto es lo que tengo:
film-no-people = No sé quién hizo mis películas ni quién sale en ellas.
film-whose = ¿De quién? En esta salen { $people }: dime uno.
film-whose-unsaid = ¿De quién? Dime un nombre o una película suya.
# Somebody asks which stars they gave a film, or whether it is on their list; no card follows.
film-given = A <b>{ $film }</b> le diste { $stars }.
film-not-given = No tengo estrellas tuyas para <b>{ $film }</b>.
film-is-on-list = <b>{ $film }</b> está en tu lista de pendientes.
film-is-not-on-list = <b>{ $film }</b> no está en tu lista de pendientes.
