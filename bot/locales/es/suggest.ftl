suggest-command = Una película por sí sola, cada día o semana
suggest-arguments = [CUÁNDO]
suggest-private = Las sugerencias las doy en privado: escríbeme allí.
suggest-unknown = No lo he entendido. Así: <b>/suggest diario 19:00</b> o <b>/suggest viernes 18:00</b>.
suggest-off = Puedo sugerirte una película sin que preguntes, de tu lista o de la mía. Ahora no lo hago. ¿Cada cuánto?
suggest-on = Te sugiero una película <b>{ $rhythm }</b>, hora de { $place }.
suggest-every-day = cada día a las { $hour }
suggest-every-week = cada { $day } a las { $hour }
suggest-next = La próxima: { $when }.
suggest-stopped = No más sugerencias. Con <b>/suggest</b> vuelven.
suggest-which-hour = ¿A qué hora?
suggest-none = Ahora mismo no tengo otra.
suggest-not-tonight = Hoy no, entonces.
suggest-film =
    <b>¿Qué tal esta?</b>
    { $film }
suggest-since = en tu lista desde el { $date }
suggest-since-date = d 'de' MMMM
suggest-daily-button = Cada día
suggest-weekly-button = Una vez por semana
suggest-change-button = Cambiar la hora
suggest-hour-button = Otra hora
suggest-day-button = Otro día
suggest-another-button = Otra
suggest-daily-words = diario diaria diariamente día días
suggest-weekly-words = semanal semana semanas
suggest-off-words = no apagar nunca ninguna parar
