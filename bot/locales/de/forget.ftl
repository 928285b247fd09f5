forget-command = Alles löschen, was ich über dich weiß
forget-nothing = Ich habe nichts über dich gespeichert.
forget-question =
    <b>Soll ich dich vergessen?</b>
    Das löscht { $count ->
        [0] alles, was ich über dich gespeichert habe
        [1] deine eine Bewertung
       *[other] alle deine { $count } Bewertungen
    }, den Verlauf dazu und die Listen, die ich dir gezeigt habe. Das lässt sich nicht rückgängig machen.
forget-yes-button = Ja, vergiss mich
forget-no-button = Nein, behalten
forget-done = Erledigt: Alles über dich ist gelöscht. Mit /start bist du jederzeit wieder willkommen.
forget-kept = Gut, es wurde nichts gelöscht.
forget-typed = Vorher eine Kopie: /mydata. Zum Bestätigen tippe <b>{ $command }</b> oder drücke den Knopf.
forget-in-company = Das geht nur uns beide etwas an: Schick mir /forgetme unter vier Augen. Es wurde nichts gelöscht.
