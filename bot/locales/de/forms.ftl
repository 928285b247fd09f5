forget-copy = Vorher eine Kopie: /mydata.
forget-form-button = „{ $word }“ eintippen
myratings-search-button = Titel suchen
filmnight-form-button = Andere Zeit
import-paste-button = Filme und Sterne einfügen

forms-import-title = Deine Bewertungen
forms-import-lines = Ein Film je Zeile: Titel, Sterne
forms-import-example = Heat (1995), 5
