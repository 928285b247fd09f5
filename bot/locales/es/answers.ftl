answer-which-film = ¿Qué película? A <b>{ $film }</b> ya le habías dado eso.
answer-no-stars = De acuerdo, sin estrellas para <b>{ $film }</b>.
answer-none = De acuerdo, ninguna de estas. Quizá ayude el título completo o el año.
answer-none-until = De acuerdo, ninguna de estas. Quizá ayude el título completo o el año; mis películas llegan hasta { $year }.
answer-of-ten = Las estrellas van de 1 a 5; { $number } de 10 serían { $stars }.
edit-took-back = Tu cambio ha retirado <b>{ $film }</b> { $stars }
answer-one-number = Un solo número, por favor.
answer-left-open = Sin guardar, porque no sé a qué película te referías: { $films }.
