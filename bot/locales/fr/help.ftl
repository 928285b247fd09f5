help-command = Tout ce que je comprends
help-heading = <b>Ce que je comprends</b>
help-admins = <b>Pour les admins</b>
help-closing = Ou écris simplement le nom d'un film.
