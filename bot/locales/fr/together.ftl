together-command = Qui participe aux films de ce groupe
together-in-button = J'en suis
together-out-button = Sans moi
together-films-button = Des films pour nous tous
together-in-private = C'est pour les groupes : ajoute-moi à l'un d'eux, et je trouve des films pour tous ceux qui y participent. Ta propre liste : /recommend
together-nobody = Personne ne participe encore. Touchez, et mes listes ici seront pour tous ceux qui l'ont fait.
together-not-you = { $name }, tu n'en fais pas encore partie : touche, et je compte aussi avec toi.
together-unseen = Ce que l'un des participants a noté ou vu est de toute façon écarté.
together-unseen-unknown = Ce que { $name } a vu, je ne peux pas le savoir.
together-unseen-unknown-all = Ce que les autres ont vu, je ne peux pas le savoir.
together-taking-part = Participent : <b>{ $names }</b>.
together-unknown = { $count ->
    [one] { $names } ne m'en a pas encore assez dit
   *[other] { $names } ne m'en ont pas encore assez dit
} : <b>/rate Heat 5</b> aiderait, ici ou en privé.
together-others = { $count } autres

together-for = <b>Pour { $names }</b>
together-for-nobody-known = <b>Pour vous tous</b> : des films que beaucoup aiment.
together-fits-love = { $count ->
    [one] { $names } va l'adorer
   *[other] { $names } vont l'adorer
}
together-fits-like = bien pour { $names }
together-fits-fine = acceptable pour { $names }
together-fits-not = pas tout à fait pour { $names }
together-all-love = vous allez tous l'adorer
together-all-like = bien pour vous tous
together-all-fine = acceptable pour vous tous
together-all-not = pas tout à fait ce qu'il vous faut
