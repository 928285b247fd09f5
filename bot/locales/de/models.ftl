models-command = Die aufbewahrten Modelle; ein anderes einsetzen
models-button = Modelle
models-heading = <b>Aufbewahrte Modelle: { $count }</b>
models-trained = { $kind }, trainiert am { $trained } UTC · { $films } Filme, { $ratings } Bewertungen
models-in-service = im Einsatz
models-before = das davor
models-cannot-serve = kann nicht antworten
models-use-button = { $version } einsetzen
models-sure = <b>{ $version }</b> einsetzen?
models-yes-button = Ja, einsetzen
models-no-button = Alles lassen, wie es ist
models-done =
    <b>Im Einsatz: { $version }</b>
    Davor: { $before }
models-already = <b>{ $version }</b> ist schon im Einsatz.
models-gone = Dieses Modell ist nicht mehr da.
