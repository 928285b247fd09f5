unknown-command = Команды { $command } я не знаю.
refused = Извини, { $command } — только для админов. /help покажет, чем я могу помочь.
refused-owner = Извини, { $command } — только для владельцев: их называет MARQUEE_ADMINS.
unknown-film = Фильма с таким названием я не знаю. Попробуй <b>/rate Heat 5</b>, настроение или одну из кнопок; больше — в /help.
unknown-film-until = Фильма с таким названием я не знаю; мой каталог заканчивается на { $year } годе. Попробуй <b>/rate Heat 5</b>, настроение или одну из кнопок; больше — в /help.
unknown-list-button = Мой список
unknown-rate-button = Оценить фильмы
unknown-help-button = Помощь
