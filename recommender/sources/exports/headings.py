"""What the headings of a table of one's own mean, by their words in the languages of Europe.

``Film / Ma note``, ``Titre du film / Année``, ``Película / Nota (de 10)``, ``Titel des Films / Schulnote``,
``Tytuł / Ocena``.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from recommender.catalog.folding import fold
from recommender.sources.exports.headings_of_europe import words_for
from recommender.tables.columns import NAMES, folded


def _words(*texts: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(fold(" ".join(texts)).split()))


# The first words count before the later ones, where several headings have some.
_TITLE: Final = _words(
    "title titles titel titels titulo titre название наименование film films movie movies pelicula "
    "peliculas filme filmes filmtitel фильм фильма фильмы кино кинофильм",
    words_for("title"),
    "name nombre nom nome",
    words_for("name"),
)
_NAMES_ONLY: Final = frozenset(_words("name nombre nom nome", words_for("name")))
_YEAR: Final = _words("year yr jahr año años ano annee год года", words_for("year"))
_RATING: Final = _words(
    "rating ratings stars star sterne stern bewertung bewertungen wertung estrellas estrella estrelas "
    "estrela etoiles etoile score scores grade grades mark marks points pts punkte punktzahl puntos "
    "puntuacion calificacion valoracion pontos pontuacao classificacao avaliacao nota notas note "
    "noten schulnote zensur оценка оценки балл баллы рейтинг звезды звезд vote",
    words_for("rating"),
)
_WHEN: Final = _words(
    "watcheddate watched watchedon seen seenon gesehen vista visto vu vue viewed просмотр просмотра "
    "просмотрено date datum fecha data дата when wann cuando quand quando когда",
    words_for("when"),
)
_OWN: Final = frozenset(
    _words(
        "my mine your yours own personal i me mein meine meiner meins dein deine ihre eigene persönliche ich "
        "mi mis mía mío míos mías yo tu tus su propia ma mon mes mien mienne moi ta ton votre vos perso "
        "personnelle minha meu minhas eu tua teu sua seu я моя мои мой моё своя твоя ваша личная",
        words_for("own"),
    )
)
_REMARKS: Final = frozenset(
    _words(
        "comment comments remark remarks review reviews thoughts notes kommentar kommentare bemerkung "
        "bemerkungen anmerkung notizen kritik comentario comentarios reseña opinion commentaire commentaires "
        "remarque remarques avis critique comentário comentários resenha opinião комментарий комментарии "
        "отзыв заметки заметка"
    )
)
_OF_FRENCH_NOTES: Final = frozenset(("mes", "tes", "vos"))  # else "notes" are remarks
# A rating that is not one's own; a number of such.
_OF_OTHERS: Final = frozenset(
    _words(
        "imdb tmdb metacritic metascore rotten tomatoes tomatometer kinopoisk кинопоиск кинопоиска "
        "average avg mean median count number num votes vote voters users critics critic community public "
        "global durchschnitt durchschnittlich durchschnittliche anzahl media promedio moyenne moyen "
        "nombre votos stimmen средняя средний количество число mpaa age schnitt mittel gesamt gesamtwertung "
        "kritiker publikum nutzer general público critica criticos usuarios presse critique spectateurs "
        "geral общая общий зрителей критиков пользователей indicativa",
        words_for("others"),
    )
)
# Whose rating is never one's own, though "my wife's" says "my".
_OF_RELATIVES: Final = frozenset(
    _words(
        "wife wifes husband husbands partner partners girlfriend girlfriends boyfriend boyfriends mum mums "
        "mom moms dad dads frau mann freundin partnerin mama papa mutter vater kinder mujer marido esposa "
        "esposo novia novio pareja madre padre femme mari copine copain conjoint conjointe mère père mulher "
        "namorada namorado mãe pai жены мужа жена муж девушки парня мамы папы"
    )
)
# Of these a column may have one's own rating, or the mean of all: it is asked.
_SITES: Final = frozenset(
    _words(
        "filmaffinity affinity filmweb allocine allo sensacine adorocinema csfd čsfd moviepilot mubi douban"
    )
)
# Beside one of the words above, the heading means something else.
_ELSEWHERE: Final = frozenset(
    _words(
        "id ids url uri link nr type typ tipo genre genres genero language sprache idioma langue "
        "country land pais pays director directors regie regisseur regisseurs realisateur diretor "
        "режиссер режиссера actor actors runtime duration dauer duree duracion release released "
        "erscheinung sortie estreno lancamento выхода author autor auteur автор",
        words_for("elsewhere", "director"),
    )
)
_SECOND: Final = frozenset(
    _words("original originaltitel originale other alternative оригинальное english", words_for("second"))
)
_PEOPLE: Final = (frozenset(NAMES["user"]) | frozenset(words_for("people").split())) - {"author"}
# These name a column of accounts; any other word for people may also be what one of them is called: Kid.
_ACCOUNTS: Final = frozenset(
    _words(
        "user userid reviewer reviewerid customer customerid member memberid person personid account "
        "accountid  profile profileid criticid uid username rater viewer watcher participant patron who "
        "whose reviewername  profilename accountname ratedby watchedby seenby profil konto perfil compte "
        "cuenta conta профиль аккаунт  benutzer benutzername nutzer nutzername zuschauer mitglied "
        "teilnehmer wer usuario espectador persona  miembro quien utilisateur spectateur personne membre "
        "qui usuário utilizador pessoa membro quem  пользователь зритель человек участник кто"
    )
)
_PEOPLE_WORDS: Final = frozenset(word for name in _PEOPLE for word in _words(name))
# Beside a word for people, the heading still means them: "Name des Zuschauers" has none, "user name" has.
_OF_A_PERSON: Final = frozenset(
    _words(
        "name nombre nom nome имя id of des der del de du do da la family household familie famille familia",
        words_for("name"),
    )
)
_MERE_NAMES: Final = frozenset(
    (*_words("name nombre nom nome имя vorname firstname nickname"), *words_for("name").split())
)
_PLACES: Final = frozenset(
    _words(
        "rank place position index no nr num number nummer platz rang puesto lugar место n",
        words_for("places"),
    )
)
_BOOKS: Final = frozenset(
    _words(
        "isbn isbn13 book books buch buchtitel libro libros livre livres livro livros книга",
        words_for("books"),
    )
)
_WRITERS: Final = frozenset(_words("author authors autor autorin auteur автор"))
_FILMS: Final = frozenset(
    _words(
        "film films movie movies pelicula peliculas filme filmes filmtitel фильм фильма фильмы director "
        "directors regie regisseur realisateur diretor режиссер",
        words_for("title", "director"),
    )
)
_MOST_WORDS: Final = 7
_SHORTEST_ENDING: Final = 4
_CAPITAL_WITHIN: Final = re.compile(r"(?<=[a-zà-ÿа-я])(?=[A-ZÀ-ÞА-Я])")
_BEHIND_COLON: Final = re.compile(r":\w+$")
_OUT_OF: Final = re.compile(
    r"(?:out ?of|von|sobre|sur|de|из|/|\b[01]\s*(?:-|\u2013|to|bis|a|à|до))\s*(?P<scale>100|20|10|5)\s*\)?$"
)
# "Rating10", as Letterboxd's import has it; "Score 10".
_SCALE_BEHIND: Final = re.compile(r"(?<=[^\W\d_])[\s_-]?(?P<scale>100|20|10|5)$")
_NUMBER_BEHIND: Final = re.compile(r"(?<=[^\W\d_])[\s_-]?\d+$")
_PERCENT: Final = re.compile(r"%\s*\)?$")
_ENDS_WITH_YEAR: Final = re.compile(r"\((?:18|19|20)\d\d\)\]?\s*$")
_ASKED_OF: Final = re.compile(r"(?P<asked>\S.*\S)\s*\[[^\[\]]+\]\s*")  # as Google's forms write it
_SCHOOL: Final = re.compile(
    r"schulnote|zensur|\b1\s*(?:-|\u2013|bis)\s*6\b|\b1\s*=\s*(?:best|sehr gut|beste|top)\b"
)


@dataclass(frozen=True, slots=True)
class OwnColumns:
    """The columns of a table that somebody keeps, by their folded names.

    Attributes:
        title: Of the titles.
        rating: Of the ratings.
        year: Of the years; None without them.
        when: Of the days on which they were seen or rated; None without them.
        scale: The highest rating, where a heading tells it.
        is_school: Whether they are German school grades: 1 is the best.
        other_title: Of titles in another language, mostly the original ones; None without them.
    """

    title: str
    rating: str
    year: str | None = None
    when: str | None = None
    scale: float | None = None
    is_school: bool = False
    other_title: str | None = None


def own_columns(header: Sequence[str]) -> OwnColumns | None:
    """The columns of one person's table; None where it lacks titles or ratings, or is of many people."""
    return None if person_column(header) else _columns(header)


def unnamed_columns(header: Sequence[str]) -> list[str]:
    """The headings that mean nothing known, where one names titles and none stars: people, perhaps."""
    if _first(header, _title_rank) is None or _rating_column(header) is not None:
        return []
    ranks, person = (_title_rank, _year_rank, _when_rank), person_column(header)
    return [
        heading
        for heading in dict.fromkeys(header)
        if (heading != person or may_be_called(heading))
        and (words := _words_of(heading))
        and not words & (_ELSEWHERE | _OF_OTHERS | _SECOND | _PLACES)
        and all(rank(heading) is None for rank in ranks)
    ]


def may_be_called(heading: str) -> bool:
    """Whether a word for people may be what somebody is called in a heading, too: ``Kid``, ``Friend``."""
    return folded(heading) in _PEOPLE and not _words_of(heading) & (_ACCOUNTS | _ELSEWHERE)


def says_own(heading: str) -> bool:
    """Whether a heading says that what is below is one's own: ``Mine``, ``Meins``, ``Tu``."""
    return bool(_words_of(heading) & _OWN)


def is_of_a_site(heading: str) -> bool:
    """Whether it names a site: one's own stars there, or the mean of everybody's."""
    return bool(_words_of(heading) & _SITES)


def columns_with(header: Sequence[str], rating: str) -> OwnColumns | None:
    """The columns of a table in which one of `unnamed_columns` has the stars."""
    columns = _columns([*(heading for heading in header if heading != rating), "Rating"])
    return replace(columns, rating=folded(rating)) if columns else None


def columns_of_many(header: Sequence[str]) -> tuple[str, OwnColumns] | None:
    """The folded name of the column of people, and the others, of a table of many people's films by title.

    None where it lacks people, titles or ratings.
    """
    person = person_column(header)
    columns = _columns([heading for heading in header if heading != person]) if person else None
    return (folded(person), columns) if person and columns else None


def columns_of_pairs(header: Sequence[str]) -> tuple[str, str, str | None] | None:
    """The headings of people, titles and years (None without them), of a table without stars.

    None where it lacks people or titles.
    """
    person = person_column(header)
    if person is None:
        name = next((heading for heading in header if folded(heading) in _MERE_NAMES), None)
        person = name if names_films([heading for heading in header if heading != name]) else None
    title = _first([heading for heading in header if heading != person], _title_rank)
    return (person, title, _first(header, _year_rank)) if person and title else None


def person_column(header: Sequence[str]) -> str | None:
    """The heading of a column that names people; None without one.

    A mere name is a person's where another column has the titles, and one the stars.
    """
    for heading in header:
        words = _words_of(heading)
        if folded(heading) in _PEOPLE or (words & _PEOPLE_WORDS and words <= _PEOPLE_WORDS | _OF_A_PERSON):
            return heading
    named = next((heading for heading in header if folded(heading) in _MERE_NAMES), None)
    others = [heading for heading in header if heading != named]
    is_person = names_films(others, second=False) and _rating_column(others) is not None
    return named if is_person else None


def _columns(header: Sequence[str]) -> OwnColumns | None:
    title, rating = _first(header, _title_rank), _rating_column(header)
    if title is None or rating is None or title == rating:
        return None
    year, when = _first(header, _year_rank), _first(header, _when_rank)
    plain = rating.casefold()
    out_of = _OUT_OF.search(plain) or _SCALE_BEHIND.search(plain)
    return OwnColumns(
        folded(title),
        folded(rating),
        folded(year) if year else None,
        folded(when) if when else None,
        float(out_of["scale"]) if out_of else 100.0 if _PERCENT.search(plain) else None,
        bool(_SCHOOL.search(plain)),
        _other_title(header, title),
    )


def _other_title(header: Sequence[str], title: str) -> str | None:
    """The folded name of the column of other titles, beside the one of titles."""
    others = [heading for heading in header if heading != title and _words_of(heading) & _SECOND]
    other = _first(others, _title_rank)
    return folded(other) if other else None


def is_of_books(header: Sequence[str]) -> bool:
    """Whether it is a table of books."""
    every = {word for heading in header for word in _words_of(heading)}
    is_titled = any(_title_rank(heading) is not None for heading in header)
    return bool(every & _BOOKS) or (is_titled and bool(every & _WRITERS) and not every & _FILMS)


def has_films_beside(header: Sequence[str]) -> bool:
    """Whether films are in columns: ``Heat (1995),Alien (1979)``, ``Your stars? [Heat],Your stars? [Up]``."""
    if sum(_ENDS_WITH_YEAR.search(heading) is not None for heading in header) > 1:
        return True
    asked = [found["asked"] for heading in header if (found := _ASKED_OF.fullmatch(heading)) is not None]
    return len(set(asked)) < len(asked)


def names_films(header: Sequence[str], *, second: bool = True) -> bool:
    """Whether a column has titles; a mere name may be that of anything.

    Args:
        header: The headings.
        second: Whether original titles count.
    """
    ranks = [rank for heading in header if (rank := _title_rank(heading)) is not None]
    return any(_TITLE[place] not in _NAMES_ONLY and (second or not other) for other, place in ranks)


def tells_years(header: Sequence[str]) -> bool:
    """Whether a column has the years of films, beside which a mere name is a title."""
    return _first(header, _year_rank) is not None


def _first(header: Sequence[str], rank: Callable[[str], tuple[int, int] | None]) -> str | None:
    """The heading of the lowest rank; among equals the first; None where none has a rank."""
    ranked = [(found, place) for place, heading in enumerate(header) if (found := rank(heading)) is not None]
    return header[min(ranked)[1]] if ranked else None


def _title_rank(heading: str) -> tuple[int, int] | None:
    words = _words_of(heading)
    place = _place(words, _TITLE)
    is_cell = ": " in heading  # "Title: Heat"
    if place is None or is_cell or words & (_ELSEWHERE | {"imdb", "tmdb"}):
        return None
    if any(_place(words, others) is not None for others in (_RATING, _YEAR, _WHEN)):
        return None
    return (1 if words & _SECOND else 0, place)


def _rating_rank(heading: str) -> tuple[int, int] | None:
    words = _words_of(heading)
    place = _place({*words, "note"} if "notes" in words and words & _OF_FRENCH_NOTES else words, _RATING)
    is_own = bool(words & _OWN)
    if (
        place is None
        or words & (_ELSEWHERE | _OF_RELATIVES)
        or (words & (_OF_OTHERS | _SITES) and not is_own)
    ):
        return None
    if _place(words, _WHEN) is not None:
        return None
    return (0 if is_own else 1, place)


def _rating_column(header: Sequence[str]) -> str | None:
    """The heading of the stars, with what they are out of behind it too: ``Rating10``; None without one.

    Of ``Rating1`` to ``Rating10`` none is: these are numbered.
    """
    named = _first(header, _rating_rank)
    if named is not None:
        return named
    stems = {
        heading: heading[: found.start()].casefold()
        for heading in header
        if (found := _NUMBER_BEHIND.search(heading))
    }
    numbered = {stem for heading, stem in stems.items() if not _SCALE_BEHIND.search(heading)}
    scaled = [heading for heading, stem in stems.items() if stem not in numbered]
    return _first(scaled, lambda heading: _rating_rank(_SCALE_BEHIND.sub("", heading)))


def _year_rank(heading: str) -> tuple[int, int] | None:
    words = _words_of(heading)
    place = _place(words, _YEAR)
    is_other = words & {"birth", "geburt"} or _place(words, _WHEN) is not None  # "Year watched"
    return None if place is None or is_other else (0, place)


def _when_rank(heading: str) -> tuple[int, int] | None:
    words = _words_of(heading)
    place = _place(words, _WHEN)
    return None if place is None or words & _ELSEWHERE else (0, place)


def _words_of(heading: str) -> set[str]:
    """The words of a heading; none of a text that is too long for one."""
    text = _BEHIND_COLON.sub("", heading)
    words = fold(_CAPITAL_WITHIN.sub(" ", text)).split()
    found = (
        {*words, *fold(text).split()} if len(words) <= _MOST_WORDS else set()
    )  # "КиноПоиск" is a word, too
    if len(words) == 1 and words[0].startswith(("my", "your")):  # "myscore"
        found.add("my")
    return found


def _place(words: set[str], meant: tuple[str, ...]) -> int | None:
    """The place of the first of some words that the heading has, also at the end of one: ``Filmtitel``."""
    for place, one in enumerate(meant):
        if one in words:
            return place
    for place, one in enumerate(meant):
        if len(one) >= _SHORTEST_ENDING and any(word.endswith(one) for word in words):
            return place
    return None


def holds_remarks(heading: str) -> bool:
    """Whether a column holds free text, in which the separator may stand: ``Kommentar``."""
    return bool(_REMARKS & set(fold(heading).split()))
