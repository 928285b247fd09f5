retrain-command = Learn from the latest ratings
retrain-button = Retrain
retrain-queued = <b>Retraining</b> is about to start.
# $bar is a drawing.
retrain-running = <b>Retraining</b> { $bar } { $percent }%
retrain-so-far = { $duration } so far
retrain-promoted = <b>Retraining done: the new model is in service.</b>
retrain-kept = <b>Retraining done: the old model stays in service.</b>
retrain-failed = <b>Retraining failed; the model in service goes on answering.</b>
retrain-took = It took { $duration }.
# What a run learned from beside the data set: ratings given in the chat.
retrain-chat = Learned from { $ratings ->
    [1] 1 rating
   *[other] { $ratings } ratings
} by { $people ->
    [1] 1 person
   *[other] { $people } people
} in the chat.
retrain-chat-unknown = { $count ->
    [1] 1 more is of a film that the data set lacks.
   *[other] { $count } more are of films that the data set lacks.
}
# $who is that of retrain-who.
retrain-already = A retraining is already running: { $who }.
# $ago is that of ago.
retrain-who = { $who ->
    [you] you
    [schedule] the schedule
   *[other] { $name }
} started it { $ago }

ago = { $duration } ago ({ $moment } UTC)
duration-seconds = { $count } s
duration-minutes = { $count } min
duration-hours = { NUMBER($count, minimumFractionDigits: 1, maximumFractionDigits: 1) } h
duration-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
# How moments are written, as unicode.org/reports/tr35 has patterns.
time-of-day = HH:mm
date-and-time = yyyy-MM-dd HH:mm

# Why a run failed. $error is for operators, in English.
failure-not-taken = No trainer took the run: start `marquee trainer` where TensorFlow is installed, then ask again.
failure-silent = The trainer stopped without a word (killed, or its machine went down). Nothing else has changed.
failure-no-room = The disk is { $percent } % full: training is off until there is room. Remove what is not needed, then ask again.
failure-not-started = The trainer could not be started: { $error }.
failure-killed = The trainer was killed, most likely because the machine ran out of memory.
failure-signal = The trainer was ended by signal { $signal }.
failure-no-result = The trainer ended (exit code { $exit_code }) without a result.
failure-stopped = The trainer was asked to stop before it was done.
failure-out-of-memory = The trainer ran out of memory.
failure-refused = { $error }
failure-crashed = The trainer failed ({ $error }); run { $run }'s log has the details.
# After one of the above.
failure-log = Details are in { $log }.

# What a run is doing.
step-starting = starting
step-reading-ratings = reading ratings
step-reading-the-ratings-of-some-people = reading the ratings of some people
step-training-the-tower = training the tower
step-training-the-tower-trial = training the tower (trial)
step-balancing-the-branches = balancing the branches
step-balancing-the-branches-for-new-people = balancing the branches for new people
step-learning-to-predict-stars = learning to predict stars
step-counting-ratings = counting ratings
step-estimating-biases = estimating biases
step-solving-for-film-to-film-weights = solving for film-to-film weights
step-finding-neighbours = finding neighbours
step-alternating-least-squares = alternating least squares
step-training-article = training the article's network
step-training-article-dot = training the article's dot product
step-measuring-on-held-out-people = measuring on held-out people
step-writing-the-bundle = writing the bundle
step-comparing-lists = comparing lists
step-comparing-first-lists = comparing first lists
