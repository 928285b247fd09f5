unknown-command = Je ne connais pas { $command }.
refused = Désolé, { $command } est réservé aux admins. /help montre ce que je peux faire pour toi.
refused-owner = Désolé, { $command } est réservé aux propriétaires du bot : ceux que nomme MARQUEE_ADMINS.
unknown-film = Je ne connais pas de film de ce nom. Essaie <b>/rate Heat 5</b>, une envie ou l'un de ceux-ci ; /help en dit plus.
unknown-film-until = Je ne connais pas de film de ce nom ; les miens s'arrêtent en { $year }. Essaie <b>/rate Heat 5</b>, une envie ou l'un de ceux-ci ; /help en dit plus.
unknown-list-button = Ma liste
unknown-rate-button = Noter des films
unknown-help-button = Aide
