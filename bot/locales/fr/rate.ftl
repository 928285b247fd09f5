rate-command = Noter un film : 1 à 5 étoiles, demies comprises
rate-arguments = FILM [ÉTOILES]
rate-usage =
    Donne-moi un film et tes étoiles, de 1 à 5, demies comprises :
    <b>/rate Heat 5</b>
    <b>/rate Toy Story 4.5</b>

    Sans étoiles, je te propose des boutons. Deux films du même nom ? Ajoute l'année :
    <b>/rate Heat (1995) 5</b>
rate-which-film = Quel film ?
rate-same-of-what = La même chose pour quel film ? Nomme-le, avec ses étoiles : <b>Heat 4</b>.

rate-choose = { $count ->
    [1] C'est bien celui-ci ?
   *[other] Lequel veux-tu dire ?
}
rate-choose-saves = { $stars } pour lequel ?
rate-all-of-same = { $stars } pour chacun de ces { $count } ?
rate-all-of = Ces étoiles pour ces { $count } ?
rate-all-button = { $count ->
    [2] Les deux
   *[other] Les { $count }
}
rate-choose-not-here = Il n'y est pas ? Essaie le titre complet ou l'année.
rate-choose-not-here-until = Il n'y est pas ? Mes films s'arrêtent en { $year }.

rate-stars = Combien d'étoiles pour <b>{ $film }</b> ?
rate-stars-before = Jusqu'ici, tu lui as donné { $stars }.
rate-range = Les étoiles vont de 1 à 5.
rate-grade = À l'école allemande, 1 est la meilleure note ; ici, ce sont 5 étoiles.
rate-halves = Seulement des étoiles entières ou des demies, s'il te plaît.
rate-for-you = pour toi, environ { $stars }

rate-saved = Enregistré : <b>{ $film }</b> { $stars }
rate-saved-first = C'est assez pour une première liste.
rate-unchanged = Rien à changer : c'était déjà ta note, <b>{ $film }</b> { $stars }
rate-changed = Changé : <b>{ $film }</b> { $stars } (avant : { $before })
rate-change-button = Changer
rate-none-button = { $count ->
    [1] Non
    [2] Aucun des deux
   *[other] Aucun de ceux-là
}
rate-since-removed = Entre-temps, tu as effacé ta note pour <b>{ $film }</b>.
rate-since-changed = Entre-temps, tu lui as donné une autre note : <b>{ $film }</b> { $stars }
rate-since-button = La changer
rate-not-yours = Seule la personne qui l'a dit peut le changer ou l'annuler. Tes notes à toi restent telles quelles : /myratings
rate-question-gone = Cette question est close, ou elle s'adressait à quelqu'un d'autre.
rate-asked-another = J'ai demandé à quelqu'un d'autre de quel film il s'agit, c'est donc à cette personne de le dire. Pour le noter toi-même : <b>/rate { $film }</b>

rate-not-got = Je n'ai pas compris « { $words } ». Écris seulement le film et ses étoiles : <b>Heat 4</b>.
rate-not-there = Je ne connais pas de film nommé <b>{ $title }</b>.
rate-not-there-until = Je ne connais pas de film nommé <b>{ $title }</b> : les miens s'arrêtent en { $year }.
rate-related = Mais j'ai ceux-ci :
rate-spelling = C'est bien écrit ? Le titre anglais, ou une partie, aide souvent.
rate-rounded = { $written } tombe entre deux : j'ai pris { $stars }.
rate-confirm = Tu veux dire <b>{ $film }</b> ?
rate-confirm-stars = { $stars } pour <b>{ $film }</b> ?

hearsay-not-saved = L’avis des autres, je ne l’enregistre pas.
