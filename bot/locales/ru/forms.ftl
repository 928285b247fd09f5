forget-copy = Сначала копия: /mydata.
forget-form-button = Набрать «{ $word }»
myratings-search-button = Искать по названию
filmnight-form-button = Другое время
import-paste-button = Вставить фильмы и звёзды

forms-import-title = Твои оценки
forms-import-lines = По фильму в строке: название, звёзды
forms-import-example = Heat (1995), 5
