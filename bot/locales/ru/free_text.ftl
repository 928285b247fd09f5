unknown-command = Команды { $command } я не знаю.
refused = Извини, { $command } — только для админов. /help покажет, чем я могу помочь.
refused-owner = Извини, { $command } — только для владельцев: их называет MARQUEE_ADMINS.
unknown-film = Фильма с таким названием я не знаю. Название, настроение или одна из кнопок; примеры — в /help.
unknown-film-until = Фильма с таким названием я не знаю; мой каталог заканчивается на { $year } годе. Название, настроение или одна из кнопок; примеры — в /help.
unknown-list-button = Мой список
unknown-rate-button = Оценить фильмы
unknown-help-button = Помощь
