suggest-command = One film by itself, every day or week
suggest-arguments = [WHEN]
suggest-private = I suggest films in private: write me there.
suggest-unknown = I didn't get that. Like this: <b>/suggest daily 19:00</b> or <b>/suggest friday 18:00</b>.
# Before zone-question, asked once more. $rhythm is suggest-every-day or suggest-every-week.
suggest-waiting = Noted: <b>{ $rhythm }</b>. It begins once I know your clock.
# $hour is what stands in place of a time.
suggest-no-hour = There is no hour <b>{ $hour }</b>: a day goes from 0:00 to 23:59. Like this: <b>/suggest daily 19:00</b>.
# $words were not understood, while others were.
suggest-left = I don't understand <b>{ $words }</b> here, so I changed nothing. One day of the week, or daily, and an hour, like this: <b>/suggest friday 18:00</b>.
# The same where $words look like the name of a time zone.
suggest-left-zone = I don't know the clock <b>{ $words }</b>, so I changed nothing. Name a city in its place, like this: <b>/suggest daily 19:00 Toronto</b>.
suggest-off = I can suggest one film by myself, from your list or from mine. It is off now. How often? Tap, or say it: <b>fridays at 8 pm</b>.
# $rhythm is suggest-every-day or suggest-every-week, $place the city by which their time zone is known.
suggest-on = I suggest one film <b>{ $rhythm }</b>, { $place } time.
suggest-every-day = every day at { $hour }
suggest-every-week = every { $day } at { $hour }
suggest-next = The next one: { $when }.
suggest-stopped = No more suggestions. <b>/suggest</b> brings them back.
# Somebody wants none for a while: "until january".
suggest-paused = No suggestions for now. They don't start again by themselves: when you want them back, <b>/suggest</b>.
suggest-which-hour = At what hour?
suggest-none = I have no other one right now.
suggest-not-tonight = Not tonight, then.
# $film is a film with its facts, its plot and the reason.
suggest-film =
    <b>How about this one?</b>
    { $film }
# The reason for a film of their watchlist.
suggest-since = on your list since { $date }
# A pattern in Unicode's notation.
suggest-since-date = d MMMM
suggest-daily-button = Every day
suggest-weekly-button = Once a week
suggest-change-button = Change when
suggest-hour-button = Another hour
suggest-day-button = Another day
suggest-another-button = Another one
# Words that people type, in small letters.
suggest-daily-words = daily day days everyday nightly night nights evening evenings
suggest-weekly-words = weekly week weeks
suggest-off-words = off stop no never none
