myratings-command = Deine Bewertungen ansehen, ändern oder löschen
myratings-none = Du hast noch keinen Film bewertet. Fang mit <b>/rate Heat 5</b> an, oder schau dir /recommend an.
myratings-none-yet = Du hast noch keinen Film bewertet.
myratings-heading = { $count ->
    [1] <b>Deine eine Bewertung</b>
   *[other] <b>Deine { $count } Bewertungen</b>
}
myratings-pages = , die neuesten zuerst (Seite { $page } von { $pages })
myratings-closing = Wähle eine, um sie zu ändern oder zu löschen.
myratings-edit = Du hast <b>{ $film }</b> { $stars } gegeben. Wähle andere Sterne, oder lösche die Bewertung:
myratings-removed = Gelöscht: <b>{ $film }</b> (vorher { $before })
myratings-unrated = Diesen Film hast du nicht mehr bewertet.
myratings-gone = Diese Bewertung ist schon gelöscht.
myratings-button = Meine Bewertungen
myratings-change-button = { $place } ändern
myratings-remove-button = Löschen
myratings-back-button = Zurück
myratings-newer-button = ← Neuere
myratings-older-button = Ältere →
myratings-arguments = [WÖRTER]
# $words are in the titles of $count of them.
myratings-found = { $count ->
    [1] <b>Eine deiner Bewertungen</b>
   *[other] <b>{ $count } deiner Bewertungen</b>
} mit „{ $words }“
myratings-found-none = Du hast keinen Film mit <b>{ $words }</b> im Titel bewertet.
myratings-pages-stars = , die meisten Sterne zuerst (Seite { $page } von { $pages })
myratings-pages-title = , nach Titel (Seite { $page } von { $pages })
myratings-before-button = ← Zurück
myratings-after-button = Weiter →
myratings-sort-newest-button = Neueste zuerst
myratings-sort-stars-button = Meiste Sterne zuerst
myratings-sort-title-button = Nach Titel
