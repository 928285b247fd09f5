suggest-command = Ein Film von selbst, jeden Tag oder jede Woche
suggest-arguments = [WANN]
suggest-private = Vorschläge mache ich nur unter vier Augen: Schreib mir dort.
suggest-unknown = Das habe ich nicht verstanden. So geht es: <b>/suggest täglich 19:00</b> oder <b>/suggest Freitag 18:00</b>.
suggest-off = Ich kann dir von selbst einen Film vorschlagen, von deiner Liste oder von meiner. Noch tue ich es nicht. Wie oft?
suggest-on = Ich schlage dir <b>{ $rhythm }</b> einen Film vor, Uhrzeit in { $place }.
suggest-every-day = jeden Tag um { $hour }
suggest-every-week = jeden { $day } um { $hour }
suggest-next = Der nächste: { $when }.
suggest-stopped = Keine Vorschläge mehr. Mit <b>/suggest</b> kommen sie wieder.
suggest-which-hour = Um wie viel Uhr?
suggest-none = Gerade habe ich keinen anderen.
suggest-not-tonight = Dann nicht heute.
suggest-film =
    <b>Wie wäre es damit?</b>
    { $film }
suggest-since = auf deiner Liste seit { $date }
suggest-since-date = d. MMMM
suggest-daily-button = Jeden Tag
suggest-weekly-button = Einmal die Woche
suggest-change-button = Zeit ändern
suggest-hour-button = Andere Uhrzeit
suggest-day-button = Anderer Tag
suggest-another-button = Einen anderen
suggest-daily-words = täglich tag tage
suggest-weekly-words = wöchentlich woche wochen
suggest-off-words = aus stopp nein nie keine
