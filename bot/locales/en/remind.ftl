# Under a film on the watchlist, and under the list.
remind-button = Remind me
remind-private = I remind people in private: write me there.
# They named no film, and none was spoken of.
remind-what = Of which film? <b>Remind me of Heat tomorrow at 8pm</b>, for one.
# $place is the city by which their time zone is known.
remind-when = When shall I remind you? ({ $place } time)
remind-pick-button = Pick a day
remind-which-day = Which day?
# $day is a day as day_times names it.
remind-which-hour = { $day }, and when?
remind-passed = That time has passed.
# $when is a day and a time.
remind-set = I'll remind you: <b>{ $when }</b>, { $place } time.
remind-taken-back = No reminder, then.
# When the moment has come. $film is a name in bold with its facts.
remind-film = From your list: { $film }
# $films are one or two names.
remind-others = Or: { $films }.
remind-late = I was away, so this comes late.
remind-not-tonight = Not tonight, then. It stays on your list.
remind-stopped = No more reminders. Your /watchlist stays.
remind-not-tonight-button = Not tonight
remind-stop-button = Stop these
# Days on buttons and in sentences, before a time of day.
day-today = today
day-tomorrow = tomorrow
# A pattern in Unicode's notation.
day-and-month = EEE d MMM
