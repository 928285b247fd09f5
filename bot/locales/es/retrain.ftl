retrain-command = Aprender de las últimas puntuaciones
retrain-button = Entrenar de nuevo
retrain-queued = <b>El entrenamiento</b> está a punto de empezar.
retrain-running = <b>Entrenando</b> { $bar } { $percent } %
retrain-so-far = { $duration } hasta ahora
retrain-promoted = <b>Entrenamiento terminado: el modelo nuevo está en servicio.</b>
retrain-kept = <b>Entrenamiento terminado: el modelo anterior sigue en servicio.</b>
retrain-failed = <b>El entrenamiento ha fallado; el modelo en servicio sigue respondiendo.</b>
retrain-took = Ha durado { $duration }.
retrain-chat = Aprendió de { $ratings ->
    [1] 1 puntuación
   *[other] { $ratings } puntuaciones
} de { $people ->
    [1] 1 persona
   *[other] { $people } personas
} en el chat.
retrain-chat-unknown = { $count ->
    [1] 1 más es de una película que falta en los datos.
   *[other] { $count } más son de películas que faltan en los datos.
}
retrain-already = Ya hay un entrenamiento en marcha: { $who }.
retrain-who = { $who ->
    [you] iniciado por ti
    [schedule] iniciado por el calendario
   *[other] iniciado por { $name }
} { $ago }

ago = hace { $duration } ({ $moment } UTC)
duration-seconds = { $count } s
duration-minutes = { $count } min
duration-hours = { NUMBER($count, minimumFractionDigits: 1, maximumFractionDigits: 1) } h
duration-days = { $count ->
    [one] { $count } día
   *[other] { $count } días
}
time-of-day = H:mm
date-and-time = d MMM y, H:mm

failure-not-taken = Ningún entrenador ha aceptado el encargo: inicia `marquee trainer` donde esté instalado TensorFlow y vuelve a pedirlo.
failure-silent = El entrenador se ha parado sin decir nada (lo han matado, o se ha caído su máquina). Lo demás sigue igual.
failure-no-room = El disco está lleno al { $percent } %: no hay entrenamiento hasta que haya sitio. Borra lo que sobre y pídelo otra vez.
failure-not-started = No se ha podido iniciar el entrenador: { $error }.
failure-killed = Han matado al entrenador, seguramente porque la máquina se quedó sin memoria.
failure-signal = La señal { $signal } ha terminado el entrenador.
failure-no-result = El entrenador ha terminado (código de salida { $exit_code }) sin resultado.
failure-stopped = Se pidió al entrenador que parase antes de terminar.
failure-out-of-memory = El entrenador se ha quedado sin memoria.
failure-refused = { $error }
failure-crashed = El entrenador ha fallado ({ $error }); los detalles están en el registro de la ejecución { $run }.
failure-log = Los detalles están en { $log }.

step-starting = empezando
step-reading-ratings = leyendo puntuaciones
step-reading-the-ratings-of-some-people = leyendo las puntuaciones de algunas personas
step-training-the-tower = entrenando la torre
step-training-the-tower-trial = entrenando la torre (prueba)
step-balancing-the-branches = equilibrando las ramas
step-balancing-the-branches-for-new-people = equilibrando las ramas para gente nueva
step-learning-to-predict-stars = aprendiendo a predecir estrellas
step-counting-ratings = contando puntuaciones
step-estimating-biases = estimando sesgos
step-solving-for-film-to-film-weights = calculando pesos de película a película
step-finding-neighbours = buscando vecinas
step-alternating-least-squares = mínimos cuadrados alternos
step-training-article = entrenando la red del artículo
step-training-article-dot = entrenando el producto escalar del artículo
step-measuring-on-held-out-people = midiendo con personas reservadas
step-writing-the-bundle = escribiendo el modelo
step-comparing-lists = comparando listas
step-comparing-first-lists = comparando primeras listas
