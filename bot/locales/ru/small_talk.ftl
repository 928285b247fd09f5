small-talk-greeting = Привет. Назови фильм, который любишь, или скажи, что хочется посмотреть.
small-talk-thanks = Приятного просмотра.
small-talk-goodbye = Пока. Я тут, если понадобится фильм.
small-talk-approval = Хорошо. Назови фильм или попроси список.
small-talk-films-button = Покажи фильмы
nothing-asked = Хорошо. /undo отменит последнее изменение.
