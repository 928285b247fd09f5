myratings-command = Deine Bewertungen ansehen, ändern oder löschen
myratings-none = Du hast noch keinen Film bewertet. Fang mit <b>/rate Heat 5</b> an, oder schau dir /recommend an.
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
