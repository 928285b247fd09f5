forget-copy = D'abord une copie : /mydata.
forget-form-button = Écris « { $word } » pour confirmer
myratings-search-button = Chercher par titre
filmnight-form-button = Un autre jour ou une autre heure
import-paste-button = Coller films et étoiles

forms-import-title = Tes notes
forms-import-lines = Un film par ligne : titre, étoiles
forms-import-example = Heat (1995), 5
