top-command = Die beliebtesten Filme eines Genres oder Jahrzehnts
top-arguments = [GENRE] [JAHRZEHNT]
top-usage = Nenn mir ein Genre, ein Jahrzehnt oder beides: <b>/top horror 1970s</b>
