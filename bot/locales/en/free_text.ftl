# What is no command.
unknown-command = I don't know { $command }.
unknown-command-nearest = Do you mean { $command }?
refused = Sorry, { $command } is for admins only. /help shows what I can do for you.
refused-moderator = Sorry, { $command } is for moderators and admins only. /help shows what I can do for you.
refused-owner = Sorry, { $command } is for owners only: those whom MARQUEE_ADMINS names.
# What names no film at all.
unknown-talk = I didn't get that. Name a film, rate one (<b>/rate Heat 5</b>) or say what you are in the mood for: <b>something funny from the 90s</b>; /help has more.
unknown-film = I don't know a film of that name. Try <b>/rate Heat 5</b>, a mood, or one of these; /help has more.
# $year is where the films that are known end.
unknown-film-until = I don't know a film of that name; mine end in { $year }. Try <b>/rate Heat 5</b>, a mood, or one of these; /help has more.
# Below it.
unknown-list-button = My list
unknown-rate-button = Rate films
unknown-help-button = Help
unknown-no-films = I have no films yet: I can't find or rate any until my admin has trained me. Try again later.
