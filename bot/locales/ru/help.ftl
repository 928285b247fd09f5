help-command = Всё, что я понимаю
help-heading = <b>Что я понимаю</b>
help-admins = <b>Для админов</b>
help-closing = Или просто напиши название фильма.
