filmnight-command = Plan a film evening: you vote, I say which it is
filmnight-arguments = [DAY] [TIME] [WORDS]
filmnight-when = When? Tap, or write it: <b>/filmnight saturday 20:00</b>
# Somebody says no to it.
filmnight-not-planned = All right, no film night then.
# To a chat as such.
filmnight-which-clock = By which clock? Name a city after the time: <b>/filmnight saturday 20:00 Berlin</b>
filmnight-for-nobody = No evening is planned yet, as nobody takes part. Tap, then send the same again.
filmnight-passed = That time has passed. When, then?
# $days is the furthest.
filmnight-too-far = That is far off: I plan { $days } days ahead at most.
filmnight-too-few = I have too few films of that to vote on. Ask for less: <b>/filmnight saturday 20:00</b>
filmnight-channel = A film night is for people who can vote: ask me in a group.

# The vote; a line for each film follows. $when is that of filmnight-clock, $names are those who take part.
filmnight-heading = <b>Film night, { $when }</b> · { $names }
# $when is a day and a time, $place the city by whose clock.
filmnight-clock = { $when } ({ $place } time)
# Below it; $when is a day and a time.
filmnight-vote = Vote; I say which it is { $when }.
filmnight-alone = These are for { $name } alone so far. Who else comes? Tap, and ask for /filmnight again.
filmnight-close-button = Close now
filmnight-cancel-button = Cancel the film night
# Of the poll: 300 letters at most.
filmnight-question = Film night, { $when }: which film?
# $names are the $count people who vote for a film.
filmnight-fans = { $count ->
    [one] { $count } vote
   *[other] { $count } votes
}: { $names }

# $facts are the kinds and the length, perhaps none, with a dot before them.
filmnight-decided = It's <b>{ $film }</b>{ $facts }. { $when }.
filmnight-no-votes = Nobody voted, so I took what should suit all of you best.
# $films had as many votes, $count each.
filmnight-tie = { $films } had as many votes ({ $count }); I took { $film }, as it should suit all of you better.
filmnight-votes = { $count ->
    [one] { $count } vote
   *[other] { $count } votes
}.
# The film after it.
filmnight-second = Next time: { $film } ({ $count ->
    [one] { $count } vote
   *[other] { $count } votes
}).
filmnight-cancelled = The film night is off ({ $when }).
# Where it is not certain that it is called off; where there is none.
filmnight-cancel-question = Is the film night off ({ $when })?
filmnight-none = No film night is planned here. /filmnight plans one.

# The day after.
filmnight-how = How was <b>{ $film }</b>?
filmnight-not-button = Didn't happen
filmnight-did-not-happen = All right, it didn't happen. /filmnight plans the next one.
filmnight-rated-already = Somebody has given it stars already, so I take it that it did.

# There is one already.
filmnight-occupied = There is a film night already: { $when }. Replace it?
# $name planned it.
filmnight-occupied-other = There is a film night already: { $when }. { $name } planned it, and can replace it; so can an admin.
filmnight-replace-button = Replace it
filmnight-keep-button = Keep that one
filmnight-kept = It stays as it is.
filmnight-not-yours = { $name } planned this film night, and can do that; so can an admin.
filmnight-is-decided = The vote is over: it's { $film }.
filmnight-is-over = That film night is over. /filmnight plans another.
