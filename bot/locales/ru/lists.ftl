list-popular =
    <b>Для начала — популярное</b>
    Твоего вкуса я пока не знаю, поэтому вот разные фильмы, которые нравятся многим:
list-unread =
    <b>Для начала — популярное</b>
    По твоим оценкам вкус пока не угадать, поэтому вот фильмы, которые нравятся многим:
list-away =
    <b>Подальше от { $count ->
        [1] этого фильма
        [one] этого { number-word } фильма
       *[other] этих { number-word } фильмов
    }</b>
    Что тебе по душе, я пока не знаю: хватило бы одного фильма.
list-for-you = <b>Для тебя</b>
list-from = <b>По { $count ->
    [1] одной твоей оценке
    [one] { $count } твоей оценке
   *[other] { $count } твоим оценкам
}</b>
list-top = <b>Места { $first }–{ $last }</b>
list-top-of = <b>Места { $first }–{ $last }: { $wish }</b>
list-nearest = Фильма, в котором было бы всё это, у меня нет. Ближе всего: { $parts }.
list-part = «{ $part }»
list-like-gone = Фильма, на который они должны быть похожи, у меня больше нет.
list-wish-gone = Не помню, о чём был этот список, или он чужой. /recommend составит новый.
list-wish-begins = О чём был тот список, уже не помню, поэтому этот начат заново.
list-end-but-shown = Это всё, кроме того, что было показано за последние недели.
list-end-of-wish = Больше такого у меня нет.
list-all-shown = Всё это уже было показано за последние недели.
list-wish-over = Это всё, что у меня такого есть.
list-again-button = Показать ещё раз
list-without-button = Без «{ $part }» ({ $count })
list-allow-button = Добавить: { $genres } ({ $count })
list-but-without = без «{ $part }»
list-but-one-of = что-то одно из «{ $part }»
list-but-around = несколько лет вокруг «{ $part }»
list-left-out = Это условие пропускаю.
list-closing-first = Что-то уже знакомо? Открой по номеру и поставь звёзды — следующий список будет отталкиваться от них.
list-all-known = Всё, что у меня такого есть, ты знаешь: { $wish }.
list-like-button = Как { $film }
list-allow-all-button = Добавить: { $genres }
list-none-so = Ни один из этих, насколько я знаю.
list-no-lengths = Сколько они все идут, я не знаю; это есть по их ссылкам.
