"""Column names of public files, by meaning."""

import re
from collections.abc import Iterable, Sequence

# The first name that a header has counts. Names are folded: no case, blanks, underscores, dots or dashes.
NAMES: dict[str, tuple[str, ...]] = {
    "user": (
        *("userid", "user", "reviewerid", "reviewer", "customerid", "memberid", "personid", "accountid"),
        *("profileid", "criticid", "uid", "username", "customer", "member", "person", "author"),
        *(
            "viewer",
            "watcher",
            "rater",
            "participant",
            "patron",
            "who",
            "ratedby",
            "watchedby",
            "seenby",
            "reviewername",
        ),
        *("profile", "profilename", "account", "accountname", "profil", "konto", "perfil", "compte"),
        *("cuenta", "conta", "профиль", "имяпрофиля", "аккаунт"),
        *("benutzer", "benutzername", "nutzer", "nutzername", "zuschauer", "mitglied", "teilnehmer", "wer"),
        *(
            "pupil",
            "student",
            "child",
            "kid",
            "friend",
            "guest",
            "colleague",
            "employee",
            "reader",
            "whose",
        ),
        *("schüler", "schueler", "schülerin", "student", "kind", "freund", "gast", "kollege", "leser"),
        *("alumno", "alumna", "estudiante", "niño", "amigo", "élève", "eleve", "étudiant", "enfant", "ami"),
        *("aluno", "aluna", "estudante", "criança", "ученик", "ученица", "студент", "ребёнок", "друг"),
        *("usuario", "espectador", "persona", "miembro", "quien", "quién", "utilisateur", "spectateur"),
        *("personne", "membre", "qui", "usuário", "utilizador", "pessoa", "membro", "quem"),
        *("пользователь", "зритель", "человек", "участник", "кто"),
    ),
    "film": (
        *("productid", "movieid", "filmid", "itemid", "parentasin", "asin", "titleid", "imdbid", "tconst"),
        *("const", "imdb", "imdbnumber", "mid", "iid", "movie", "film", "item", "product", "id"),
    ),
    "rating": (
        "rating",
        "stars",
        "overall",
        "yourrating",
        "userrating",
        "myrating",
        "score",
        "reviewscore",
        "ratingval",
    ),
    "time": (
        *("timestamp", "time", "ratedat", "unixreviewtime", "daterated", "ratingtimestamp", "ratingdate"),
        *("reviewtime", "createdat", "date", "datetime", "unixtime"),
    ),
    "title": (
        "title",
        "movietitle",
        "filmtitle",
        "primarytitle",
        "name",
        "moviename",
        "filmname",
        "movie",
        "film",
    ),
    "genres": ("genres", "genre", "class", "categories"),
    "year": ("releaseyear", "year", "startyear", "movieyear", "releasedate"),
    "imdb": ("imdbid", "tconst", "imdb", "const", "imdbnumber"),
    "tmdb": ("tmdbid", "tmdb", "tmdbnumber"),
}
_BETWEEN = re.compile(r"[\s_.\-]+")


def folded(name: str) -> str:
    """A column name without case and marks, and without a type behind it (``rating:float``)."""
    return _BETWEEN.sub("", name.partition(":")[0].strip("\ufeff\"' ")).lower()


def names_imdb(header: Sequence[str]) -> bool:
    """Whether the films of a table are told by IMDb's numbers, by the name of their column."""
    place = find_columns(header, ("film",)).get("film")
    return place is not None and folded(header[place]) in NAMES["imdb"]


def find_columns(header: Sequence[str], meanings: Iterable[str]) -> dict[str, int]:
    """The place of each meaning that the header names. A column has one meaning.

    Args:
        header: Column names.
        meanings: Keys of `NAMES`.
    """
    names = [folded(name) for name in header]
    places: dict[str, int] = {}
    for meaning in meanings:
        taken = set() if meaning == "imdb" else set(places.values())
        known = NAMES.get(meaning, (folded(meaning),))
        place = next(
            (names.index(name) for name in known if name in names and names.index(name) not in taken), None
        )
        if place is not None:
            places[meaning] = place
    return places
