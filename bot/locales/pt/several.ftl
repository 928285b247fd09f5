several-saved = Salvo:
several-saved-one = Salvo: { $film }
several-as-before = como antes
several-before = antes: { $before }
several-between = { $written } fica no meio
several-absent = Não tenho { $films }.
several-absent-until = Não tenho { $films }: meus filmes vão até { $year }.
