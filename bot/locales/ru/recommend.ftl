recommend-range = За раз могу показать от 1 до { $most } фильмов.
recommend-no-more = Это были все фильмы, которые я знаю и у которых ещё нет твоей оценки.
recommend-none = У всех известных мне фильмов уже есть твоя оценка. Снимаю шляпу! Возвращайся, когда я узнаю больше.
recommend-last = Это все фильмы, которые я знаю и у которых ещё нет твоей оценки.
recommend-next-button = Ещё { number-word }
recommend-command = Фильмы для тебя: сколько и каких — как скажешь
recommend-arguments = [СКОЛЬКО] [СЛОВА]
recommend-usage =
    Скажи, сколько фильмов показать, какими им быть, или и то и другое:
    <b>/recommend 10</b>
    <b>/recommend comedy 1990s no romance</b>
    <b>/recommend like Alien but not horror</b>
    <b>/recommend 3 short films with Al Pacino</b>
recommend-which-like = Похоже на какой фильм?
recommend-unread = Не понимаю: «{ $words }».
