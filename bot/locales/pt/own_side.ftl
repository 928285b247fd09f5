import-command = Traga suas notas do Letterboxd, IMDb, Trakt, MovieLens
export-command = Suas avaliações em um arquivo
export-arguments = [csv|json]
privacy-command = O que guardo sobre você e por quê
mydata-command = Tudo o que está guardado sobre você, em arquivo
taste-command = Seu gosto em uma imagem
match-command = Compare gostos com um amigo que aceite
match-arguments = [CÓDIGO]
