forget-copy = D'abord une copie : /mydata.
forget-form-button = Écrire « { $word } »
myratings-search-button = Chercher un titre
filmnight-form-button = Un autre moment
import-paste-button = Coller films et étoiles

forms-import-title = Tes notes
forms-import-lines = Un film par ligne : titre, étoiles
forms-import-example = Heat (1995), 5
