unknown-command = Команды { $command } я не знаю.
refused = Извини, { $command } — только для админов. /help покажет, чем я могу помочь.
refused-owner = Извини, { $command } — только для владельцев: их называет MARQUEE_ADMINS.
unknown-film = Фильма с таким названием я не знаю. Попробуй <b>/rate Heat 5</b>, <b>/recommend</b> или /help.
unknown-film-until = Фильма с таким названием я не знаю; мой каталог заканчивается на { $year } годе. Попробуй <b>/rate Heat 5</b>, <b>/recommend</b> или /help.
