several-saved = Gespeichert:
several-saved-one = Gespeichert: { $film }
several-as-before = wie bisher
several-before = vorher { $before }
several-between = { $written } liegt dazwischen
several-absent = { $films } habe ich nicht.
several-absent-until = { $films } habe ich nicht: Meine Filme reichen bis { $year }.
