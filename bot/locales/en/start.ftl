start-command = Say hello
start-no-model = <b>Welcome to Marquee!</b> I recommend films.
start-first = <b>Welcome to Marquee!</b> I find films for you from the ones you already like.
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
start-extent-until = Name one you love, or tap through a few. I know { $count } films, up to { $year }.
start-extent = Name one you love, or tap through a few. I know { $count } films.
