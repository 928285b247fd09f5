help-command = Alles, was ich verstehe
help-heading = <b>Das verstehe ich</b>
help-admins = <b>Für Admins</b>
help-closing = Oder schreib einfach den Namen eines Films.
