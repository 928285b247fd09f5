taking-enjoy = Приятного просмотра: <b>{ $film }</b>.
taking-will-ask = Завтра спрошу, как вам.
taking-do-not-ask-button = Не спрашивать
taking-not-asked = Хорошо, не спрошу. Расскажите, когда захотите.
taking-not-watched-button = Не смотрели
taking-another-time = Значит, в другой раз.
