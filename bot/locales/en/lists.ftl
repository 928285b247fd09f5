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
# Best liked films; $first and $last are places.
list-top = <b>Top { $first } to { $last }</b>
# $wish is what they should be, in small letters.
list-top-of = <b>Top { $first } to { $last }: { $wish }</b>
# A list to a wish. $parts are one or more of list-but-...
list-nearest = I have no film that is all of that. Nearest: { $parts }.
list-part = “{ $part }”
list-like-gone = I don't have the film that it should be like any more.
list-wish-gone = I don't remember what that list was about, or it is somebody else's. /recommend makes a new one.
# Before a list that was to go on from another one.
list-wish-begins = I don't remember what that list was about, so this one begins anew.
# Below a list that is shorter than asked for.
list-end-but-shown = That's all but what I showed you within the last weeks.
list-end-of-wish = Those are all I have of that.
# In place of a list that would be empty.
list-all-shown = I have shown you all of these within the last weeks.
list-wish-over = That was all I have of that.
list-again-button = Show those again
# $count films are there without a part of the wish.
list-without-button = Without “{ $part }” ({ $count })
list-allow-button = Allow { $genres } ({ $count })
# Parts of a wish that are not met, or nearly.
list-but-without = without “{ $part }”
list-but-one-of = one of “{ $part }”
list-but-around = some years around “{ $part }”
# A part of which nothing is known.
list-left-out = I left that out.
list-closing-first = Seen one? Open it by its number: with your stars the next list starts from it.
list-all-known = You know all I have of that: { $wish }.
list-like-button = Like { $film }
# A part of a wish is given up.
list-allow-all-button = Allow { $genres }
# Somebody asks which of the list is the scariest, and none is scary.
list-none-so = None of these, as far as I know.
# The same for the shortest or longest one.
list-no-lengths = I don't know how long all of these are; their links do.
