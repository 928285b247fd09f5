start-command = Say hello
start-no-model = <b>Welcome to Marquee!</b> I recommend films.
start-first = <b>Welcome to Marquee!</b> Tell me films you like, and I'll find you others you'll like too.
start-again = <b>Welcome back!</b> You have rated { $count ->
    [1] one film
    [one] { $count } film
   *[other] { $count } films
}.
start-how =
    Rate a film:  <b>/rate Heat 5</b>
    Get films:  <b>/recommend</b>
    More:  /help
start-tap-button = Tap through a few
start-films-button = Just show me films
start-extent-until = I know { $count } films, up to { $year }. From elsewhere: /import
start-extent = I know { $count } films. From elsewhere: /import
