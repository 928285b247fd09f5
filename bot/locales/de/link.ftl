link-command = Diesen Chat mit deinem Browser verbinden
link-arguments = [CODE]
link-in-company = Wer du anderswo bist, geht sonst niemanden etwas an: Frag mich unter vier Augen.
link-code =
    Auf meiner Seite, unter „Meins“, wähl „Verbinden“ und schreib dort innerhalb von { $minutes } Minuten diesen Code hin:

    <b>{ $code }</b>

    Oder hol dir dort einen und schick mir <b>/link CODE</b>.
link-with = Das andere Konto: { $platform }, { $name }.
link-with-browser = Die andere Seite: ein Browser auf meiner Seite im Netz.
link-counts = Bewertungen: { $own } hier, { $theirs } dort. Danach haben beide Seiten alle.
link-both-rated = { $count ->
    [1] Ein Film ist auf beiden Seiten bewertet; die späteren Sterne gelten.
   *[other] { $count } Filme sind auf beiden Seiten bewertet; die späteren Sterne gelten.
}
link-question = Die beiden verbinden? Nur, wenn der Code von dir selbst ist.
link-yes-button = Verbinden
link-no-button = Nein
link-done = Verbunden: Dein Browser und dieser Chat kennen jetzt dieselben Filme.
link-left = In Ordnung: Nichts wurde verbunden.
link-void = Dieser Code gilt nicht: Er ist verbraucht, zu alt, dein eigener oder vertippt. Einen neuen gibt es auf der Seite, unter „Meins“.
link-both = Dieser Code ist aus einem anderen Chat. Ich kann einen Chat mit einem Browser verbinden, aber nicht zwei Chats.
