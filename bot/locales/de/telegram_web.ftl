telegram-title = Marquee in Telegram
telegram-opening = Einen Moment, ich sehe nach, wer du bist.
telegram-outside = Diese Seite ist für Telegram: Öffne sie im Chat mit mir, mit dem Knopf neben dem Textfeld.
telegram-failed = Was Telegram über dich sagt, kam nicht ganz an oder ist zu alt. Schließe dieses Fenster und öffne es noch einmal.
telegram-menu-button = Filme
