# Around the chat in a terminal.
terminal-how = (Type a number to press that button; exit or Ctrl-D to leave.)
terminal-bye = Bye!
terminal-background = It goes on in the background; /status tells how far it is.
terminal-picture = <a>Poster</a>
