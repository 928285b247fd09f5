plain-guess = Je n'ai pas tout compris. C'est bien ça ?
plain-list-button = Voir ma liste
plain-all-right = D'accord. Nomme un film ou dis-moi de quoi tu as envie.
plain-last-list = C'était la dernière. Note un film que tu connais ou demande autre chose.
plain-nothing-to-drop = <b>{ $film }</b> n'a pas d'étoiles de toi et n'est sur aucune de tes listes.
plain-which-film = Quel film ? Nomme-le, par exemple <b>Heat</b>, ou regarde d'abord une liste.
plain-which = Lequel ?
plain-which-of = La liste compte { $count ->
    [1] 1 film. Celui-là ?
   *[other] { $count } films. Lequel ?
}
plain-film-button = Le film { $film }
plain-wish-button = Films : { $wish }
plain-unknown-person = Je ne connais aucun film avec <b>{ $person }</b>.
plain-like-which = Comme quel film ? Nomme-le ou ouvre-en un dans une liste.
plain-clear-button = Effacer
plain-absent = Je ne connais pas de film nommé <b>{ $film }</b>.
plain-absent-until = Je ne connais pas de film nommé <b>{ $film }</b> : les miens s'arrêtent en { $year }.
plain-no-people = Je ne connais aucun film avec <b>{ $person }</b> : je ne sais pas qui a fait mes films ni qui y joue.
plain-several-seen = Vus : { $films }.
plain-several-later = Sur ta liste : { $films }.
plain-several-not-for-me = Pas pour toi : { $films }. Plus rien de cela dans tes listes.
plain-years-end = Mes films s'arrêtent en { $year } : voici les plus récents.
plain-no-more-known = C'est tout ce que j'en sais ; le lien en dit plus.
plain-left-out = J'ai laissé de côté « { $words } » : je ne sais pas chercher des films d'après ça.
plain-description = Je ne sais pas trouver un film par ce qui s'y passe. Donne-moi un bout du titre ou un film qui lui ressemble.
plain-named = Films qui s’appellent <b>{ $name }</b> :
plain-series = <b>{ $name }</b>, par année :
plain-sequels = Après <b>{ $name }</b>, par année :
plain-no-sequel = Je ne connais pas de suite à <b>{ $film }</b>.
plain-have = J’ai ceux-ci :
plain-not-by = Je ne peux pas chercher de films par « { $words } ». Par humeur, genre et année, oui : quelque chose de drôle des années 90.
plain-service = Je ne vois pas ce que propose chaque service. Ouvre un film : sa fiche ou son lien dit où le voir.
plain-unseen = Alors il t’attend encore.
plain-unseen-film = Pas encore vu : <b>{ $film }</b>.
plain-unseen-rated = Tu as donné { $stars } à <b>{ $film }</b>. J’efface cette note ?
# Somebody wants no zombies; a button leaves out horror.
plain-no-subjects = Je ne sais pas dans quels films il y a « { $words } ». Je peux écarter le genre entier :
# Films of a name are left out: “no more Potter”.
plain-without-named = Sans les films qui ont <b>{ $name }</b> dans le titre.
# Somebody wants less known films than those of the list; the next ones follow.
plain-less-known = Alors les suivants. Pour des films moins connus dès le début, règle /dial.
plain-low = Désolé de l'apprendre. Peut-être que l'un de ceux-ci te fera du bien.
