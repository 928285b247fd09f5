myratings-command = Voir, changer ou effacer tes notes
myratings-none = Tu n'as encore noté aucun film. Commence par <b>/rate Heat 5</b>, ou regarde /recommend.
myratings-none-yet = Tu n'as encore noté aucun film.
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
myratings-arguments = [MOTS]
# $words are in the titles of $count of them.
myratings-found = { $count ->
    [1] <b>Une de tes notes</b>
   *[other] <b>{ $count } de tes notes</b>
} avec « { $words } »
myratings-found-none = Tu n'as noté aucun film avec <b>{ $words }</b> dans le titre.
myratings-pages-stars = , les plus étoilées d'abord (page { $page } sur { $pages })
myratings-pages-title = , par titre (page { $page } sur { $pages })
myratings-before-button = ← Retour
myratings-after-button = Suite →
myratings-sort-newest-button = Les plus récentes
myratings-sort-stars-button = Le plus d'étoiles
myratings-sort-title-button = Par titre
