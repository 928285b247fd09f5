unknown-command = No conozco { $command }.
refused = Lo siento, { $command } es solo para admins. /help muestra lo que puedo hacer por ti.
refused-owner = Lo siento, { $command } es solo para quienes son dueños del bot: los que nombra MARQUEE_ADMINS.
unknown-film = No conozco ninguna película con ese nombre. Prueba con <b>/rate Heat 5</b>, un estado de ánimo o una de estas; /help tiene más.
unknown-film-until = No conozco ninguna película con ese nombre; las mías llegan hasta { $year }. Prueba con <b>/rate Heat 5</b>, un estado de ánimo o una de estas; /help tiene más.
unknown-list-button = Mi lista
unknown-rate-button = Puntuar películas
unknown-help-button = Ayuda
