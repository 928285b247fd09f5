# For those who look after the bot.

count-people = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
count-ratings = { $count ->
    [one] { $count } rating
   *[other] { $count } ratings
}
count-lists = { $count ->
    [one] { $count } list
   *[other] { $count } lists
}

# Somebody as admins see them. $id is theirs, as telegram:77.
whom = { $name } ({ $id })
whom-missing = Whom? Write a name or an id after { $command }, or answer a message of theirs with it.
whom-nobody = I don't know anybody called <b>{ $name }</b>. I know those who have told me something, and who has spoken to me since I was started: by their name, or by the id that /whoami tells them.
whom-which = Several people are called so. Whom do you mean?
whom-gone = I don't know anything of that person any more.

role-command = Who looks after me, and who may do what
role-arguments = [PERSON ROLE]
role-heading = <b>Who looks after me</b>
role-how = To change it: <b>/role NAME admin</b>, <b>moderator</b> or <b>none</b>.
# $role is a word that is none. The person is asked about after it.
role-unknown = “{ $role }” is no role that I know.
role-which = What should { $who } be? Now: { $role }.
role-given = { $who } is now: <b>{ $role }</b>.
role-owner-stays = { $who } is an owner: that stands in MARQUEE_ADMINS.
role-owner-elsewhere = Owners stand in MARQUEE_ADMINS, nowhere else. Here you make an <b>admin</b> or a <b>moderator</b>, or take that away: <b>none</b>.
# Names of roles, also on buttons.
role-owner = owner
role-admin = admin
role-moderator = moderator
role-none = no role

block-command = Answer somebody no more
block-arguments = PERSON
block-heading = <b>Blocked</b>
block-nobody = Nobody is blocked.
block-how = <b>/block NAME</b> and <b>/unblock NAME</b> change it.
block-done = { $who } is blocked: I tell them once, then nothing more. I learn nothing from what they rated.
# $role is one of role-...
block-not-yours = { $who } is here as: { $role }. That is not yours to block.
# To somebody who is blocked, once.
block-told = I don't answer you any more: whoever looks after me has blocked you. What you rated stays yours, and I learn nothing from it. If that is a mistake, write to them.
block-button = Block
unblock-command = Answer somebody again who was blocked
unblock-button = Unblock
unblock-done = { $who } is answered again, and I learn from their ratings again.
unblock-not = { $who } wasn't blocked.

lasterror-command = What failed lately
lasterror-none = No error is kept: all quiet.
lasterror-heading = <b>What failed lately</b>
lasterror-more = The log has all of it.

# /why: somebody's list, looked at by an admin.
others-command = Somebody's list, and the reasons for it
others-heading = <b>The list of { $who }</b>
# $dial is a number from -1 to 1.
others-made-from = From { $ratings }, dial at { NUMBER($dial, maximumFractionDigits: 1) }
others-none = There is nothing left to show them.
others-logged = They were not shown it. That you looked is logged.
# The same of one's own list.
others-logged-own = You were not shown it as a list of yours, so it counts for nothing. That you looked is logged.
others-in-company = What somebody likes is nobody else's business: ask me in private, { $command }

# At the end of /privacy.
privacy-admins =
    <b>Those who look after me</b>
    To find out what failed, admins may look at the list that I would show you, with its reasons (/why); each look is logged. They also see who is here: name, since when, how many ratings, the day of the latest. I also keep who looks after me and who is blocked here; from the stars of whoever is blocked I learn nothing.
