unknown-command = { $command } kenne ich nicht.
refused = Tut mir leid, { $command } ist nur für Admins. /help zeigt, was ich für dich tun kann.
refused-owner = Tut mir leid, { $command } ist nur für die, denen der Bot gehört: Sie stehen in MARQUEE_ADMINS.
unknown-film = Einen Film dieses Namens kenne ich nicht. Ein Filmtitel, eine Stimmung oder eins hiervon; Beispiele hat /help.
unknown-film-until = Einen Film dieses Namens kenne ich nicht; meine reichen bis { $year }. Ein Filmtitel, eine Stimmung oder eins hiervon; Beispiele hat /help.
unknown-list-button = Meine Liste
unknown-rate-button = Filme bewerten
unknown-help-button = Hilfe
