export-command = Deine Bewertungen als Datei
export-arguments = [csv|json]
export-forms = Ich schreibe CSV und JSON: <b>/export csv</b> oder <b>/export json</b>
export-in-company = Deine Bewertungen gehen sonst niemanden etwas an: Frag mich unter vier Augen.
export-none = Du hast noch keinen Film bewertet; es gibt also nichts zu exportieren.
export-table = { $count ->
    [1] Deine eine Bewertung
   *[other] Deine { $count } Bewertungen, die neuesten zuerst
}. /import liest sie wieder ein, der Import von Letterboxd auch. Als JSON: /export json
export-json = { $count ->
    [1] Deine eine Bewertung
   *[other] Deine { $count } Bewertungen, die neuesten zuerst
}. Als Tabelle: /export csv
