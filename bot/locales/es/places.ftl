groups-hello =
    <b>¡Hola, soy Marquee!</b> Busco películas para todos vosotros.
    Tocad para participar; solo cuento a quien lo hace.
    Vuestro gusto: <b>/rate Heat 5</b>, aquí o en privado.
    Después, <b>/recommend</b> o <b>/filmnight</b>.
groups-what-button = ¿Qué sabes hacer?
groups-can = <b>Lo que hago aquí</b>
groups-closing = Respondo a las órdenes, a las respuestas a mis mensajes y a quien me llama por mi nombre; lo demás es vuestro.
groups-said-to = <b>{ $name }</b>:
groups-nobody = Alguien

forwarded = Eso es un mensaje reenviado, así que no lo tomo por palabras tuyas.
forwarded-hint = Lo que quieras decirme, escríbelo tú: /help muestra lo que entiendo.

cannot-picture = Lo siento, no puedo ver imágenes.
cannot-video = Lo siento, no puedo ver vídeos.
cannot-sound = Lo siento, no puedo escuchar grabaciones.
cannot-sticker = Lo siento, no puedo leer stickers.
cannot-file = Lo siento, aquí no puedo leer archivos.
cannot-contact = Lo siento, no puedo hacer nada con contactos.
cannot-place = Lo siento, no puedo hacer nada con lugares.
cannot-poll = Lo siento, no puedo participar en encuestas ni juegos.
cannot-other = Lo siento, no puedo leer ese tipo de mensaje.
cannot-hint = Escríbeme: el nombre de una película, <b>/recommend</b> o /help.

chat-unknown = Escribes en nombre de un chat, así que no sé quién eres.
chat-press = De quién son las estrellas lo veo cuando alguien pulsa un botón.
chat-hint = Escribe con tu propio nombre, o a mí en privado. Aquí funcionan /recommend, /top y /help.
chat-channel = Un canal no tiene gustos propios, así que aquí no guardo notas. Aquí funcionan /recommend, /top y /help, y deseos como <b>algo de terror</b>; para lo demás, escríbeme en privado.

link-unknown = El enlace es de <b>{ $title }</b>, que no tengo. Otras películas: /recommend
pick-rate = Puntuar
pick-none = No hay tal película
pick-none-until = No hay tal película: las mías llegan hasta { $year }

whoami-command = Tu identificador, como lo pide MARQUEE_ADMINS
whoami-known = Te conozco como <b>{ $id }</b>.
whoami-owner = Aquí eres admin y el bot es tuyo: tienes todos los comandos, también /role. /help los enumera.
whoami-admin = Aquí eres admin: /status, /retrain, /models y /announce son tuyos.
whoami-moderator = Aquí moderas: /status, /lasterror y /block son tuyos.
whoami-other = Quien me administra te hace admin si lo añade a MARQUEE_ADMINS.
whoami-hint = Si debes serlo: /whoami dice el identificador que pide MARQUEE_ADMINS.
# To a reply whose words the platform keeps back.
chat-unread = No veo lo que escribiste: aquí solo me llegan palabras con mi nombre. Ponlo delante, o toca un botón.
