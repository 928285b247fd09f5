film-command = All about a film: stars, people, where to get it
film-arguments = FILM
film-usage = Tell me which film: <b>/film Heat</b>
# On its card.
card-by = by { $people }
card-with = with { $people }
card-given = you gave it { $stars }
card-seen-button = Seen it
card-rate-button = Give it stars
card-stars-button = Change stars
card-not-for-me-button = Not for me
card-later-button = Watch later
card-off-button = Off my watchlist
card-like-button = More like this
card-why-button = Why
card-back-button = Back to the list
# What a button did.
film-seen = Seen: <b>{ $film }</b>. How many stars?
film-no-stars-button = No stars
film-unseen-button = Not seen after all
film-not-for-you = Not for you: <b>{ $film }</b>. I leave it out from now on.
# $count films are on it.
film-later = On your /watchlist ({ $count }).
film-unmarked-seen = Not seen, then.
film-unmarked-not-for-me = It may be listed again.
film-unmarked-later = Off your watchlist.
film-not-on-list = That one is not on your watchlist.
# Why a film is in a list.
why-nothing = Nothing you told me moves this one yet. Rate a few films, and I can say more.
why-no-film = It stands at place { $place } of all films for you. No single film you rated moves it much.
# $because is one of reason-...; $place is among all films.
why = It stands at place { $place } of all films for you: { $because }.
# $given are films with stars.
why-liked = You gave { $given }; that puts it at place { $place } of all films for you. Without { $film } it would stand at { $without }.
card-trailer = <a>trailer</a>
# $places are names of services.
card-stream = Stream: { $places }
card-rent = Rent or buy: { $places }
card-watch-source = (<a>JustWatch</a>, { $country })
