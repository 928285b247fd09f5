# Why a film is in a list; after its name, in running text. $count films are named.
reason-liked = because you liked { $films }
reason-taste = many people with your taste like it
reason-popular = nearly everybody likes it

# Above a list.
list-popular =
    <b>Popular films to start with</b>
    I don't know your taste yet, so these are films of several kinds that many people like:
list-unread =
    <b>Popular films to start with</b>
    I can't read your taste from the films you rated so far, so these are ones many people like:
list-away =
    <b>Away from { $count ->
        [1] that one
       *[other] those { number-word }
    }</b>
    I don't know yet what you love: one film would help.
list-for-you = <b>For you</b>
list-from = <b>From { $count ->
    [1] one film
    [one] { $count } film
   *[other] { $count } films
} you rated</b>
