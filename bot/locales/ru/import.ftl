import-command = Перенести оценки из Letterboxd, IMDb, Trakt, MovieLens
import-how =
    Пришли мне файл сюда как есть (в терминале: <b>/import ПУТЬ</b>), и я покажу, что в нём нашлось, прежде чем что-либо засчитать.

    <b>Letterboxd</b>: Settings, Data, Export: zip-архив
    <b>IMDb</b>: Your ratings, Export: ratings.csv
    <b>Trakt</b>: Settings, Data, Export: zip-архив или JSON из него
    <b>MovieLens</b>: About your ratings, Export: movielens-ratings.csv
    <b>Своя таблица</b>: CSV со столбцами Title, Year и Rating (от 1 до 5)
import-only-file = Мне нужен сам файл, а не его имя.
import-in-company = Твои оценки больше никого не касаются: пришли мне файл наедине.
import-too-large = В файле { $file } { $size } МБ, а скачать я могу { $most } МБ. Zip-архив с оценками намного меньше; если файлов в нём несколько, хватит ratings.csv.
import-reading = Читаю { $file } ...
import-unfetched = Не получается скачать { $file }: { $error }.
import-unread = Какие файлы я читаю, расскажет /import.

import-heading = <b>{ $service }: { $count ->
    [one] { $count } оценка
    [few] { $count } оценки
   *[other] { $count } оценок
}</b>
import-matched = нашлось: { $count }
import-known = уже оценено здесь и останется как есть: { $count }
import-differing = Из них с другими звёздами в файле — { $count }: { $films }
import-question-stars = Взять звёзды из файла ({ $count })?
import-stars-button = Взять звёзды из файла
import-both-button = Со звёздами из файла
import-stars-done = Теперь со звёздами из файла — { $count }.
import-stars-back = Прежние звёзды вернулись — { $count }.
import-again = повторы: { $count }
import-missing = нет у меня: { $count }
import-unclear = неясно: { $count }
import-stars-column = То, что стоит в столбце «{ $column }», считаю твоими звёздами.
import-other-columns = Столбцы { $columns } пропускаю: возможно, это чужие оценки.
import-scale = Оценки идут до { $scale }: 5 звёзд — это { $scale }.
import-rounded = Между половинами звёзд, округлено до ближайшей — { $count }.
import-raised = С половиной звезды, считаю как одну (ниже у меня нет): { $count }.
import-letters = Оценки буквами (A — пять звёзд, F — одна): { $count }.
import-school = Это немецкие школьные оценки: 1 — пять звёзд, 5 и 6 — одна.
import-impossible = Оценки, каких по шкале до { $scale } не бывает, пропускаю: { $count }.
import-unrated = Без звёзд, пропускаю: { $count }.
import-in-words = Вместо звёзд слова, пропускаю: { $count }.
import-no-films = Сериалы, серии и игры — не фильмы, пропускаю: { $count }.
import-skipped = Прочие строки — не фильмы со звёздами: { $count }.
import-twice = Строк о фильмах, которые уже есть в ratings.csv или в дневнике: { $count }. Считается то, что там.
import-later = Из списка «посмотреть» перейдёт в твой: { $count }.
import-later-missing = Из списка «посмотреть» точно не нашлось здесь: { $count }.
import-left-out = Пропущено, например: { $lines }
import-read-as = { $count ->
    [0] Прочитано так: { $films }
   *[other] Прочитано так: { $films } и ещё { $count }
}
import-guesses = { $count ->
    [0] Возможно, это: { $films }?
   *[other] Возможно, это: { $films }? (и ещё { $count })
}
import-missing-named = У меня нет: { $films }
import-missing-more = У меня нет: { $films } и ещё { $count }
import-stands-used = Эти оценки уже учтены.
import-stands-undone = Этот перенос отменён.
import-stands-left = Этот перенос отклонён.
import-nothing = Взять отсюда нечего.
import-question = { $count ->
    [1] Взять её?
    [one] Взять { $count } оценку?
    [few] Взять { $count } оценки?
   *[other] Взять { $count } оценок?
}
import-question-later = Добавить в твой список «посмотреть» ({ $count })?
import-use-button = Взять
import-leave-button = Не надо
import-unclear-button = Показать неясные

import-done = Готово: { $count ->
    [one] { $count } оценка
    [few] { $count } оценки
   *[other] { $count } оценок
} из { $service }. Твой список обновился.
import-later-done = В списке «посмотреть» прибавилось: { $count }.
import-all-known = { $count ->
    [1] Ничего нового: этот фильм уже с твоей оценкой.
    [one] Ничего нового: { $count } фильм уже с твоими оценками.
    [few] Ничего нового: все { $count } фильма уже с твоими оценками.
   *[other] Ничего нового: все { $count } фильмов уже с твоими оценками.
}
import-show-button = Показать
import-undo-button = Отменить перенос
import-was-undone = Этот перенос отменён. Чтобы вернуть его, пришли файл ещё раз.
import-was-left = Этот перенос отклонён. Чтобы вернуть его, пришли файл ещё раз.
import-left = Хорошо, ничего не изменилось.
import-not-used = Этот перенос больше не действует.
import-taken-back = Отменено: { $count ->
    [one] удалена { $count } оценка
    [few] удалены { $count } оценки
   *[other] удалено { $count } оценок
} из { $service }.
import-kept = Изменено с тех пор и остаётся: { $count }.
import-gone = Этого переноса у меня больше нет. Пришли файл ещё раз.

import-which =
    Неясно, { $place } из { $count }: <b>{ $film }</b> { $stars }
    Какой это фильм?
import-none-button = Ничего из этого
import-enough-button = Хватит
import-which-end = Это были все.
import-which-rest = { $count ->
    [1] Остальное ещё не сохранено.
   *[other] Остальные ({ $count }) ещё не сохранены.
}
import-others-button = Взять остальные
