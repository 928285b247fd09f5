# A film that somebody said they would watch now.
taking-enjoy = Enjoy <b>{ $film }</b>.
taking-will-ask = I'll ask tomorrow how it was.
taking-do-not-ask-button = Don't ask
taking-not-asked = All right, I won't ask. Tell me any time.
taking-not-watched-button = Didn't watch it
taking-another-time = Another time, then.
# On the next day, to one person.
taking-how = How was <b>{ $film }</b>?
