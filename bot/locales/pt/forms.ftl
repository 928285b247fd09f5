forget-copy = Antes, uma cópia: /mydata.
forget-form-button = Digitar “{ $word }”
myratings-search-button = Buscar por título
filmnight-form-button = Outro horário
import-paste-button = Colar filmes e estrelas

forms-import-title = Suas avaliações
forms-import-lines = Um filme por linha: título, estrelas
forms-import-example = Heat (1995), 5
