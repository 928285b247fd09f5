announce-command = Tell everybody something
announce-arguments = TEXT
announce-how = Write it after the command: <b>/announce New films are here.</b> You see it first, and nobody gets it before you say so.
announce-too-long = That is too long: { $count } characters, and { $most } fit.
announce-nobody = There is nobody else that I can write to from here.
# The text follows. $people is that of count-people.
announce-preview = This goes to <b>{ $people }</b>, to each once:
# The same where groups get it too; $groups is their number.
announce-preview-groups = This goes to <b>{ $people }</b>, to each once, and to { $groups ->
    [one] { $groups } group
   *[other] { $groups } groups
} that want news:
announce-send-button = Send it
announce-drop-button = Don't send it
announce-dropped = Nobody got it.
announce-gone = That announcement is gone. Write it anew: /announce
# $bar is a drawing.
announce-going = <b>Telling everybody</b> { $bar } { $sent } of { $people } have it
announce-stop-button = Stop
announce-stopped = <b>Stopped.</b> { $sent } of { $people } have it, { $left } don't.
announce-on-button = Go on
announce-done = <b>Told.</b> { $sent } of { $people } have it.
announce-unreachable = { $count ->
    [one] { $count } takes no messages from me.
   *[other] { $count } take no messages from me.
}
announce-failed = { $count } could not be reached.
# The bot was stopped in the middle of sending.
announce-unsure = Of { $count } I don't know whether they got it; I don't send it to them twice.
