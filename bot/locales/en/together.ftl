together-command = Who takes part in this group's films
together-in-button = I'm in
together-out-button = I'm out
together-films-button = Films for all of us
together-in-private = That is for groups: add me to one, and I find films for all who take part there. Your own list: /recommend
together-nobody = Nobody takes part yet. Tap, and my lists here are for all who did.
# Below a group's list, to whoever asks for it and takes no part.
together-not-you = { $name }, you are not among them yet: tap, and I count you too.
# Before a list of films that others have not seen.
together-unseen = What any of you who take part has rated or seen is left out in any case.
together-unseen-unknown = What { $name } has seen I can't know.
together-unseen-unknown-all = What others have seen I can't know.
# $names are those who do, $count is how many.
together-taking-part = Taking part: <b>{ $names }</b>.
# $names are people who rated no film that I know, $count is how many.
together-unknown = { $count ->
    [one] { $names } hasn't told me enough yet
   *[other] { $names } haven't told me enough yet
}: <b>/rate Heat 5</b> would help, here or in private.
# In place of some names.
together-others = { $count } others

# Above a list for several people.
together-for = <b>For { $names }</b>
together-for-nobody-known = <b>For all of you</b>: films that many people like.
# What fits whom, one or more of these in a line; $count is how many people $names are.
together-fits-love = { $names } will love it
together-fits-like = good for { $names }
together-fits-fine = fine for { $names }
together-fits-not = not quite for { $names }
# The same where it is alike for all.
together-all-love = you will all love it
together-all-like = good for all of you
together-all-fine = fine for all of you
together-all-not = not quite for any of you
