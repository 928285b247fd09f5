random-command = Случайный фильм из тех, что тебе понравятся
random-arguments = [СЛОВА]
random-none = Вытягивать больше нечего. /recommend again покажет то, что уже было.
random-near = Фильма, в котором было бы всё это, нет; этот близок.
random-another-button = Другой
