export-command = Твои оценки файлом
export-arguments = [csv|json]
export-forms = Я пишу CSV и JSON: <b>/export csv</b> или <b>/export json</b>
export-in-company = Твои оценки больше никого не касаются: спроси меня наедине.
export-none = У тебя ещё нет ни одной оценки, так что сохранять нечего.
export-table = { $count ->
    [1] Твоя единственная оценка
    [one] { $count } твоя оценка, сначала новые
    [few] { $count } твои оценки, сначала новые
   *[other] { $count } твоих оценок, сначала новые
}. Файл прочтёт /import, да и сам Letterboxd. В JSON: /export json
export-json = { $count ->
    [1] Твоя единственная оценка
    [one] { $count } твоя оценка, сначала новые
    [few] { $count } твои оценки, сначала новые
   *[other] { $count } твоих оценок, сначала новые
}. Таблицей: /export csv
