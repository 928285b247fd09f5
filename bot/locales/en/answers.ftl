# Answers to the bot's own questions.
# Stars came alone, and the film rated last has these already.
answer-which-film = Which film? You had already given <b>{ $film }</b> that.
answer-no-stars = All right, no stars for <b>{ $film }</b>.
answer-none = All right, none of these. Its full title or year may help.
# $year is where the films that are known end.
answer-none-until = All right, none of these. Its full title or year may help; my films end in { $year }.
# Somebody gave seven stars: half of that is meant, perhaps.
answer-of-ten = Stars go from 1 to 5; { $number } of 10 would be { $stars }.
# A message was edited and does not say this rating any more.
edit-took-back = Your edit took back <b>{ $film }</b> { $stars }
answer-one-number = One number, please.
# Somebody goes on to something else while it is asked which film got their stars.
answer-left-open = Not saved, as it is open which film you meant: { $films }.
# Before the question which film, where the answer tells none of them.
answer-which-how = I can't tell by that: say its number, year or name.
# A yes to a question that is open no more, as only the next message could answer it.
answer-in-between = Something else was said since I asked, so I didn't do it. If you still want it, ask me again.
