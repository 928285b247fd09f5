top-command = The best liked films, of a genre or decade
top-arguments = [GENRE] [DECADE]
top-usage = Tell me a genre, a decade or both: <b>/top horror 1970s</b>
