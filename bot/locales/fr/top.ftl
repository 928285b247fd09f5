top-command = Les films les plus aimés, d'un genre ou d'une décennie
top-arguments = [GENRE] [DÉCENNIE]
top-usage = Dis-moi un genre, une décennie ou les deux : <b>/top horror 1970s</b>
