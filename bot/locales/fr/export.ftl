export-command = Tes notes dans un fichier
export-arguments = [csv|json]
export-forms = J'écris du CSV et du JSON : <b>/export csv</b> ou <b>/export json</b>
export-in-company = Tes notes ne regardent que toi : demande-les-moi en privé.
export-none = Tu n'as encore noté aucun film ; il n'y a donc rien à exporter.
export-table = { $count ->
    [1] Ton unique note
   *[other] Tes { $count } notes, les plus récentes d'abord
}. /import relit ce fichier, et l'import de Letterboxd aussi. En JSON : /export json
export-json = { $count ->
    [1] Ton unique note
   *[other] Tes { $count } notes, les plus récentes d'abord
}. En tableau : /export csv
