announce-command = Allen etwas sagen
announce-arguments = TEXT
announce-how = Schreib es hinter den Befehl: <b>/announce Neue Filme sind da.</b> Du siehst es zuerst, und niemand bekommt es, bevor du es sagst.
announce-too-long = Das ist zu lang: { $count } Zeichen, und { $most } passen hinein.
announce-nobody = Von hier aus kann ich sonst niemandem schreiben.
announce-preview = Das geht an <b>{ $people }</b>, an jede Person einmal:
# The same where groups get it too; $groups is their number.
announce-preview-groups = Das geht an <b>{ $people }</b>, an alle einmal, und an { $groups ->
    [one] { $groups } Gruppe, die
   *[other] { $groups } Gruppen, die
} Neues { $groups ->
    [one] will:
   *[other] wollen:
}
announce-send-button = Abschicken
announce-drop-button = Nicht abschicken
announce-dropped = Niemand hat es bekommen.
announce-gone = Diese Ankündigung gibt es nicht mehr. Schreib sie neu: /announce
announce-going = <b>Ich sage es allen</b> { $bar } { $sent } von { $people } haben es
announce-stop-button = Anhalten
announce-stopped = <b>Angehalten.</b> { $sent } von { $people } haben es, { $left } nicht.
announce-on-button = Weitermachen
announce-done = <b>Gesagt.</b> { $sent } von { $people } haben es.
announce-unreachable = { $count ->
    [one] { $count } Person nimmt keine Nachrichten von mir an.
   *[other] { $count } Leute nehmen keine Nachrichten von mir an.
}
announce-failed = Nicht zu erreichen: { $count }.
announce-unsure = Bei { $count } weiß ich nicht, ob es ankam; zweimal schicke ich es niemandem.
