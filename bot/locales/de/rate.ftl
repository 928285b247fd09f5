rate-command = Einen Film bewerten: 1 bis 5 Sterne, auch halbe
rate-arguments = FILM [STERNE]
rate-usage =
    Nenn mir einen Film und deine Sterne, 1 bis 5, auch halbe:
    <b>/rate Heat 5</b>
    <b>/rate Toy Story 4.5</b>

    Ohne Sterne bekommst du Knöpfe zum Auswählen. Zwei Filme heißen gleich? Dann mit Jahr:
    <b>/rate Heat (1995) 5</b>
rate-which-film = Welcher Film?
rate-same-of-what = Dasselbe für welchen Film? Nenn ihn und seine Sterne: <b>Heat 4</b>.

rate-choose = { $count ->
    [1] Meinst du diesen?
   *[other] Welchen meinst du?
}
rate-choose-saves = { $stars } für welchen?
rate-all-of-same = { $stars } für jeden dieser { $count }?
rate-all-of = Diese Sterne für diese { $count }?
rate-all-button = { $count ->
    [2] Beide
   *[other] Alle { $count }
}
rate-choose-not-here = Nicht dabei? Versuch den ganzen Titel oder das Jahr.
rate-choose-not-here-until = Nicht dabei? Meine Filme reichen bis { $year }.

rate-stars = Wie viele Sterne für <b>{ $film }</b>?
rate-stars-before = Bisher hast du { $stars } gegeben.
rate-range = Es gibt 1 bis 5 Sterne.
rate-grade = In der Schule ist 1 die beste Note, hier sind es 5 Sterne.
rate-halves = Bitte nur ganze und halbe Sterne.
rate-for-you = für dich etwa { $stars }

rate-saved = Gespeichert: <b>{ $film }</b> { $stars }
rate-saved-first = Das reicht für eine erste Liste.
rate-unchanged = Nichts zu ändern: So war es schon, <b>{ $film }</b> { $stars }
rate-changed = Geändert: <b>{ $film }</b> { $stars } (vorher { $before })
rate-change-button = Ändern
rate-none-button = { $count ->
    [1] Nein
    [2] Keiner von beiden
   *[other] Keiner davon
}
rate-since-removed = Deine Bewertung von <b>{ $film }</b> hast du inzwischen gelöscht.
rate-since-changed = Den hast du inzwischen neu bewertet: <b>{ $film }</b> { $stars }
rate-since-button = Ändern
rate-not-yours = Ändern oder zurücknehmen kann das nur, wer es gesagt hat. Deine eigenen Bewertungen bleiben, wie sie sind: /myratings
rate-question-gone = Diese Frage hat sich erledigt, oder sie ging an jemand anderen.
rate-asked-another = Welcher Film gemeint ist, habe ich jemand anderen gefragt; die Antwort gehört also dieser Person. Deine eigenen Sterne: <b>/rate { $film }</b>

rate-not-got = „{ $words }“ habe ich nicht verstanden. Schreib nur den Film und die Sterne: <b>Heat 4</b>.
rate-not-there = Einen Film namens <b>{ $title }</b> kenne ich nicht.
rate-not-there-until = Einen Film namens <b>{ $title }</b> kenne ich nicht: Meine reichen bis { $year }.
rate-related = Aber diese habe ich:
rate-spelling = Ist er richtig geschrieben? Oft hilft der englische Titel oder ein Teil davon.
rate-rounded = { $written } liegt dazwischen: Ich habe { $stars } genommen.
rate-confirm = Meinst du <b>{ $film }</b>?
rate-confirm-stars = { $stars } für <b>{ $film }</b>?

hearsay-not-saved = Was andere finden, speichere ich nicht.
