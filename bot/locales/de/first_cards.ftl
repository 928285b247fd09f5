cards-saved = <b>{ $film }</b> { $stars } · /undo nimmt es zurück
cards-question = Wie war er?
cards-not-seen-button = Nicht gesehen
cards-more-button = Noch ein paar
cards-list-button = Meine Liste ({ $count } bewertet)
cards-films-button = Genug: Filme zeigen
cards-enough = Das reicht für den Anfang. Du hast { $count ->
    [1] einen Film
   *[other] { $count } Filme
} bewertet.
cards-none = Von denen also keinen. Nenn mir einen Film, den du liebst, oder sieh dir eine bunte Liste an.
