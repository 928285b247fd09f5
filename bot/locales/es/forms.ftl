forget-copy = Antes, una copia: /mydata.
forget-form-button = Escribir «{ $word }»
myratings-search-button = Buscar por título
filmnight-form-button = Otra hora
import-paste-button = Pegar películas y estrellas

forms-import-title = Tus puntuaciones
forms-import-lines = Una película por línea: título, estrellas
forms-import-example = Heat (1995), 5
