export-command = Tus puntuaciones en un archivo
export-arguments = [csv|json]
export-forms = Escribo CSV y JSON: <b>/export csv</b> o <b>/export json</b>
export-in-company = Tus puntuaciones no le importan a nadie más: pídemelas en privado.
export-none = Aún no has puntuado ninguna película, así que no hay nada que exportar.
export-table = { $count ->
    [1] Tu única puntuación
   *[other] Tus { $count } puntuaciones, las más nuevas primero
}. /import vuelve a leer el archivo, y el importador de Letterboxd también. En JSON: /export json
export-json = { $count ->
    [1] Tu única puntuación
   *[other] Tus { $count } puntuaciones, las más nuevas primero
}. En tabla: /export csv
