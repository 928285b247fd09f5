telegram-title = Marquee en Telegram
telegram-opening = Un momento, miro quién eres.
telegram-outside = Esta página es para Telegram: ábrela en tu chat conmigo, con el botón junto al campo de texto.
telegram-failed = Lo que Telegram dice de ti no llegó entero o es demasiado viejo. Cierra esta ventana y ábrela de nuevo.
telegram-menu-button = Películas
