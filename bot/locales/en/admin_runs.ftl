# Trainings, on the pages of the site for those who look after the bot.

# The page of all trainings, and that of each.
admin-runs = Trainings
# $number is a number.
admin-run = Training { $number }
admin-run-unknown = There is no training { $number }: the list has all of them.
# $who is "you", "schedule" or "other"; $name is an id; $moment a date and time.
admin-run-asked = { $who ->
    [you] you
    [schedule] the schedule
   *[other] { $name }
}, { $moment } UTC
admin-state-queued = waiting
admin-state-running = running
admin-state-promoted = put into service
admin-state-kept = not put into service
admin-state-failed = failed
admin-older-button = Older
admin-newest-button = Newest
# What the gate compared a new model by.
admin-gate = What decided
admin-measure = Measure
admin-gate-new = New
admin-gate-old = In service then
admin-gate-popularity = Popularity
admin-gate-difference = Difference (95 %)
admin-beside = Beside the model in service
admin-curves = How it learned
# One time through all of the data, in a training.
admin-pass = Pass
admin-pass-by-pass = Pass by pass
admin-learned-from = Learned from
admin-put-aside = Put aside
admin-curve-loss = Loss
admin-curve-ndcg = NDCG of lists
admin-curve-mae = Mean absolute error
admin-log = End of its log
admin-log-end = Only the end is shown.
admin-log-empty = Nothing is written in it so far.
admin-no-log = No log lies on this machine: it stays where the training ran, and only the latest are kept.
