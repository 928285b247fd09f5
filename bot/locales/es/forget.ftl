forget-command = Borrar todo lo que sé de ti
forget-nothing = No tengo nada guardado sobre ti.
forget-question =
    <b>¿Quieres que te olvide?</b>
    Esto borra { $count ->
        [0] todo lo que he guardado sobre ti
        [1] tu única puntuación
       *[other] tus { $count } puntuaciones
    }, su historial y las listas que te he mostrado. No se puede deshacer.
forget-yes-button = Sí, olvídame
forget-no-button = No, consérvalo
forget-done = Hecho: ya no queda nada sobre ti. Vuelve cuando quieras con /start.
forget-kept = Bien, no se ha borrado nada.
forget-typed = Antes, una copia: /mydata. Para confirmar, escribe <b>{ $command }</b> o pulsa el botón.
forget-in-company = Eso queda entre tú y yo: mándame /forgetme en privado. No se ha borrado nada.
