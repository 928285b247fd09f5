groups-hello =
    <b>Bonjour, je suis Marquee !</b> Je trouve des films pour vous tous.
    Touchez pour participer ; je ne compte que qui le fait.
    Vos goûts : <b>/rate Heat 5</b>, ici ou en privé.
    Ensuite <b>/recommend</b> ou <b>/filmnight</b>.
groups-what-button = Que sais-tu faire ?
groups-can = <b>Ce que je fais ici</b>
groups-closing = Je réponds aux commandes, aux réponses à mes messages et à qui m'appelle par mon nom ; le reste est à vous.
groups-said-to = <b>{ $name }</b> :
groups-nobody = Quelqu'un

forwarded = C'est un message transféré, je ne le prends donc pas pour tes propres mots.
forwarded-hint = Ce que tu veux me dire, écris-le toi-même : /help montre ce que je comprends.

cannot-picture = Désolé, je ne peux pas regarder d'images.
cannot-video = Désolé, je ne peux pas regarder de vidéos.
cannot-sound = Désolé, je ne peux pas écouter d'enregistrements.
cannot-sticker = Désolé, je ne peux pas lire les stickers.
cannot-file = Désolé, je ne peux pas lire de fichiers ici.
cannot-contact = Désolé, je ne peux rien faire de contacts.
cannot-place = Désolé, je ne peux rien faire de lieux.
cannot-poll = Désolé, je ne peux pas participer aux sondages ni aux jeux.
cannot-other = Désolé, je ne peux pas lire ce genre de message.
cannot-hint = Écris-moi : le nom d'un film, <b>/recommend</b> ou /help.

chat-unknown = Tu écris au nom d'un chat, je ne sais donc pas qui tu es.
chat-press = À qui sont les étoiles, je le vois quand quelqu'un appuie sur un bouton.
chat-hint = Écris en ton propre nom, ou à moi en privé. Ici, /recommend, /top et /help fonctionnent.
chat-channel = Une chaîne n'a pas de goûts à elle, je ne garde donc pas de notes ici. /recommend, /top et /help fonctionnent, et des souhaits comme <b>un film d'horreur</b> ; pour le reste, écris-moi en privé.

link-unknown = Le lien concerne <b>{ $title }</b>, que je n'ai pas. D'autres films : /recommend
pick-rate = Noter
pick-none = Aucun film de ce nom
pick-none-until = Aucun film de ce nom : les miens s'arrêtent en { $year }

whoami-command = Ton identifiant, tel que MARQUEE_ADMINS le veut
whoami-known = Je te connais sous <b>{ $id }</b>.
whoami-owner = Tu es admin ici, et le bot est à toi : toutes les commandes aussi, même /role. /help les énumère.
whoami-admin = Tu es admin ici : /status, /retrain, /models et /announce sont à toi.
whoami-moderator = Tu modères ici : /status, /lasterror et /block sont à toi.
whoami-other = La personne qui me gère te rend admin en l'ajoutant à MARQUEE_ADMINS.
whoami-hint = Si tu dois l'être : /whoami dit l'identifiant que veut MARQUEE_ADMINS.
# To a reply whose words the platform keeps back.
chat-unread = Je ne vois pas ce que tu as écrit : ici, je ne reçois que les mots où figure mon nom. Mets-le devant, ou touche un bouton.
