help-command = Todo lo que entiendo
help-heading = <b>Esto es lo que entiendo</b>
help-admins = <b>Para admins</b>
help-closing = O escribe sin más el nombre de una película.
