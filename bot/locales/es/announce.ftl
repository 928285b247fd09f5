announce-command = Decir algo a todo el mundo
announce-arguments = TEXTO
announce-how = Escríbelo después del comando: <b>/announce Hay películas nuevas.</b> Tú lo ves primero, y nadie lo recibe hasta que lo digas.
announce-too-long = Es demasiado largo: { $count } caracteres, y caben { $most }.
announce-nobody = Desde aquí no puedo escribir a nadie más.
announce-preview = Esto va a <b>{ $people }</b>, una vez a cada una:
# The same where groups get it too; $groups is their number.
announce-preview-groups = Esto va a <b>{ $people }</b>, una vez a cada cual, y a { $groups ->
    [one] { $groups } grupo que quiere novedades:
   *[other] { $groups } grupos que quieren novedades:
}
announce-send-button = Enviar
announce-drop-button = No enviar
announce-dropped = Nadie lo ha recibido.
announce-gone = Ese anuncio ya no existe. Escríbelo de nuevo: /announce
announce-going = <b>Se lo digo a todos</b> { $bar } { $sent } de { $people } lo tienen
announce-stop-button = Parar
announce-stopped = <b>Parado.</b> { $sent } de { $people } lo tienen, { $left } no.
announce-on-button = Seguir
announce-done = <b>Dicho.</b> { $sent } de { $people } lo tienen.
announce-unreachable = { $count ->
    [one] { $count } persona no acepta mensajes míos.
   *[other] { $count } personas no aceptan mensajes míos.
}
announce-failed = Sin poder llegar a: { $count }.
announce-unsure = De { $count } no sé si lo recibieron; no lo envío dos veces.
