"""Lines that sum a list up or head a part of it, in six languages.

``Total: 6``, ``Average 4.2``, ``Movies 2016``.
"""

import re
from typing import Final

from recommender.catalog.folding import fold


def _words(text: str) -> frozenset[str]:
    return frozenset(fold(text).split())


_SUMS: Final = _words(
    "total totals sum sums average averages avg mean median count subtotal "
    "gesamt insgesamt summe durchschnitt durchschnittlich schnitt mittelwert anzahl "
    "suma promedio media cantidad conteo somme moyenne nombre soma quantidade contagem "
    "итого всего сумма среднее средняя средний количество"
)
_FILMS: Final = _words(
    "movies films filme películas peliculas filmes фильмы фильмов pelis ratings bewertungen notes notas "
    "оценки оценок"
)
_AROUND: Final = _words(
    "movie film película pelicula filme фильм фильма rating score stars sterne bewertung note nota estrellas "
    "étoiles etoiles estrelas оценка звёзд my meine mis mes meus minhas мои of der de des das la las los "
    "les in im von für en dans em do da por pro за в из all alle todas todos toutes tous все seen watched "
    "rated gesehen gesehene vistas vistos vus vues просмотрено number with mit con avec com bewertet "
    "puntuadas notés avaliados оцененные"
)
_YEAR: Final = re.compile(r"(?:19|20)\d\d")


def is_summary(title: str) -> bool:
    """Whether a text in the place of a title only sums films up or heads some.

    Each of its words has to be one of such lines: "The Sum of All Fears" and "Movie 43" are films.
    """
    words = [word for word in fold(title).split() if not _YEAR.fullmatch(word)]
    return all(word in _SUMS | _FILMS | _AROUND for word in words) and any(
        word in _SUMS | _FILMS for word in words
    )


def may_head_films(text: str) -> bool:
    """Whether a text has no other words than headings of films, if any: "Rated", "Movies with"."""
    return all(word in _FILMS | _AROUND or _YEAR.fullmatch(word) for word in fold(text).split())
