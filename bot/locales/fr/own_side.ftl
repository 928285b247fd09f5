import-command = Reprendre tes notes de Letterboxd, IMDb, Trakt, MovieLens
export-command = Tes notes dans un fichier
export-arguments = [csv|json]
privacy-command = Ce que je garde sur toi, et pourquoi
mydata-command = Tout ce qui est gardé sur toi, en fichier
taste-command = Tes goûts en image
match-command = Comparer ses goûts avec un ami d'accord
match-arguments = [CODE]
