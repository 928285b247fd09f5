admin-runs = Trainings
admin-run = Training { $number }
admin-run-unknown = Ein Training { $number } gibt es nicht: In der Liste stehen alle.
admin-run-asked = { $who ->
    [you] du
    [schedule] der Zeitplan
   *[other] { $name }
}, { $moment } UTC
admin-state-queued = wartet
admin-state-running = läuft
admin-state-promoted = in Dienst genommen
admin-state-kept = nicht in Dienst genommen
admin-state-failed = gescheitert
admin-older-button = Ältere
admin-newest-button = Neueste
admin-gate = Was entschied
admin-measure = Maß
admin-gate-new = Neu
admin-gate-old = Damals im Dienst
admin-gate-popularity = Beliebtheit
admin-gate-difference = Unterschied (95 %)
admin-beside = Neben dem Modell im Dienst
admin-curves = Wie es lernte
admin-pass = Durchgang
admin-pass-by-pass = Durchgang für Durchgang
admin-learned-from = Gelernt
admin-put-aside = Zurückgelegt
admin-curve-loss = Verlust
admin-curve-ndcg = NDCG der Listen
admin-curve-mae = Mittlerer absoluter Fehler
admin-log = Ende des Protokolls
admin-log-end = Nur das Ende ist zu sehen.
admin-log-empty = Noch steht nichts darin.
admin-no-log = Auf diesem Rechner liegt kein Protokoll: Es bleibt dort, wo trainiert wurde, und nur die neuesten werden aufgehoben.
