import-command = Trae tus notas de Letterboxd, IMDb, Trakt, MovieLens
export-command = Tus puntuaciones en un archivo
export-arguments = [csv|json]
privacy-command = Qué guardo sobre ti y por qué
mydata-command = Todo lo guardado sobre ti, en un archivo
taste-command = Tu gusto en una imagen
match-command = Compara gustos con un amigo que acepte
match-arguments = [CÓDIGO]
