retrain-command = Aus den neuesten Bewertungen lernen
retrain-button = Neu trainieren
retrain-queued = <b>Das Training</b> beginnt gleich.
retrain-running = <b>Training</b> { $bar } { $percent } %
retrain-so-far = bisher { $duration }
retrain-promoted = <b>Training fertig: Das neue Modell ist im Einsatz.</b>
retrain-kept = <b>Training fertig: Das alte Modell bleibt im Einsatz.</b>
retrain-failed = <b>Training gescheitert; das Modell im Einsatz antwortet weiter.</b>
retrain-took = Dauer: { $duration }.
retrain-chat = Gelernt aus { $ratings ->
    [1] 1 Bewertung
   *[other] { $ratings } Bewertungen
} von { $people ->
    [1] 1 Person
   *[other] { $people } Leuten
} im Chat.
retrain-chat-unknown = { $count ->
    [1] 1 weitere gilt einem Film, den der Datensatz nicht hat.
   *[other] { $count } weitere gelten Filmen, die der Datensatz nicht hat.
}
retrain-already = Es läuft schon ein Training: { $who }.
retrain-who = { $who ->
    [you] von dir gestartet
    [schedule] nach Plan gestartet
   *[other] von { $name } gestartet
}, { $ago }

ago = { $duration } her ({ $moment } UTC)
duration-seconds = { $count } s
duration-minutes = { $count } min
duration-hours = { NUMBER($count, minimumFractionDigits: 1, maximumFractionDigits: 1) } h
duration-days = { $count ->
    [one] { $count } Tag
   *[other] { $count } Tage
}
time-of-day = HH:mm
date-and-time = d. MMM y, HH:mm

failure-not-taken = Kein Trainer hat den Auftrag übernommen: Starte `marquee trainer` dort, wo TensorFlow installiert ist, und frag dann noch einmal.
failure-silent = Der Trainer hat sich ohne ein Wort beendet (abgeschossen, oder sein Rechner fiel aus). Sonst hat sich nichts geändert.
failure-no-room = Die Platte ist zu { $percent } % voll: Trainiert wird erst wieder, wenn Platz ist. Räum auf, dann frag noch einmal.
failure-not-started = Der Trainer ließ sich nicht starten: { $error }.
failure-killed = Der Trainer wurde abgeschossen, wahrscheinlich weil der Speicher nicht reichte.
failure-signal = Signal { $signal } hat den Trainer beendet.
failure-no-result = Der Trainer endete (Exit-Code { $exit_code }) ohne Ergebnis.
failure-stopped = Der Trainer wurde angehalten, bevor er fertig war.
failure-out-of-memory = Dem Trainer ging der Speicher aus.
failure-refused = { $error }
failure-crashed = Der Trainer ist gescheitert ({ $error }); Einzelheiten stehen im Log von Lauf { $run }.
failure-log = Einzelheiten stehen in { $log }.

step-starting = startet
step-reading-ratings = liest Bewertungen
step-reading-the-ratings-of-some-people = liest die Bewertungen einiger Leute
step-training-the-tower = trainiert den Tower
step-training-the-tower-trial = trainiert den Tower (Probelauf)
step-balancing-the-branches = gewichtet die Zweige
step-balancing-the-branches-for-new-people = gewichtet die Zweige für neue Leute
step-learning-to-predict-stars = lernt, Sterne vorherzusagen
step-counting-ratings = zählt Bewertungen
step-estimating-biases = schätzt Tendenzen
step-solving-for-film-to-film-weights = berechnet Gewichte von Film zu Film
step-finding-neighbours = sucht Nachbarn
step-alternating-least-squares = rechnet Faktoren aus (ALS)
step-training-article = trainiert das Netz des Artikels
step-training-article-dot = trainiert das Skalarprodukt des Artikels
step-measuring-on-held-out-people = misst an zurückgehaltenen Leuten
step-writing-the-bundle = schreibt das Modell
step-comparing-lists = vergleicht Listen
step-comparing-first-lists = vergleicht erste Listen
