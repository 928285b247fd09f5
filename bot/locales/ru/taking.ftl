taking-enjoy = Приятного просмотра: <b>{ $film }</b>.
taking-will-ask = Завтра спрошу, как тебе.
taking-do-not-ask-button = Не спрашивать
taking-not-asked = Хорошо, не спрошу. Расскажи, когда захочешь.
taking-not-watched-button = Не вышло посмотреть
taking-another-time = Значит, в другой раз.
taking-how = Как тебе <b>{ $film }</b>?
