help-command = Alles, was ich verstehe
help-short =
    <b>Das verstehe ich</b>
    ich liebe Heat, hasse Twister
    etwas Lustiges aus den 90ern
    mehr wie Alien, aber kein Horror
    was soll ich heute Abend schauen?
    warum? · weiter · kenn ich · der zweite

    <b>Oder als Befehl</b>
    /recommend - Filme für dich
    /rate Heat 5 - Sterne für einen Film
    /film Heat - alles über einen Film
    /watchlist - was du dir vormerkst
    /taste - dein Geschmack als Bild
    /filmnight - einen Abend planen
    /undo - die letzte Änderung zurück
    /language - andere Sprache
help-all-button = Alle Befehle
help-arguments = [BEFEHL]
help-heading = <b>Alle Befehle</b>
help-admins = <b>Für Admins</b>
help-closing = Oder schreib einfach den Namen eines Films.
help-told-by =
    Plakate, Handlung und wo es Filme zu sehen gibt: von <b>TMDB</b> und JustWatch.
    This product uses the TMDB API but is not endorsed or certified by TMDB.
