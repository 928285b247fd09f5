# What is said because of where or how something was said.

# The bot comes into a group; who takes part follows.
groups-hello =
    <b>Hello, I'm Marquee!</b> I find films for all of you.
    Tap to take part; I count only who does.
    Your taste: <b>/rate Heat 5</b>, here or in private.
    Then <b>/recommend</b> or <b>/filmnight</b>.
groups-what-button = What can you do?
# Above the commands that make sense in a group; they follow, a line each, then groups-closing.
groups-can = <b>What I do here</b>
groups-closing = I answer commands, replies to my messages, and whoever calls me by name; the rest is yours.
# Before an answer, where others read along: whom it is about.
groups-said-to = <b>{ $name }</b>:
groups-nobody = Somebody

# Somebody else's message was passed on; the film that it names may follow.
forwarded = That was forwarded, so I don't take it for your own words.
forwarded-hint = What you want to tell me, please type yourself: /help shows what I understand.

# A message without words.
cannot-picture = I can't look at pictures, sorry.
cannot-video = I can't watch videos, sorry.
cannot-sound = I can't listen to recordings, sorry.
cannot-sticker = I can't read stickers, sorry.
cannot-file = I can't read files here, sorry.
cannot-contact = I can't do anything with contacts, sorry.
cannot-place = I can't do anything with places, sorry.
cannot-poll = I can't take part in polls and games, sorry.
cannot-other = I can't read that kind of message, sorry.
# After it.
cannot-hint = Write to me: the name of a film, <b>/recommend</b> or /help.

# An anonymous admin, or a member who writes as a channel.
chat-unknown = You write in the name of a chat, so I can't tell who you are.
# After it, before a film with buttons.
chat-press = Whose stars they are I see when a button is pressed.
# After it, where there is no film.
chat-hint = Write in your own name, or to me in private. Here, /recommend, /top and /help work.
chat-channel = A channel has no taste of its own, so I keep no ratings here. /recommend, /top and /help work, and wishes such as <b>something scary</b>; for the rest write to me in private.

# A link to a film that is not there.
link-unknown = The link is about <b>{ $title }</b>, which I don't have. Other films: /recommend
# Under a film that somebody has sent to others: opens it with the bot.
pick-rate = Rate it
# A line above no films at all; it leads to the private chat.
pick-none = No such film here
# The same where it is known that the films end in $year.
pick-none-until = No such film: mine end in { $year }

whoami-command = Your id, as MARQUEE_ADMINS wants it
whoami-known = I know you as <b>{ $id }</b>.
# What somebody is here: one message for each role.
whoami-owner = You are an admin here, and an owner: all commands are yours, /role too. /help lists them.
whoami-admin = You are an admin here: /status, /retrain, /models and /announce are yours.
whoami-moderator = You are a moderator here: /status, /lasterror and /block are yours.
whoami-other = Whoever runs me makes you an admin by adding it to MARQUEE_ADMINS.
# After the refusal of a command for admins.
whoami-hint = Should you be one: /whoami tells the id that MARQUEE_ADMINS wants.
# To a reply whose words the platform keeps back.
chat-unread = I can't see what you wrote: here I only get words that have my name in them. Put my name before it, or tap a button.
