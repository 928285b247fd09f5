top-command = Os mais queridos, de um gênero ou década
top-arguments = [GÊNERO] [DÉCADA]
top-usage = Me diga um gênero, uma década ou os dois: <b>/top horror 1970s</b>
