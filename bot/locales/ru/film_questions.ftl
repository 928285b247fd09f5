# Questions about one film.
# What was asked of a film is answered, above its card.
film-year = <b>{ $film }</b> — { $year } года.
film-length = <b>{ $film }</b> идёт { $length }.
# Somebody asks what else its director made, or who plays in it is in.
film-people-unknown = Не знаю, кто снял <b>{ $film }</b> и кто в нём играет, поэтому и других их фильмов назвать не могу. Вот что есть:
film-no-people = Не знаю, кто снимал мои фильмы и кто в них играет.
film-whose = Чьи фильмы? Здесь играют { $people }: назови кого-то из них.
film-whose-unsaid = Чьи фильмы? Назови имя или фильм.
# Somebody asks which stars they gave a film, or whether it is on their list; no card follows.
film-given = Фильму <b>{ $film }</b> твоя оценка { $stars }.
film-not-given = Твоей оценки для <b>{ $film }</b> у меня нет.
film-is-on-list = <b>{ $film }</b> в твоём списке.
film-is-not-on-list = <b>{ $film }</b> нет в твоём списке.
