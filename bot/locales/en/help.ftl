help-command = All that I understand
help-heading = <b>What I understand</b>
help-admins = <b>For admins</b>
help-closing = Or just type the name of a film.
# Who has to be named for it; after it their own words, in English.
help-told-by =
    Posters, plots and where to watch come from <b>TMDB</b> and JustWatch.
    This product uses the TMDB API but is not endorsed or certified by TMDB.
