status-command = Le modèle en service, et combien de gens l'utilisent
status-model = <b>Modèle en service</b>
status-no-model = aucun pour l'instant ; /retrain entraîne le premier
status-in-service =
    { $version } ({ $kind }, entraîné le { $trained } UTC)
    { $films } films, { $ratings } notes de { $people } personnes
status-chat = En tout { $people }, { $ratings }
status-run = <b>Dernier entraînement</b>
status-no-run = aucun pour l'instant ; /retrain en lance un
status-troubles = <b>Retirés automatiquement du service</b>
status-unopened = { $version }, { $ago } : il ne s'ouvre pas ({ $error })
status-failures = { $version }, { $ago } : { $failures } de ses { $answers } premières réponses ont échoué
status-day = EEEE d MMMM
status-since = <b>En service depuis { $day }</b>
status-today = <b>Aujourd'hui</b> { $people }, { $ratings }, { $lists }
status-week = Parmi les films montrés la semaine dernière, { $liked } ont ensuite reçu 4 ou plus, { $other } moins.
status-disk = Disque plein à { $percent } %.
status-disk-full = Disque plein à { $percent } % : pas d'entraînement avant qu'il y ait de la place.
status-next-run = Prochain entraînement : { $day ->
    [0] aujourd'hui
    [1] demain
   *[other] { $date }
}, { $time } ({ $zone })
status-run-due = Prochain entraînement : c'est l'heure, il commence d'ici une minute.
status-schedule-off = Pas d'entraînement automatique (MARQUEE_RETRAIN est désactivé).
count-given = { $count ->
    [1] { $count } note ou modification
   *[other] { $count } notes et modifications
}
