myratings-command = Ver, cambiar o borrar tus puntuaciones
myratings-none = Todavía no has puntuado ninguna película. Empieza con <b>/rate Heat 5</b> o mira /recommend.
myratings-none-yet = Todavía no has puntuado ninguna película.
myratings-heading = { $count ->
    [1] <b>Tu única puntuación</b>
   *[other] <b>Tus { $count } puntuaciones</b>
}
myratings-pages = , primero las más recientes (página { $page } de { $pages })
myratings-closing = Elige una para cambiarla o borrarla.
myratings-edit = Le diste { $stars } a <b>{ $film }</b>. Elige otras estrellas o borra la puntuación:
myratings-removed = Borrada: <b>{ $film }</b> (tenía { $before })
myratings-unrated = Esa película ya no la tienes puntuada.
myratings-gone = Esa puntuación ya está borrada.
myratings-button = Mis puntuaciones
myratings-change-button = Cambiar { $place }
myratings-remove-button = Borrar
myratings-back-button = Volver
myratings-newer-button = ← Más recientes
myratings-older-button = Más antiguas →
myratings-arguments = [PALABRAS]
# $words are in the titles of $count of them.
myratings-found = { $count ->
    [1] <b>Una de tus puntuaciones</b>
   *[other] <b>{ $count } de tus puntuaciones</b>
} con «{ $words }»
myratings-found-none = No has puntuado ninguna película con <b>{ $words }</b> en el título.
myratings-pages-stars = , primero las de más estrellas (página { $page } de { $pages })
myratings-pages-title = , por título (página { $page } de { $pages })
myratings-before-button = ← Atrás
myratings-after-button = Más →
myratings-sort-newest-button = Más recientes primero
myratings-sort-stars-button = Más estrellas primero
myratings-sort-title-button = Por título
