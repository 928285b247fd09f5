web-title = Marquee: películas que te gustarán
web-headline = Películas que te gustarán, a partir de las que te gustan
web-lead = Da estrellas a unas cuantas películas y la lista de al lado se hace para ti. Sin cuenta.
web-lead-extent = Da estrellas a unas cuantas películas y la lista de al lado se hace para ti, entre { $count } películas hasta { $year }. Sin cuenta.
web-skip = Ir al contenido
web-nav = Páginas
web-nav-films = Películas
web-nav-mine = Lo mío
web-foot = Sin anuncios, nada de otros sitios, una sola cookie para reconocer tus películas.
web-privacy = Privacidad
# Below the text of /privacy; a link to "Mine" follows.
web-privacy-here = Estas palabras son para el chat. Aquí los comandos son enlaces, en «Tus datos» de la página
web-language = Idioma
web-change-button = Cambiar

web-pick = ¿Qué te gusta?
web-search = Buscar una película
web-search-example = Una película que te encante
web-search-button = Buscar
web-found = { $count ->
    [0] Ninguna película encontrada.
    [1] Una película encontrada.
   *[other] { $count } películas encontradas.
}
web-search-close = Cerrar la búsqueda
web-search-none = No tengo «{ $words }». ¿Está bien escrito? A menudo basta una parte del título.
web-search-none-until = No tengo «{ $words }»: mis películas llegan hasta { $year }. ¿Está bien escrito? A menudo basta una parte del título.
web-cards = ¿Has visto alguna de estas?
web-cards-others-button = Ninguna: otras
web-picks = { $count ->
    [1] Tu única película
   *[other] Tus { $count } películas
}
web-picks-all = Las { $count }
web-remove = Quitar { $film }
web-stars-for = Estrellas para { $film }
web-stars = { $count ->
    [1] 1 estrella
   *[other] { $count } estrellas
}
web-save-button = Guardar

web-list-status = { $count ->
    [0] En la lista: { $films } películas.
    [1] En la lista: { $films } películas, a partir de tu única película.
   *[other] En la lista: { $films } películas, a partir de tus { $count } películas.
}
web-like = Como { $film }
web-like-close = Volver a mi lista
web-nearest = No tengo ninguna película que sea todo eso. Estas son las que más se acercan.
web-none-left = Era todo lo que tengo de eso.
web-empty = Conoces todas las películas que conozco. Vuelve cuando haya aprendido más.
web-genre = Género
web-any-genre = todos los géneros
web-decade = Años
web-any-decade = todos los años
web-length-head = Duración
web-any-length = cualquier duración
web-length = hasta { $length }
web-filter-button = Mostrar estas
web-first-button = Volver al principio
web-share-button = Compartir esta lista
web-to-list = A la lista

web-shared = Una lista de películas
web-shared-from = Hecha a partir de estas películas y estrellas:
web-shared-left-out = { $count ->
    [1] Una puntuación de esta dirección queda fuera: su película no está aquí, o sus estrellas no tienen sentido.
   *[other] { $count } puntuaciones de esta dirección quedan fuera: sus películas no están aquí, o sus estrellas no tienen sentido.
}
web-shared-because = cerca de { $films }
web-address = La dirección de esta lista
web-copy-button = Copiar
web-copied = Copiada
web-address-holds = Quien tenga la dirección ve esta lista. Contiene las películas y estrellas de arriba, y nada sobre quién la hizo.
web-keep-button = Quedarme con estas películas

web-your-stars = Tus estrellas
web-halves = Medias estrellas
web-for-me-button = Al final sí es para mí
web-editions = Ediciones
web-similar = Películas parecidas

web-ratings = Tus estrellas, película a película
web-ratings-search = En el título
web-order = Orden
web-ratings-count = { $count ->
    [1] Una película
   *[other] { $count } películas
}
web-ratings-none = Aún no hay nada. Da estrellas a una película, o tráelas de otro sitio aquí abajo.
web-newer = Atrás
web-older = Adelante
web-page = Página { $page } de { $pages }
web-watchlist = Para ver
web-watchlist-none = Aún no hay nada. «Ver más tarde» junto a una película la pone aquí.
web-taste-words = En palabras
web-taste-alt = Tu gusto en una imagen: cuántas películas tienen cuántas estrellas, géneros, décadas y gente.
web-data = Tus datos
web-data-note = Este navegador te reconoce por una cookie. Si la borras, estas películas se pierden, a no ser que lo enlaces con un chat.
web-import = Traer puntuaciones de otro sitio
web-link = Enlazar con Telegram o Discord
web-linked-with = Enlazado con { $platform }
web-export = Tus puntuaciones en un archivo:
web-everything = Todo lo guardado sobre ti
web-forget = Olvídame
web-forget-question = Esto borra { $count ->
    [0] todo lo que he guardado sobre ti
    [1] tu única puntuación
   *[other] tus { $count } puntuaciones
}, su historial y las listas que te enseñé. No se puede deshacer.
web-forget-copy = ¿Antes una copia?

web-import-lead = Letterboxd, IMDb, Trakt, MovieLens: dame el archivo tal cual, y te enseño lo que he encontrado antes de que nada cuente.
web-import-file = Suelta el archivo aquí, o elígelo
web-import-most = ZIP, CSV o JSON, 20 MB como mucho.
web-import-button = Mirar dentro
web-import-where =
    <b>Letterboxd</b>: Settings, Data, Export: el zip
    <b>IMDb</b>: Your ratings, Export: ratings.csv
    <b>Trakt</b>: Settings, Data, Export: el zip, o su JSON
    <b>MovieLens</b>: About your ratings, Export: movielens-ratings.csv
web-unclear = ¿Cuál es?

web-link-lead = Así el chat y este navegador conocen las mismas películas. Si los dos tienen estrellas para una, valen las más recientes.
web-link-from-chat = Con un código del chat
web-link-from-chat-how = Envíame <b>/link</b> en el chat y escribe aquí el código.
web-code = Código
web-link-button = Enlazar
web-link-from-here = Con un código de aquí
web-link-from-here-how = O pide un código aquí y envíamelo en el chat.
web-code-button = Pedir un código
web-link-say = Envíame esto en el chat en { $minutes } minutos:
web-link-void = Ese código no sirve: ya se usó, es demasiado viejo, es de este mismo navegador o tiene una errata. /link en el chat hace uno nuevo.
web-link-both = Este navegador ya está enlazado con un chat. Suelta ese primero.
web-leave-button = Soltarlo en este navegador
web-leave-note = Tus películas siguen en el chat; este navegador ya no sabrá nada de ellas.

web-unrated = { $film } ya no tiene estrellas tuyas.
web-seen = Vista: { $film }.
web-later = En tu lista pendiente: { $film }.
web-undone = Deshecho: { $film }.
web-undone-import = Deshecho: la importación. Puntuaciones que quedan: { $count }
web-used = Incorporado: { $count ->
    [1] 1 puntuación
   *[other] { $count } puntuaciones
}. Tu lista es nueva.
web-kept = { $count ->
    [0] Ya tenías estrellas para todas.
    [1] 1 película es tuya ahora.
   *[other] { $count } películas son tuyas ahora.
}
web-forgotten = Hecho: todo lo tuyo ha desaparecido. Vuelve cuando quieras.
web-left = Este navegador vuelve a no ser de nadie.
web-linked = Enlazados: este navegador y { $platform } conocen ahora las mismas películas.

web-offline = Ahora mismo no se me puede alcanzar. Prueba otra vez en un momento.
web-again-button = Probar otra vez
web-error-title-403 = Esta página es demasiado vieja
web-error-403 = No he podido saber si eso venía de ti: la página es demasiado vieja, o las cookies están desactivadas. Cárgala de nuevo y repite lo que hiciste.
# Of the page that says block-told.
web-error-title-blocked = Aquí ya no te respondo
web-error-title-404 = Aquí no está
web-error-404 = No tengo esa página o esa película, o ya no. La búsqueda encuentra lo que hay.
web-error-title-stars = No hay tales estrellas
web-error-stars = Las estrellas van de 1 a 5, enteras o medias. No se ha guardado nada.
web-error-title-405 = Así no
web-error-405 = Esta dirección no sirve para eso. Empieza por la primera página.
web-error-title-413 = Demasiado grande
web-error-413 = Acepto 20 MB como mucho. El zip de una exportación es mucho más pequeño; de varios archivos basta ratings.csv.
web-error-title-429 = Un momento, por favor
web-error-429 = Eso es más de lo que puedo atender de una vez. Espera un minuto y prueba otra vez.
web-error-title-503 = Aún no estoy listo
web-error-503 = Todavía estoy aprendiendo y no tengo películas que recomendar. Prueba más tarde.
web-error-title-500 = Algo ha fallado
web-error-500 = Ha sido culpa mía y queda anotado. Prueba otra vez; lo que ya habías puntuado está a salvo.

web-beside = Lo mismo en tu navegador: { $url } (hasta que salgas de este chat)
web-not-beside = Sin la página: { $problem }
