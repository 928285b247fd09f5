no-model-admin = Todavía no hay ningún modelo entrenado en servicio. Prepara películas con <b>marquee data prepare starter</b> y envíame /retrain (o ejecuta <b>marquee train</b> en el servidor).
no-model-operator = Aquí todavía no hay ningún modelo entrenado, así que no conozco películas. Ejecuta <b>make demo</b> (o <b>marquee demo</b>) en lugar de este chat, o aparte <b>marquee train --data DIR</b> con tus propias valoraciones.
no-model-why = No puedo abrir el modelo de aquí, así que no conozco películas: { $error }
no-model = Todavía estoy aprendiendo y no tengo películas que recomendarte. Mi admin tiene que entrenarme; vuelve a probar más tarde.
button-unknown = Ese botón ya no lo entiendo. Pídemelo de nuevo: /help muestra lo que sé hacer.
film-gone = Esa película ya no está en mi catálogo. En /recommend hay otras.
sorry = Perdona, algo ha fallado por mi parte. Prueba otra vez o díselo a mi admin: error { $number }

number-word = { $count ->
    [0] cero
    [1] una
    [2] dos
    [3] tres
    [4] cuatro
    [5] cinco
    [6] seis
    [7] siete
    [8] ocho
    [9] nueve
    [10] diez
   *[other] { $count }
}
list-end = { $before } y { $last }
undo-button = Deshacer
recommend-button = Ver películas
undo-all-button = { $count ->
    [1] Deshacer
    [2] Deshacer las dos
   *[other] Deshacer las { number-word }
}
