myratings-command = Voir, changer ou effacer tes notes
myratings-none = Tu n'as encore noté aucun film. Commence par <b>/rate Heat 5</b>, ou regarde /recommend.
myratings-heading = { $count ->
    [1] <b>Ton unique note</b>
   *[other] <b>Tes { $count } notes</b>
}
myratings-pages = , les plus récentes d'abord (page { $page } sur { $pages })
myratings-closing = Choisis-en une pour la changer ou l'effacer.
myratings-edit = Tu as donné { $stars } à <b>{ $film }</b>. Choisis une autre note, ou efface-la :
myratings-removed = Effacé : <b>{ $film }</b> (c'était { $before })
myratings-unrated = Tu n'as plus de note pour ce film.
myratings-gone = Cette note est déjà effacée.
myratings-button = Mes notes
myratings-change-button = Changer { $place }
myratings-remove-button = Effacer
myratings-back-button = Retour
myratings-newer-button = ← Plus récentes
myratings-older-button = Plus anciennes →
