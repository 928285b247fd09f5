undo-command = Deine letzte Änderung zurücknehmen
undo-nothing = Es gibt nichts rückgängig zu machen.
undo-gone = Zurückgenommen: Deine Bewertung von <b>{ $film }</b> ist gelöscht
undo-restored = Zurückgenommen: wieder <b>{ $film }</b> { $stars }
undo-changed = Zurückgenommen: wieder <b>{ $film }</b> { $stars } (statt { $before })
undo-several = Zurückgenommen: Deine Bewertungen von { $films } sind gelöscht
undo-import = Rückgängig: der Import von { $service }. Übrige Bewertungen: { $count }
