status-command = El modelo en servicio y cuánta gente lo usa
status-model = <b>Modelo en servicio</b>
status-no-model = ninguno todavía; /retrain entrena el primero
status-in-service =
    { $version } ({ $kind }, entrenado el { $trained } UTC)
    { $films } películas, { $ratings } puntuaciones de { $people } personas
status-chat = En total { $people }, { $ratings }
status-run = <b>Último entrenamiento</b>
status-no-run = ninguno todavía; /retrain inicia uno
status-troubles = <b>Retirados automáticamente del servicio</b>
status-unopened = { $version }, { $ago }: no se abre ({ $error })
status-failures = { $version }, { $ago }: fallaron { $failures } de sus primeras { $answers } respuestas
status-day = EEEE d 'de' MMMM
status-since = <b>En servicio desde el { $day }</b>
status-today = <b>Hoy</b> { $people }, { $ratings }, { $lists }
status-week = De las películas mostradas la última semana, { $liked } recibieron luego 4 o más, { $other } menos.
status-disk = Disco lleno al { $percent } %.
status-disk-full = Disco lleno al { $percent } %: no hay entrenamiento hasta que haya sitio.
status-next-run = Próximo entrenamiento: { $day ->
    [0] hoy
    [1] mañana
   *[other] { $date }
}, { $time } ({ $zone })
status-run-due = Próximo entrenamiento: toca ahora, empieza en menos de un minuto.
status-schedule-off = No hay entrenamiento automático (MARQUEE_RETRAIN está apagado).
count-given = { $count ->
    [1] { $count } valoración o cambio
   *[other] { $count } valoraciones y cambios
}
