# The first films, one after the other, to give stars to.

# Above the next film: what was given to the last one.
cards-saved = <b>{ $film }</b> { $stars } · /undo takes it back
# Below a film's name, above buttons with stars.
cards-question = How was it?
cards-not-seen-button = Haven't seen it
cards-more-button = A few more
# $count films are rated.
cards-list-button = Show my list ({ $count } rated)
# In its place while few are.
cards-films-button = Enough: show films
# After the last one.
cards-enough = That's enough to begin with. You have rated { $count ->
    [1] one film
    [one] { $count } film
   *[other] { $count } films
}.
cards-none = None of these, then. Tell me a film you love, or look at a list of several kinds.
