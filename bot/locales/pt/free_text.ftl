unknown-command = Não conheço { $command }.
refused = Desculpe, { $command } é só para admins. /help mostra o que posso fazer por você.
refused-owner = Desculpe, { $command } é só para quem é dono do bot: quem MARQUEE_ADMINS nomeia.
unknown-film = Não conheço nenhum filme com esse nome. Tente <b>/rate Heat 5</b>, <b>/recommend</b> ou /help.
unknown-film-until = Não conheço nenhum filme com esse nome; os meus vão até { $year }. Tente <b>/rate Heat 5</b>, <b>/recommend</b> ou /help.
