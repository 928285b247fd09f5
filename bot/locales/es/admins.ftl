count-people = { $count ->
    [one] { $count } persona
   *[other] { $count } personas
}
count-ratings = { $count ->
    [one] { $count } puntuación
   *[other] { $count } puntuaciones
}
count-lists = { $count ->
    [one] { $count } lista
   *[other] { $count } listas
}

whom = { $name } ({ $id })
whom-missing = ¿A quién? Escribe un nombre o un identificador después de { $command }, o responde con ello a un mensaje suyo.
whom-nobody = No conozco a nadie que se llame <b>{ $name }</b>. Conozco a quienes me han contado algo y a quienes han hablado conmigo desde que arranqué: por su nombre, o por el identificador que les dice /whoami.
whom-which = Hay varias personas con ese nombre. ¿A quién te refieres?
whom-gone = Ya no sé nada de esa persona.

role-command = Quién cuida de mí y qué puede hacer cada cual
role-arguments = [PERSONA ROL]
role-heading = <b>Quién cuida de mí</b>
role-how = Para cambiarlo: <b>/role NOMBRE admin</b>, <b>moderator</b> o <b>none</b>.
role-unknown = No conozco ningún rol «{ $role }».
role-which = ¿Qué rol tendrá { $who }? Ahora: { $role }.
role-given = { $who } tiene ahora este rol: <b>{ $role }</b>.
role-owner-stays = El bot es de { $who }: así consta en MARQUEE_ADMINS.
role-owner-elsewhere = De quién es el bot solo consta en MARQUEE_ADMINS. Aquí das <b>admin</b> o <b>moderator</b>, o lo quitas: <b>none</b>.
role-owner = propiedad
role-admin = admin
role-moderator = moderación
role-none = ningún rol

block-command = Dejar de responder a alguien
block-arguments = PERSONA
block-heading = <b>Personas bloqueadas</b>
block-nobody = No hay nadie bloqueado.
block-how = <b>/block NOMBRE</b> y <b>/unblock NOMBRE</b> lo cambian.
block-done = He bloqueado a { $who }: se lo digo una vez y nada más. No aprendo nada de sus puntuaciones.
block-not-yours = { $who } tiene aquí este rol: { $role }. No puedes bloquearlo.
block-told = Ya no te respondo: quien cuida de mí te ha bloqueado. Tus puntuaciones siguen siendo tuyas y no aprendo nada de ellas. Si es un error, escríbele.
block-button = Bloquear
unblock-command = Volver a responder a alguien bloqueado
unblock-button = Desbloquear
unblock-done = Vuelvo a responder a { $who } y a aprender de sus puntuaciones.
unblock-not = { $who } no tenía ningún bloqueo.

lasterror-command = Qué ha fallado últimamente
lasterror-none = No hay ningún error anotado: todo tranquilo.
lasterror-heading = <b>Qué ha fallado últimamente</b>
lasterror-more = En el registro está todo.

others-command = La lista de alguien y sus razones
others-heading = <b>La lista de { $who }</b>
others-made-from = A partir de { $ratings }, dial en { NUMBER($dial, maximumFractionDigits: 1) }
others-none = No queda nada que mostrarle.
others-logged = No se la he mostrado. Queda anotado que la has mirado.
others-logged-own = No te la he mostrado como lista tuya, así que no cuenta. Queda anotado que la has mirado.
others-in-company = Lo que le gusta a alguien no es asunto de los demás: pregúntame en privado, { $command }

privacy-admins =
    <b>Quienes cuidan de mí</b>
    Para averiguar qué falló, los admins pueden mirar la lista que te mostraría, con sus razones (/why); cada mirada queda registrada. También ven quién está aquí: nombre, desde cuándo, cuántas valoraciones, el día de la última. También guardo quién cuida de mí y quién tiene un bloqueo aquí; de las estrellas de quien está bloqueado no aprendo nada.
