match-command = Geschmack mit einem Freund vergleichen, der zustimmt
match-arguments = [CODE]
match-somebody = Jemand
match-in-company = Wer sich mit wem vergleicht, geht sonst niemanden etwas an: Frag mich unter vier Augen.
match-with-whom = Mit wem vergleichen?
match-invite-button = Jemanden einladen
match-invitation =
    Schick das der Person, mit der du dich vergleichen willst. Es gilt für einen Menschen, eine Woche lang:

    <b>/match { $code }</b>

    Stimmt sie zu, seht ihr beide, welche Filme ihr gemeinsam habt, wo ihr auseinanderliegt und was euch beiden gefällt. Ihr könnt es beide jederzeit beenden.
match-not-here = Schick mir das unter vier Augen: Hier lesen andere mit.
match-asked = <b>{ $name }</b> möchte den Geschmack mit dir vergleichen. Ihr würdet beide die Filme sehen, die ihr beide bewertet habt, und was euch beiden gefallen könnte; sonst nichts.
match-agree-button = Einverstanden
match-decline-button = Nein
match-agreed = Abgemacht.
match-declined = In Ordnung: Es wurde nichts geteilt.
match-void = Dieser Code gilt nicht: Er ist verbraucht, über eine Woche alt, dein eigener oder vertippt. Lass dir einen neuen geben: Den gibt es bei mir mit /match.
match-over = Ihr zwei vergleicht euch nicht mehr. Mit /match lädst du jemanden ein.
match-ended = Beendet: Keiner von euch sieht mehr die Filme des anderen.

match-heading = <b>Du und { $name }</b>
match-shared = { $count ->
    [1] Einen Film habt ihr beide bewertet
   *[other] { $count } Filme habt ihr beide bewertet
}; bei { $agree } seid ihr euch bis auf einen Stern einig.
match-none-shared = Noch gibt es keinen Film, den ihr beide bewertet habt.
match-loved = <b>Das mögt ihr beide</b>
match-parted = <b>Da seid ihr uneins</b>
match-parted-film = { $film }: du { $own }, { $name } { $theirs }
match-for-both = <b>Für einen gemeinsamen Abend</b>
match-for-both-film = { $place }. { $film }: du etwa { $own }, { $name } etwa { $theirs } · { $link }
match-too-few = Bewertet beide noch ein paar Filme, dann finde ich, was euch beiden gefällt.
match-stop-button = Nicht mehr vergleichen
