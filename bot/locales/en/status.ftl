status-command = The model in service, and how many people use it
status-model = <b>Model in service</b>
status-no-model = none yet; /retrain trains the first one
# $version and $kind are names. $trained is a date.
status-in-service =
    { $version } ({ $kind }, trained { $trained } UTC)
    { $films } films, { $ratings } ratings by { $people } people
status-chat =
    <b>Chat</b>
    { $people ->
        [one] { $people } person
       *[other] { $people } people
    }, { $ratings ->
        [one] { $ratings } rating
       *[other] { $ratings } ratings
    }
status-run = <b>Latest retraining</b>
status-no-run = none yet; /retrain starts one
# Models that failed and were replaced by the one before.
status-troubles = <b>Taken out of service by itself</b>
# $error is for operators, in English.
status-unopened = { $version }, { $ago }: it does not open ({ $error })
status-failures = { $version }, { $ago }: { $failures } of its first { $answers } answers failed
