telegram-title = Marquee в Telegram
telegram-opening = Минуту, смотрю, кто ты.
telegram-outside = Эта страница для Telegram: открой её в чате со мной кнопкой рядом с полем ввода.
telegram-failed = То, что Telegram говорит о тебе, дошло не целиком или устарело. Закрой это окно и открой его снова.
telegram-menu-button = Фильмы
