models-command = Los modelos guardados; poner otro en servicio
models-button = Modelos
models-heading = <b>Modelos guardados: { $count }</b>
models-trained = { $kind }, entrenado el { $trained } UTC · { $films } películas, { $ratings } puntuaciones
models-in-service = en servicio
models-before = el anterior
models-cannot-serve = no puede responder
models-use-button = Usar { $version }
models-sure = ¿Pongo en servicio <b>{ $version }</b>?
models-yes-button = Sí, úsalo
models-no-button = Dejarlo como está
models-done =
    <b>En servicio: { $version }</b>
    Antes: { $before }
models-already = <b>{ $version }</b> ya está en servicio.
models-gone = Ese modelo ya no está guardado.
