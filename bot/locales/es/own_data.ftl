mydata-command = Todo lo guardado sobre ti, en un archivo
mydata-in-company = Eso no le importa a nadie más: pídemelo en privado.
mydata-all = Todo lo que tengo sobre ti: { $count ->
    [1] 1 fila
   *[other] { $count } filas
}, por tablas. /privacy dice para qué, /forgetme lo borra.
privacy-command = Qué guardo sobre ti y por qué
privacy-answer =
    <b>Qué guardo sobre ti</b>
    Tu identificador y tu nombre en esta plataforma, las estrellas que das y cuándo, las películas que dices no haber visto, las listas que te he mostrado, los archivos que has traído, lo que te he preguntado, con quién te comparas, en qué grupos participas y qué votas allí, en qué zona horaria vives y qué debo recordarte.

    <b>Para qué</b>
    Para encontrarte películas y aprender qué combina bien: tus estrellas están entre las puntuaciones de las que aprendo, sin tu nombre.

    <b>Quién lo ve</b>
    Quien me administra. En un grupo, sus miembros ven lo que pides allí; donde participas, también lo que debería gustarte, y tus votos y estrellas de sus noches de cine. Con quien te comparas ve lo que tenéis en común, y solo si lo habéis aceptado los dos (/match). No vendo nada ni muestro anuncios.

    <b>Tus derechos</b>
    /mydata: todo, en un archivo
    /export: tus puntuaciones, para otros servicios
    /forgetme: todo borrado al momento, y fuera de lo que aprendo en el próximo entrenamiento
# Of the site, and of the same within Telegram.
privacy-site =
    <b>En el navegador</b>
    Mi página le da a tu navegador una cookie, un número al azar: desde la primera estrella representa tus películas, y solo guardo su huella, hasta 400 días después de tu última visita. Otra recuerda tu idioma, si eliges uno allí. Si la abres dentro de Telegram, la página recibe de Telegram tu número y tu nombre de pila, y sus cookies solo valen ahí. No anoto direcciones ni lo que buscas.
privacy-tmdb = Los carteles y argumentos se los pido a TMDB: recibe nombres de películas, también los que tú dices, pero nunca quién pregunta.
