import-command = Bewertungen von Letterboxd, IMDb, Trakt, MovieLens holen
export-command = Deine Bewertungen als Datei
export-arguments = [csv|json]
privacy-command = Was ich über dich aufbewahre und warum
mydata-command = Alles über dich Gespeicherte als Datei
taste-command = Dein Geschmack als Bild
match-command = Geschmack mit einem Freund vergleichen, der zustimmt
match-arguments = [CODE]
