filmnight-command = Una noche de cine: votáis, y yo digo cuál
filmnight-arguments = [DÍA] [HORA] [PALABRAS]
filmnight-when = ¿Cuándo? Tocad, o escribidlo: <b>/filmnight sábado 20:00</b>
filmnight-not-planned = Vale, entonces no hay noche de cine.
filmnight-which-clock = ¿Según qué reloj? Decid una ciudad después de la hora: <b>/filmnight sábado 20:00 Madrid</b>
filmnight-for-nobody = Aún no hay noche planeada, porque nadie participa. Tocad y enviad lo mismo otra vez.
filmnight-passed = Esa hora ya ha pasado. ¿Cuándo, entonces?
filmnight-too-far = Falta mucho: organizo con { $days } días de antelación como máximo.
filmnight-too-few = De eso tengo muy pocas películas para votar. Pedid menos: <b>/filmnight sábado 20:00</b>
filmnight-channel = Una noche de cine es para gente que puede votar: pídemela en un grupo.

filmnight-heading = <b>Noche de cine, { $when }</b> · { $names }
filmnight-clock = { $when } (hora de { $place })
filmnight-vote = Votad; digo cuál es: { $when }.
filmnight-alone = De momento son solo para { $name }. ¿Quién más viene? Tocad, y pedid otra vez /filmnight.
filmnight-close-button = Cerrar ya
filmnight-cancel-button = Cancelar la noche
filmnight-question = Noche de cine, { $when }: ¿qué película?
filmnight-fans = { $count ->
    [one] { $count } voto
   *[other] { $count } votos
}: { $names }

filmnight-decided = Es <b>{ $film }</b>{ $facts }. { $when }.
filmnight-no-votes = Nadie ha votado, así que he tomado la que mejor debería iros a todos.
filmnight-tie = { $films } tenía los mismos votos ({ $count }); he tomado { $film }, que debería iros mejor a todos.
filmnight-votes = { $count ->
    [one] { $count } voto
   *[other] { $count } votos
}.
filmnight-second = La próxima vez: { $film } ({ $count ->
    [one] { $count } voto
   *[other] { $count } votos
}).
filmnight-cancelled = La noche de cine ({ $when }) queda cancelada.
filmnight-cancel-question = ¿Cancelo la noche de cine ({ $when })?
filmnight-none = Aquí no hay ninguna noche de cine planeada. /filmnight organiza una.

filmnight-how = ¿Qué tal <b>{ $film }</b>?
filmnight-not-button = No se hizo
filmnight-did-not-happen = De acuerdo, no se hizo. /filmnight organiza la próxima.
filmnight-rated-already = Alguien ya le ha dado estrellas, así que entiendo que sí se hizo.

filmnight-occupied = Ya hay una noche de cine: { $when }. ¿La cambio?
filmnight-occupied-other = Ya hay una noche de cine: { $when }. La organizó { $name }, que puede cambiarla; también un administrador.
filmnight-replace-button = Cambiarla
filmnight-keep-button = Dejar esa
filmnight-kept = Se queda como está.
filmnight-not-yours = Esta noche de cine la organizó { $name }, que puede hacerlo; también un administrador.
filmnight-is-decided = La votación ha terminado: es { $film }.
filmnight-is-over = Esa noche de cine ya pasó. /filmnight organiza otra.
