plain-guess = No lo he entendido todo. ¿Te refieres a esto?
plain-list-button = Ver mi lista
plain-all-right = De acuerdo. Dime una película o qué te apetece ver.
plain-last-list = Esa era la última. Puntúa una película que conozcas o pide otra cosa.
plain-nothing-to-drop = <b>{ $film }</b> no tiene estrellas tuyas ni está en ninguna lista tuya.
plain-which-film = ¿Qué película? Dime su título, por ejemplo <b>Heat</b>, o mira antes una lista.
plain-which = ¿Cuál?
plain-which-of = La lista tiene { $count ->
    [1] 1 película. ¿Esa?
   *[other] { $count } películas. ¿Cuál?
}
plain-film-button = La película { $film }
plain-wish-button = Películas: { $wish }
plain-unknown-person = No conozco ninguna película con <b>{ $person }</b>.
plain-like-which = ¿Como qué película? Dime su título o abre una de una lista.
plain-clear-button = Quitar
plain-absent = No conozco ninguna película llamada <b>{ $film }</b>.
plain-absent-until = No conozco ninguna película llamada <b>{ $film }</b>: las mías llegan hasta { $year }.
plain-no-people = No conozco ninguna película con <b>{ $person }</b>: no sé quién hizo mis películas ni quién actúa en ellas.
plain-several-seen = Vistas: { $films }.
plain-several-later = En tu lista: { $films }.
plain-several-not-for-me = No es para ti: { $films }. Ya no saldrá en tus listas.
plain-years-end = Mis películas llegan hasta { $year }: estas son las más nuevas.
plain-no-more-known = Es todo lo que sé; el enlace dice más.
plain-left-out = He dejado fuera «{ $words }»: no sé buscar películas por eso.
plain-description = No puedo buscar una película por lo que pasa en ella. Dime parte del título o una parecida.
plain-named = Películas llamadas <b>{ $name }</b>:
plain-series = <b>{ $name }</b>, por años:
plain-sequels = Después de <b>{ $name }</b>, por años:
plain-no-sequel = No conozco ninguna secuela de <b>{ $film }</b>.
plain-have = Estas tengo:
plain-not-by = No puedo buscar películas por «{ $words }». Por ánimo, género y año sí: algo divertido de los 90.
plain-service = No veo qué hay en cada plataforma. Abre una película: su ficha o su enlace dice dónde verla.
plain-unseen = Entonces todavía la tienes por delante.
plain-unseen-film = Aún sin ver: <b>{ $film }</b>.
plain-unseen-rated = Le diste { $stars } a <b>{ $film }</b>. ¿Borro esa puntuación?
# Somebody wants no zombies; a button leaves out horror.
plain-no-subjects = No sé en qué películas salen «{ $words }». Puedo quitar el género entero:
# Films of a name are left out: “no more Potter”.
plain-without-named = Sin películas que lleven <b>{ $name }</b> en el título.
# Somebody wants less known films than those of the list; the next ones follow.
plain-less-known = Pues las siguientes. Para películas menos conocidas desde el principio, ajusta /dial.
plain-low = Lo siento. Quizá alguna de estas te siente bien.
