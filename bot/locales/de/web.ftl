web-title = Marquee: Filme, die dir gefallen
web-headline = Filme, die dir gefallen, aus Filmen, die du magst
web-lead = Gib ein paar Filmen Sterne, und die Liste daneben ist für dich gemacht. Ganz ohne Konto.
web-lead-extent = Gib ein paar Filmen Sterne, und die Liste daneben ist für dich gemacht, aus { $count } Filmen bis { $year }. Ganz ohne Konto.
web-skip = Zum Inhalt
web-nav = Seiten
web-nav-films = Filme
web-nav-mine = Meins
web-foot = Keine Werbung, nichts von anderswo, ein Cookie, um deine Filme zu kennen.
web-privacy = Datenschutz
# Below the text of /privacy; a link to "Mine" follows.
web-privacy-here = Diese Worte sind für den Chat. Auf dieser Seite sind die Befehle Links, unter „Deine Daten“ auf der Seite
web-language = Sprache
web-change-button = Ändern

web-pick = Was magst du?
web-search = Film suchen
web-search-example = Ein Film, den du liebst
web-search-button = Suchen
web-found = { $count ->
    [0] Kein Film gefunden.
    [1] Ein Film gefunden.
   *[other] { $count } Filme gefunden.
}
web-search-close = Suche schließen
web-search-none = „{ $words }“ habe ich nicht. Richtig geschrieben? Oft hilft schon ein Teil des Titels.
web-search-none-until = „{ $words }“ habe ich nicht: Meine Filme enden { $year }. Richtig geschrieben? Oft hilft schon ein Teil des Titels.
web-cards = Hast du einen davon gesehen?
web-cards-others-button = Keinen davon: andere
web-picks = { $count ->
    [1] Dein einer Film
   *[other] Deine { $count } Filme
}
web-picks-all = Alle { $count }
web-remove = { $film } entfernen
web-stars-for = Sterne für { $film }
web-stars = { $count ->
    [1] 1 Stern
   *[other] { $count } Sterne
}
web-save-button = Speichern

web-list-status = { $count ->
    [0] Liste: { $films } Filme.
    [1] Liste: { $films } Filme, aus deinem einen Film.
   *[other] Liste: { $films } Filme, aus deinen { $count } Filmen.
}
web-like = Wie { $film }
web-like-close = Zurück zu meiner Liste
web-nearest = Einen Film, der all das ist, habe ich nicht. Diese kommen dem am nächsten.
web-none-left = Das war alles, was ich davon habe.
web-empty = Du kennst jeden Film, den ich kenne. Komm wieder, wenn ich mehr gelernt habe.
web-genre = Art
web-any-genre = alle Arten
web-decade = Jahre
web-any-decade = alle Jahre
web-length-head = Länge
web-any-length = beliebig lang
web-length = bis { $length }
web-filter-button = Diese zeigen
web-first-button = Zurück zum Anfang
web-share-button = Liste teilen
web-to-list = Zur Liste

web-shared = Eine Liste von Filmen
web-shared-from = Gemacht aus diesen Filmen und Sternen:
web-shared-left-out = { $count ->
    [1] Eine Bewertung dieser Adresse bleibt weg: Ihren Film gibt es hier nicht, oder ihre Sterne ergeben keinen Sinn.
   *[other] { $count } Bewertungen dieser Adresse bleiben weg: Ihre Filme gibt es hier nicht, oder ihre Sterne ergeben keinen Sinn.
}
web-shared-because = nah bei { $films }
web-address = Die Adresse dieser Liste
web-copy-button = Kopieren
web-copied = Kopiert
web-address-holds = Wer die Adresse hat, sieht diese Liste. In ihr stehen die Filme und Sterne von oben, und nichts darüber, von wem sie ist.
web-keep-button = Diese Filme übernehmen

web-your-stars = Deine Sterne
web-halves = Halbe Sterne
web-for-me-button = Doch etwas für mich
web-editions = Ausgaben
web-similar = Ähnliche Filme

web-ratings = Deine Sterne, Film für Film
web-ratings-search = Im Titel
web-order = Reihenfolge
web-ratings-count = { $count ->
    [1] Ein Film
   *[other] { $count } Filme
}
web-ratings-none = Noch nichts hier. Gib einem Film Sterne, oder bring unten welche von anderswo mit.
web-newer = Zurück
web-older = Weiter
web-page = Seite { $page } von { $pages }
web-watchlist = Zum Ansehen
web-watchlist-none = Noch nichts hier. „Später ansehen“ neben einem Film bringt ihn hierher.
web-taste-words = In Worten
web-taste-alt = Dein Geschmack als Bild: wie viele Filme wie viele Sterne haben, Arten, Jahrzehnte und Leute.
web-data = Deine Daten
web-data-note = Dieser Browser kennt dich durch ein Cookie. Löschst du es, sind diese Filme verloren, außer du verbindest ihn mit einem Chat.
web-import = Bewertungen von anderswo mitbringen
web-link = Mit Telegram oder Discord verbinden
web-linked-with = Verbunden mit { $platform }
web-export = Deine Bewertungen als Datei:
web-everything = Alles, was über dich gespeichert ist
web-forget = Vergiss mich
web-forget-question = Das löscht { $count ->
    [0] alles, was ich über dich gespeichert habe
    [1] deine eine Bewertung
   *[other] alle deine { $count } Bewertungen
}, ihre Geschichte und die Listen, die ich dir gezeigt habe. Rückgängig geht das nicht.
web-forget-copy = Vorher eine Kopie?

web-import-lead = Letterboxd, IMDb, Trakt, MovieLens: Gib mir die Datei, wie sie ist, und ich zeige, was ich darin gefunden habe, bevor etwas zählt.
web-import-file = Zieh die Datei hierher, oder wähl sie aus
web-import-most = ZIP, CSV oder JSON, höchstens 20 MB.
web-import-button = Hineinschauen
web-import-where =
    <b>Letterboxd</b>: Settings, Data, Export: das Zip
    <b>IMDb</b>: Your ratings, Export: ratings.csv
    <b>Trakt</b>: Settings, Data, Export: das Zip, oder dessen JSON
    <b>MovieLens</b>: About your ratings, Export: movielens-ratings.csv
web-unclear = Welcher ist gemeint?

web-link-lead = Dann kennen der Chat und dieser Browser dieselben Filme. Hat ein Film auf beiden Seiten Sterne, gelten die späteren.
web-link-from-chat = Mit einem Code aus dem Chat
web-link-from-chat-how = Schick mir im Chat <b>/link</b>, und schreib den Code hierher.
web-code = Code
web-link-button = Verbinden
web-link-from-here = Mit einem Code von hier
web-link-from-here-how = Oder hol dir hier einen Code, und schick ihn mir im Chat.
web-code-button = Code holen
web-link-say = Schick mir das innerhalb von { $minutes } Minuten im Chat:
web-link-void = Dieser Code gilt nicht: Er ist verbraucht, zu alt, von diesem Browser selbst oder vertippt. Einen neuen gibt es im Chat mit /link.
web-link-both = Dieser Browser ist schon mit einem Chat verbunden. Trenn den zuerst.
web-leave-button = In diesem Browser trennen
web-leave-note = Deine Filme bleiben im Chat; dieser Browser weiß dann nichts mehr von ihnen.

web-unrated = { $film } hat keine Sterne mehr von dir.
web-seen = Gesehen: { $film }.
web-later = Auf deiner Merkliste: { $film }.
web-undone = Rückgängig: { $film }.
web-undone-import = Rückgängig: der Import. Bewertungen übrig: { $count }
web-used = Übernommen: { $count ->
    [1] 1 Bewertung
   *[other] { $count } Bewertungen
}. Deine Liste ist neu.
web-kept = { $count ->
    [0] Die hatten alle schon Sterne von dir.
    [1] 1 Film gehört jetzt zu deinen.
   *[other] { $count } Filme gehören jetzt zu deinen.
}
web-forgotten = Erledigt: Alles über dich ist weg. Du bist jederzeit wieder willkommen.
web-left = Dieser Browser gehört wieder niemandem.
web-linked = Verbunden: Dieser Browser und { $platform } kennen jetzt dieselben Filme.

web-offline = Ich bin gerade nicht zu erreichen. Versuch es gleich noch einmal.
web-again-button = Noch einmal versuchen
web-error-title-403 = Diese Seite ist zu alt
web-error-403 = Ich konnte nicht erkennen, dass das von dir kam: Die Seite ist zu alt, oder Cookies sind abgeschaltet. Lade sie neu und wiederhole, was du getan hast.
# Of the page that says block-told.
web-error-title-blocked = Hier antworte ich dir nicht mehr
web-error-title-404 = Nicht hier
web-error-404 = Diese Seite oder diesen Film habe ich nicht (mehr). Die Suche findet, was es gibt.
web-error-title-stars = Solche Sterne gibt es nicht
web-error-stars = Sterne gehen von 1 bis 5, ganz oder halb. Es wurde nichts gespeichert.
web-error-title-405 = So nicht
web-error-405 = Dafür ist diese Adresse nicht gemacht. Fang auf der ersten Seite an.
web-error-title-413 = Zu groß
web-error-413 = Ich nehme höchstens 20 MB. Das Zip eines Exports ist viel kleiner; von mehreren Dateien darin genügt ratings.csv.
web-error-title-429 = Einen Moment, bitte
web-error-429 = Das war mehr, als ich auf einmal schaffe. Warte eine Minute, und versuch es noch einmal.
web-error-title-503 = Noch nicht so weit
web-error-503 = Ich lerne noch und habe noch keine Filme zu empfehlen. Versuch es später noch einmal.
web-error-title-500 = Da ging etwas schief
web-error-500 = Das war mein Fehler, und er steht im Protokoll. Versuch es noch einmal; was du vorher bewertet hast, ist sicher.

web-beside = Dasselbe im Browser: { $url } (bis du diesen Chat verlässt)
web-not-beside = Ohne die Seite im Browser: { $problem }
