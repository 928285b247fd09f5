status-command = The model in service, and how many people use it
status-model = <b>Model in service</b>
status-no-model = none yet; /retrain trains the first one
# $version and $kind are names. $trained is a date.
status-in-service =
    { $version } ({ $kind }, trained { $trained } UTC)
    { $films } films, { $ratings } ratings by { $people } people
# $people and $ratings are those of count-people and count-ratings.
status-chat = In all { $people }, { $ratings }
status-run = <b>Latest retraining</b>
status-no-run = none yet; /retrain starts one
# Models that failed and were replaced by the one before.
status-troubles = <b>Taken out of service by itself</b>
# $error is for operators, in English.
status-unopened = { $version }, { $ago }: it does not open ({ $error })
status-failures = { $version }, { $ago }: { $failures } of its first { $answers } answers failed
# How a day is written, as unicode.org/reports/tr35 has patterns.
status-day = EEEE, d MMMM
status-since = <b>Serving since { $day }</b>
# $people, $ratings and $lists are those of count-people, count-ratings and count-lists.
status-today = <b>Today</b> { $people }, { $ratings }, { $lists }
status-week = Of the films shown last week { $liked } were then rated 4 or more, { $other } lower.
status-disk = Disk { $percent } % full.
status-disk-full = Disk { $percent } % full: training is off until there is room.
# $day is days from today; $date is as status-day has it, $time is 03:30, $zone a name.
status-next-run = Next retraining: { $day ->
    [0] today
    [1] tomorrow
   *[other] { $date }
}, { $time } ({ $zone })
# The schedule's moment has come, and no training is going.
status-run-due = Next retraining: due, it starts within a minute.
status-schedule-off = No retraining by itself (MARQUEE_RETRAIN is off).
# Ratings of a day: those of a film that had stars before count, too.
count-given = { $count ->
    [1] { $count } rating or change
   *[other] { $count } ratings and changes
}
