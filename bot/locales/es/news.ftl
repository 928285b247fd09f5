news-disk-full = El disco está lleno al { $percent } %: sigo respondiendo, pero no habrá entrenamiento hasta que haya sitio. /status
news-training-failed = El entrenamiento { $run } ha fallado; el modelo en servicio sigue respondiendo. /status dice por qué.
news-token-refused = { $platform } rechazó mi token y tuve que parar. Ya estoy de vuelta.
news-other-bot = Otro programa usa mi token en { $platform }: para uno de los dos, o nadie tendrá respuesta.
news-told-to-wait = { $platform } no acepta mensajes míos durante { $wait }: esperan hasta entonces.
