import-command = Перенести оценки из Letterboxd, IMDb, Trakt, MovieLens
export-command = Твои оценки файлом
export-arguments = [csv|json]
privacy-command = Что я о тебе храню и зачем
mydata-command = Всё, что о тебе записано, файлом
taste-command = Твой вкус на картинке
match-command = Сравнить вкусы с другом, если он согласен
match-arguments = [КОД]
