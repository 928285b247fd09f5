rollback-command = Zurück zum Modell davor
rollback-nothing = Nichts geändert: { $error }
rollback-done =
    <b>Zurückgenommen.</b>
    Im Einsatz: { $version }
    Davor: { $before }
rollback-none = keines
