# Several ratings in one message; a line for each follows.
several-saved = Saved:
# The same of one film; $film with its stars.
several-saved-one = Saved: { $film }
# Notes in brackets after a film.
several-as-before = as before
several-before = before: { $before }
# $written, as 4.3, is no half star.
several-between = { $written } lies between
several-absent = I don't have { $films }.
# $year is where the films that are known end.
several-absent-until = I don't have { $films }: my films end in { $year }.
# $texts stood beside ratings and name no film.
several-left-out = I left out { $texts }.
several-command = Send { $command } as a message of its own, please.
several-too-many = I read { $most } lines; send the others again, please.
# After a question: $films are asked about next.
several-then = Then: { $films }
