status-command = Das Modell im Einsatz, und wie viele es nutzen
status-model = <b>Modell im Einsatz</b>
status-no-model = noch keines; /retrain trainiert das erste
status-in-service =
    { $version } ({ $kind }, trainiert am { $trained } UTC)
    { $films } Filme, { $ratings } Bewertungen von { $people } Leuten
status-chat = Insgesamt { $people }, { $ratings }
status-run = <b>Letztes Training</b>
status-no-run = noch keines; /retrain startet eins
status-troubles = <b>Von selbst aus dem Einsatz genommen</b>
status-unopened = { $version }, { $ago }: lässt sich nicht öffnen ({ $error })
status-failures = { $version }, { $ago }: { $failures } der ersten { $answers } Antworten schlugen fehl
status-day = EEEE, d. MMMM
status-since = <b>Im Einsatz seit { $day }</b>
status-today = <b>Heute</b> { $people }, { $ratings }, { $lists }
status-week = Von den Filmen, die ich letzte Woche gezeigt habe: { $liked } dann mit 4 oder mehr bewertet, { $other } niedriger.
status-disk = Platte zu { $percent } % voll.
status-disk-full = Platte zu { $percent } % voll: Trainiert wird erst wieder, wenn Platz ist.
status-next-run = Nächstes Training: { $day ->
    [0] heute
    [1] morgen
   *[other] { $date }
}, { $time } ({ $zone })
status-run-due = Nächstes Training: jetzt fällig, es beginnt in spätestens einer Minute.
status-schedule-off = Von selbst wird nicht trainiert (MARQUEE_RETRAIN ist aus).
count-given = { $count ->
    [1] { $count } Bewertung oder Änderung
   *[other] { $count } Bewertungen und Änderungen
}
