match-command = Compare tastes with a friend who agrees
match-arguments = [CODE]
# In place of a friend's name.
match-somebody = Somebody
match-in-company = Who compares with whom is nobody else's business: ask me in private.
match-with-whom = Compare with whom?
match-invite-button = Invite a friend
# For one friend, who sends the command.
match-invitation =
    Send this to your friend. It works for one person, for a week:

    <b>/match { $code }</b>

    When they agree, you both see which films you share, where you part, and what fits both. Either of you can end it at any time.
match-not-here = Send that to me in private: others read along here.
# $name is the friend who made the code.
match-asked = <b>{ $name }</b> asks to compare tastes with you. You would both see the films that both of you rated, and what fits you both; nothing else.
match-agree-button = I agree
match-decline-button = No
# Before the comparison.
match-agreed = Agreed.
match-declined = All right: nothing was shared.
match-void = That code is no good: it was used, is more than a week old, is your own, or has a slip in it. Ask your friend for a new one: they send me /match.
match-over = You two don't compare any more. /match invites somebody.
match-ended = Ended: neither of you sees the other's films any more.

# The comparison.
match-heading = <b>You and { $name }</b>
# $agree of $count films got nearly the same stars.
match-shared = { $count ->
    [1] One film rated by both
   *[other] { $count } films rated by both
}; you agree on { $agree }, to within a star.
match-none-shared = No film is rated by both of you yet.
# Above names of films.
match-loved = <b>You both like</b>
match-parted = <b>You part on</b>
# $own and $theirs are stars.
match-parted-film = { $film }: you { $own }, { $name } { $theirs }
match-for-both = <b>For an evening together</b>
# $own and $theirs are estimates; $link is where to read on.
match-for-both-film = { $place }. { $film }: you about { $own }, { $name } about { $theirs } · { $link }
match-too-few = Rate a few more films each, and I find what fits both.
match-stop-button = Stop comparing
