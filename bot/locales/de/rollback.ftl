rollback-command = Zurück zum Modell davor
rollback-nothing = Nichts geändert: { $error }
rollback-others = /models zeigt die anderen; jedes davon lässt sich einsetzen.
rollback-done =
    <b>Zurückgenommen.</b>
    Im Einsatz: { $version }
    Davor: { $before }
rollback-none = keines
