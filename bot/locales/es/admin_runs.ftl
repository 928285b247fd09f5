admin-runs = Entrenamientos
admin-run = Entrenamiento { $number }
admin-run-unknown = No hay ningún entrenamiento { $number }: en la lista están todos.
admin-run-asked = { $who ->
    [you] tú
    [schedule] el horario
   *[other] { $name }
}, { $moment } UTC
admin-state-queued = en espera
admin-state-running = en marcha
admin-state-promoted = puesto en servicio
admin-state-kept = no puesto en servicio
admin-state-failed = fallido
admin-older-button = Anteriores
admin-newest-button = Los últimos
admin-gate = Lo que decidió
admin-measure = Medida
admin-gate-new = Nuevo
admin-gate-old = En servicio entonces
admin-gate-popularity = Popularidad
admin-gate-difference = Diferencia (95 %)
admin-beside = Junto al modelo en servicio
admin-curves = Cómo aprendió
admin-pass = Pasada
admin-pass-by-pass = Pasada a pasada
admin-learned-from = Aprendido
admin-put-aside = Apartado
admin-curve-loss = Pérdida
admin-curve-ndcg = NDCG de las listas
admin-curve-mae = Error absoluto medio
admin-log = Final de su registro
admin-log-end = Solo se muestra el final.
admin-log-empty = Todavía no hay nada escrito.
admin-no-log = En esta máquina no hay registro: se queda donde se entrenó, y solo se guardan los últimos.
