help-command = All that I understand
# /help: sentences that are understood as they stand, a line each, then the commands that one needs most.
help-short =
    <b>What I understand</b>
    I loved Heat, hated Twister
    something funny from the 90s
    more like Alien but not horror
    what should I watch tonight?
    why? · next · seen it · the second one

    <b>Or by command</b>
    /recommend - films for you
    /rate Heat 5 - stars for a film
    /film Heat - all about a film
    /watchlist - what you keep for later
    /taste - your taste in a picture
    /filmnight - plan an evening
    /undo - take the last change back
    /language - another language
help-all-button = All commands
# What may follow /help.
help-arguments = [COMMAND]
# Above all commands.
help-heading = <b>All commands</b>
help-admins = <b>For admins</b>
help-closing = Or just type the name of a film.
# Who has to be named for it; after it their own words, in English.
help-told-by =
    Posters, plots and where to watch come from <b>TMDB</b> and JustWatch.
    This product uses the TMDB API but is not endorsed or certified by TMDB.
