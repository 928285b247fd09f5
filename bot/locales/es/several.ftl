several-saved = Guardado:
several-saved-one = Guardado: { $film }
several-as-before = como antes
several-before = antes: { $before }
several-between = { $written } queda entre medias
several-absent = No tengo { $films }.
several-absent-until = No tengo { $films }: mis películas llegan hasta { $year }.
