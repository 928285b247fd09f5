unknown-command = Não conheço { $command }.
refused = Desculpe, { $command } é só para admins. /help mostra o que posso fazer por você.
refused-owner = Desculpe, { $command } é só para quem é dono do bot: quem MARQUEE_ADMINS nomeia.
unknown-film = Não conheço nenhum filme com esse nome. Tente <b>/rate Heat 5</b>, um clima ou um destes; /help tem mais.
unknown-film-until = Não conheço nenhum filme com esse nome; os meus vão até { $year }. Tente <b>/rate Heat 5</b>, um clima ou um destes; /help tem mais.
unknown-list-button = Minha lista
unknown-rate-button = Avaliar filmes
unknown-help-button = Ajuda
