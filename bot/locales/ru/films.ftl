film-unknown = фильм, которого я больше не знаю ({ $id })
film-unrated = оценок пока нет
film-overall = { NUMBER($mean, minimumFractionDigits: 1, maximumFractionDigits: 1) }★{ "\u00a0" }по{ "\u00a0" }{ $count ->
    [one] { $count }{ "\u00a0" }оценке
   *[other] { $count }{ "\u00a0" }оценкам
}

link-details = <a>подробнее</a>
link-product = <a>страница товара</a>
link-imdb = <a>IMDb</a>
link-search = <a>поискать</a>

genre-action = боевик
genre-adult = для взрослых
genre-adventure = приключения
genre-animation = мультфильм
genre-biography = биография
genre-children = детский
genre-children-s = детский
genre-comedy = комедия
genre-crime = криминал
genre-documentary = документальный
genre-drama = драма
genre-family = семейный
genre-fantasy = фэнтези
genre-film-noir = нуар
genre-history = история
genre-horror = ужасы
genre-music = музыка
genre-musical = мюзикл
genre-mystery = детектив
genre-news = новости
genre-romance = мелодрама
genre-sci-fi = фантастика
genre-short = короткометражка
genre-sport = спорт
genre-thriller = триллер
genre-war = военный
genre-western = вестерн
genre-action-adventure = боевик и приключения
genre-children-family = детский и семейный
genre-foreign = зарубежный
genre-kids-family = детский и семейный
genre-military-war = военный
genre-mystery-thrillers = детектив и триллер
genre-science-fiction = фантастика
genre-westerns = вестерн
genre-musicals = мюзикл
genre-anime-manga = аниме и манга
film-hours = { $hours } ч { $minutes }
film-minutes = { $minutes } мин
mark-seen = просмотрено
mark-not-for-me = не твоё
mark-later = в списке на потом
