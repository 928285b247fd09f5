help-command = All that I understand
help-heading = <b>What I understand</b>
help-admins = <b>For admins</b>
help-closing = Or just type the name of a film.
