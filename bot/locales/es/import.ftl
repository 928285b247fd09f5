import-command = Trae tus notas de Letterboxd, IMDb, Trakt, MovieLens
import-how =
    Mándame el archivo aquí, tal cual (en un terminal: <b>/import RUTA</b>), y te enseño lo que he encontrado antes de que cuente nada.

    <b>Letterboxd</b>: Settings, Data, Export: el zip
    <b>IMDb</b>: Your ratings, Export: ratings.csv
    <b>Trakt</b>: Settings, Data, Export: el zip, o su JSON
    <b>MovieLens</b>: About your ratings, Export: movielens-ratings.csv
    <b>Una tabla tuya</b>: un CSV con Title, Year y Rating (de 1 a 5)
import-only-file = Necesito el archivo, no solo su nombre.
import-in-company = Tus puntuaciones no le importan a nadie más: mándame el archivo en privado.
import-too-large = { $file } ocupa { $size } MB, y puedo descargar { $most } MB. El zip de una exportación es mucho más pequeño; si trae varios archivos, basta con ratings.csv.
import-reading = Leyendo { $file } ...
import-unfetched = No puedo descargar { $file }: { $error }.
import-unread = /import dice qué archivos sé leer.

import-heading = <b>{ $service }: { $count ->
    [1] 1 puntuación
   *[other] { $count } puntuaciones
}</b>
import-matched = { $count ->
    [1] { $count } encontrada
   *[other] { $count } encontradas
}
import-known = { $count ->
    [1] { $count } ya la has puntuado aquí (se queda como está)
   *[other] { $count } ya las has puntuado aquí (se quedan como están)
}
import-differing = { $count ->
    [1] 1 de ellas tiene otras estrellas en el archivo: { $films }
   *[other] { $count } de ellas tienen otras estrellas en el archivo: { $films }
}
import-question-stars = { $count ->
    [1] ¿Tomo para ella las estrellas del archivo?
   *[other] ¿Tomo para estas { $count } las estrellas del archivo?
}
import-stars-button = Tomar las del archivo
import-both-button = Con las estrellas del archivo
import-stars-done = { $count ->
    [1] 1 película tiene ahora las estrellas del archivo.
   *[other] { $count } películas tienen ahora las estrellas del archivo.
}
import-stars-back = { $count ->
    [1] 1 película vuelve a tener sus estrellas de antes.
   *[other] { $count } películas vuelven a tener sus estrellas de antes.
}
import-again = { $count ->
    [1] { $count } repetida
   *[other] { $count } repetidas
}
import-missing = { $count ->
    [1] { $count } película que no tengo
   *[other] { $count } películas que no tengo
}
import-unclear = { $count ->
    [1] { $count } dudosa
   *[other] { $count } dudosas
}
import-stars-column = Tomo lo que hay en «{ $column }» por tus estrellas.
import-other-columns = Dejo fuera lo que hay en { $columns }: puede ser de otra persona.
import-scale = Las notas son sobre { $scale }: 5 estrellas son { $scale }.
import-rounded = { $count ->
    [1] 1 queda entre medias estrellas y se redondea a la más cercana.
   *[other] { $count } quedan entre medias estrellas y se redondean a la más cercana.
}
import-raised = { $count ->
    [1] 1 tiene media estrella y cuenta como una, mi nota más baja.
   *[other] { $count } tienen media estrella y cuentan como una, mi nota más baja.
}
import-letters = { $count ->
    [1] 1 es una letra: A cuenta como cinco estrellas, F como una.
   *[other] { $count } son letras: A cuenta como cinco estrellas, F como una.
}
import-school = Son notas escolares alemanas: 1 cuenta como cinco estrellas, 5 y 6 como una.
import-impossible = { $count ->
    [1] Otra línea tiene una nota que no existe hasta { $scale }, y se queda fuera.
   *[other] Otras { $count } líneas tienen una nota que no existe hasta { $scale }, y se quedan fuera.
}
import-unrated = { $count ->
    [1] Otra no tiene estrellas y se queda fuera.
   *[other] Otras { $count } no tienen estrellas y se quedan fuera.
}
import-in-words = { $count ->
    [1] Otra tiene palabras en lugar de estrellas y se queda fuera.
   *[other] Otras { $count } tienen palabras en lugar de estrellas y se quedan fuera.
}
import-no-films = { $count ->
    [1] { $count } línea es una serie, un episodio o un juego, no una película.
   *[other] { $count } líneas son series, episodios o juegos, no películas.
}
import-skipped = { $count ->
    [1] Otra línea no es una película con estrellas.
   *[other] Otras { $count } líneas no son películas con estrellas.
}
import-twice = { $count ->
    [1] 1 línea es de una película que ya está en ratings.csv o en el diario: cuenta lo que dice allí.
   *[other] { $count } líneas son de películas que ya están en ratings.csv o en el diario: cuenta lo que dice allí.
}
import-later = { $count ->
    [1] 1 película de su lista de pendientes pasa a la tuya.
   *[other] { $count } películas de su lista de pendientes pasan a la tuya.
}
import-later-missing = { $count ->
    [1] 1 película de su lista de pendientes no la encuentro aquí con seguridad.
   *[other] { $count } películas de su lista de pendientes no las encuentro aquí con seguridad.
}
import-left-out = Quedan fuera, por ejemplo: { $lines }
import-read-as = { $count ->
    [0] Leídas así: { $films }
   *[other] Leídas así: { $films } y { $count } más
}
import-guesses = { $count ->
    [0] Quizás: { $films }?
   *[other] Quizás: { $films }? (y { $count } más)
}
import-missing-named = No están: { $films }
import-missing-more = No están: { $films } y { $count } más
import-stands-used = Ya cuenta.
import-stands-undone = Se deshizo.
import-stands-left = La descartaste.
import-nothing = No hay nada que pueda usar.
import-question = { $count ->
    [1] ¿La uso?
   *[other] ¿Uso las { $count }?
}
import-question-later = { $count ->
    [1] ¿La pongo en tu lista de pendientes?
   *[other] ¿Pongo las { $count } en tu lista de pendientes?
}
import-use-button = Usarlas
import-leave-button = Descartar
import-unclear-button = Ver las dudosas

import-done = Hecho: { $count ->
    [1] 1 puntuación
   *[other] { $count } puntuaciones
} de { $service }. Ya tienes una lista nueva.
import-later-done = { $count ->
    [1] Hay 1 película más en tu lista de pendientes.
   *[other] Hay { $count } películas más en tu lista de pendientes.
}
import-all-known = { $count ->
    [1] Nada nuevo: esa ya la has puntuado.
   *[other] Nada nuevo: esas { $count } ya las has puntuado.
}
import-show-button = Verla
import-undo-button = Deshacer la importación
import-was-undone = Esa importación se deshizo. Manda el archivo otra vez para recuperarla.
import-was-left = Descartaste esa importación. Manda el archivo otra vez para recuperarla.
import-left = Descartada. No ha cambiado nada.
import-not-used = Esa importación ya no cuenta.
import-taken-back = Deshecho: { $count ->
    [1] 1 puntuación de { $service } ya no está.
   *[other] { $count } puntuaciones de { $service } ya no están.
}
import-kept = { $count ->
    [1] Se queda 1 que has cambiado desde entonces.
   *[other] Se quedan { $count } que has cambiado desde entonces.
}
import-gone = Ya no tengo esa importación. Manda el archivo otra vez.

import-which =
    Dudosa { $place } de { $count }: <b>{ $film }</b> { $stars }
    ¿Cuál es?
import-none-button = Ninguna de estas
import-enough-button = Ya basta
import-which-end = Esas eran todas.
import-which-rest = { $count ->
    [1] La otra aún no está guardada.
   *[other] Las otras { $count } aún no están guardadas.
}
import-others-button = Usar las demás
