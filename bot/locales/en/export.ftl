export-command = Your ratings as a file
export-arguments = [csv|json]
export-forms = I write CSV and JSON: <b>/export csv</b> or <b>/export json</b>
# Where others read along.
export-in-company = Your ratings are nobody else's business: ask me in private.
export-none = You haven't rated a film yet, so there is nothing to export.
# With the file, of $count ratings.
export-table = { $count ->
    [1] Your one rating
   *[other] Your { $count } ratings
}, newest first. /import reads it back, and so does Letterboxd's own import. As JSON: /export json
export-json = { $count ->
    [1] Your one rating
   *[other] Your { $count } ratings
}, newest first. As a table: /export csv
