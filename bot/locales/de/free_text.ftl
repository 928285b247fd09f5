unknown-command = { $command } kenne ich nicht.
refused = Tut mir leid, { $command } ist nur für Admins. /help zeigt, was ich für dich tun kann.
refused-owner = Tut mir leid, { $command } ist nur für die, denen der Bot gehört: Sie stehen in MARQUEE_ADMINS.
unknown-film = Einen Film dieses Namens kenne ich nicht. Versuch es mit <b>/rate Heat 5</b>, einer Stimmung oder einem hiervon; mehr hat /help.
unknown-film-until = Einen Film dieses Namens kenne ich nicht; meine reichen bis { $year }. Versuch es mit <b>/rate Heat 5</b>, einer Stimmung oder einem hiervon; mehr hat /help.
unknown-list-button = Meine Liste
unknown-rate-button = Filme bewerten
unknown-help-button = Hilfe
