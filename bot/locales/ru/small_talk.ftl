small-talk-greeting = Привет. Назови фильм, который любишь, или скажи, что хочется посмотреть.
small-talk-self = Я программа, которая разбирается в кино: не человек, и больше ничего не умею. Назови фильм, который тебе нравится, или скажи, чего хочется.
small-talk-feeling = Хорошо, спасибо: думаю о фильмах. Какой фильм был у тебя последним?
small-talk-thanks = Приятного просмотра.
small-talk-goodbye = Пока. Я тут, если понадобится фильм.
small-talk-approval = Хорошо. Назови фильм или попроси список.
small-talk-films-button = Покажи фильмы
nothing-asked = Хорошо. /undo отменит последнее изменение.
# Asked for its favourite film; $film is the one that most people like best, and its card follows.
small-talk-favourite = Сам я ни одного не видел. Больше всего здесь любят <b>{ $film }</b>.
# Asked for a joke; a button shows comedies.
small-talk-joke = Я знаю только фильмы. Шутки стоят на полке с комедиями:
# Its recommendations are no good, somebody says; buttons rate films and ask for a mood.
small-talk-sorry = Прости, промахнулся. Поставь звёзды нескольким фильмам или скажи настроение, и я попаду точнее.
