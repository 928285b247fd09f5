small-talk-greeting = Hello. Name a film you like, or tell me what you are in the mood for.
small-talk-self = I'm a program that knows films, no human and no good at anything else. Name a film you like, or tell me what you are in the mood for.
small-talk-feeling = Fine, thanks: I have been thinking of films. What did you see last?
small-talk-thanks = Enjoy the film.
small-talk-goodbye = Bye. I'm here when you look for a film.
small-talk-approval = Good. Name a film, or ask for a list.
small-talk-films-button = Show me films
# Somebody says no, and nothing was asked.
nothing-asked = All right. /undo takes your last change back.
# Asked for its favourite film; $film is the one that most people like best, and its card follows.
small-talk-favourite = I have seen none myself. What everybody here likes best is <b>{ $film }</b>.
# Asked for a joke; a button shows comedies.
small-talk-joke = I only know films. The jokes are on the comedy shelf:
# Its recommendations are no good, somebody says; buttons rate films and ask for a mood.
small-talk-sorry = Sorry, that was off. Give a few films stars, or tell me a mood, and I aim better.
