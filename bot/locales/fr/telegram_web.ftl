telegram-title = Marquee dans Telegram
telegram-opening = Un instant, je regarde qui tu es.
telegram-outside = Cette page est pour Telegram : ouvre-la dans notre discussion, avec le bouton à côté du champ de texte.
telegram-failed = Ce que Telegram dit de toi n’est pas arrivé entier, ou est trop ancien. Ferme cette fenêtre et ouvre-la encore.
telegram-menu-button = Films
