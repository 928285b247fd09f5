plain-guess = Das habe ich nicht ganz verstanden. Meinst du das hier?
plain-list-button = Meine Liste zeigen
plain-all-right = In Ordnung. Nenn mir einen Film oder sag, wonach dir ist.
plain-last-list = Das war die letzte. Bewerte einen Film, den du kennst, oder wünsch dir etwas anderes.
plain-nothing-to-drop = <b>{ $film }</b> hat keine Sterne von dir und steht auf keiner deiner Listen.
plain-which-film = Welcher Film? Nenn ihn, zum Beispiel <b>Heat</b>, oder sieh dir erst eine Liste an.
plain-which = Welcher?
plain-which-of = Die Liste hat { $count ->
    [1] 1 Film. Den?
   *[other] { $count } Filme. Welcher?
}
plain-film-button = Der Film { $film }
plain-wish-button = Filme: { $wish }
plain-unknown-person = Ich kenne keinen Film mit <b>{ $person }</b>.
plain-like-which = Wie welcher Film? Nenn ihn oder öffne einen aus einer Liste.
plain-clear-button = Zurücksetzen
plain-absent = Einen Film namens <b>{ $film }</b> kenne ich nicht.
plain-absent-until = Einen Film namens <b>{ $film }</b> kenne ich nicht: Meine reichen bis { $year }.
plain-no-people = Ich kenne keinen Film mit <b>{ $person }</b>: Ich weiß nicht, wer meine Filme gemacht hat oder darin spielt.
plain-several-seen = Gesehen: { $films }.
plain-several-later = Auf deiner Liste: { $films }.
plain-several-not-for-me = Nichts für dich: { $films }. Kommt nicht mehr vor.
plain-years-end = Meine Filme enden { $year }: das sind die neuesten.
plain-no-more-known = Mehr weiß ich davon nicht; der Link schon.
plain-left-out = „{ $words }“ habe ich weggelassen: Danach kann ich Filme nicht suchen.
plain-description = Was in einem Film passiert, danach kann ich nicht suchen. Nenn mir ein Stück vom Titel oder einen ähnlichen Film.
plain-named = Filme, die <b>{ $name }</b> heißen:
plain-series = <b>{ $name }</b>, nach Jahren:
plain-sequels = Nach <b>{ $name }</b>, nach Jahren:
plain-no-sequel = Ich kenne keine Fortsetzung von <b>{ $film }</b>.
plain-have = Diese habe ich:
plain-not-by = Nach „{ $words }“ kann ich keine Filme suchen. Nach Stimmung, Art und Jahr schon: etwas Lustiges aus den 90ern.
plain-service = Was ein Dienst zeigt, sehe ich nicht. Öffne einen Film: Seine Karte oder sein Link sagt, wo er läuft.
plain-unseen = Dann hast du ihn noch vor dir.
plain-unseen-film = Noch nicht gesehen: <b>{ $film }</b>.
plain-unseen-rated = Du hast <b>{ $film }</b> { $stars } gegeben. Soll ich das zurücknehmen?
# Somebody wants no zombies; a button leaves out horror.
plain-no-subjects = In welchen Filmen „{ $words }“ vorkommen, weiß ich nicht. Weglassen kann ich nur die ganze Sorte:
# Films of a name are left out: “no more Potter”.
plain-without-named = Ohne Filme, die <b>{ $name }</b> im Titel haben.
# Somebody wants less known films than those of the list; the next ones follow.
plain-less-known = Dann die nächsten. Weniger Bekanntes von Anfang an: dreh an /dial.
plain-low = Das tut mir leid. Vielleicht tut dir einer von diesen gut.
