"""Files put together at random as people keep films and stars: each film gets its stars, the rest is told."""

import csv
import io
from collections.abc import Callable, Sequence
from random import Random
from typing import Literal

import pytest

from bot.dialogue.message import Incoming, SentFile
from bot.dialogue.text import plain
from tests.bot.dialogue.conftest import Talk

FILMS = {
    ("Toy Story 2", 1999): "f:1",
    ("Heat", 1995): "f:2",
    ("Alien", 1979): "f:3",
    ("Fargo", 1996): "f:5",
    ("Apollo 13", 1995): "f:8",
    ("Casablanca", 1942): "f:13",
    ("Psycho", 1960): "f:14",
    ("Jaws", 1975): "f:16",
    ("Up", 2009): "f:18",
    ("Metropolis", 1927): "f:19",
    ("Brazil", 1985): "f:23",
}
STRANGER = ("Zzyzx Nights", 2019)
Film = tuple[str, int]
Rated = list[tuple[Film, float | None]]
"""Films with their stars in a file; None where it says that they are not seen."""
HEADINGS = (  # of titles, years, stars, days and remarks
    ("Title", "Year", "My rating", "Date watched", "Comment"),
    ("Filmtitel", "Jahr", "Bewertung", "Gesehen am", "Kommentar"),
    ("Película", "Año", "Mi nota", "Fecha", "Comentario"),
    ("Titre du film", "Année", "Mes notes", "Vu le", "Remarques"),
    ("Filme", "Ano", "Nota", "Data", "Observações"),
    ("Название", "Год", "Оценка", "Дата просмотра", "Комментарий"),
)
ABOVE = ("My films", "Meine Filme", "Mis películas", "Mes films", "Meus filmes", "Мои фильмы")
UNSEEN = ("", "-", "n/a", "not seen", "nicht gesehen", "no la vi", "pas vu", "não vi", "не смотрел", "DNF")
WRITTEN: tuple[Callable[[float], str], ...] = (
    lambda stars: f"{stars:g}",
    lambda stars: f"{stars:g}".replace(".", ","),
    lambda stars: f"{stars:g}/5",
    lambda stars: f"{2 * stars:g}/10",
    lambda stars: f"{20 * stars:g}%",
    lambda stars: "★" * int(stars) + "½" * bool(stars % 1),
    lambda stars: f"{int(stars)}{'½' if stars % 1 else ''}",
    lambda stars: f"{stars:g} stars",
)


def drawn(random: Random) -> Rated:
    """Some films with stars, perhaps one that is not there."""
    rated: Rated = [(film, random.randrange(2, 11) / 2) for film in random.sample(list(FILMS), 6)]
    return [*rated, *random.choice(([], [(STRANGER, 4.0)]))]


def table(random: Random) -> tuple[str, Rated]:
    """A table below its headings, perhaps below a title and above a sum."""
    rated, written = drawn(random), random.choice(WRITTEN)
    language = random.randrange(len(HEADINGS))
    order = random.sample(range(5), 5)
    rows = [list(HEADINGS[language])]
    unseen = random.randrange(len(rated))
    for place, ((title, year), stars) in enumerate(rated):
        if place == unseen:
            rated[place] = (title, year), None
        cell = random.choice(UNSEEN) if place == unseen or stars is None else written(stars)
        rows.append([title, str(year), cell, f"2015-0{place + 1}-02", random.choice(("good", "with Ann"))])
    rows = [[row[place] for place in order] for row in rows]
    separator = random.choice((",", ";", "\t", "|", "  ", "| |"))
    if separator == "  ":
        text = "".join("".join(f"{cell or '-':<20}" for cell in row).rstrip() + "\n" for row in rows)
    elif separator == "| |":
        rows.insert(1, ["---"] * 5)
        text = "".join(f"| {' | '.join(row)} |\n" for row in rows)
    else:
        text = in_cells(rows, separator, quoted=random.random() < 0.5)
    above = random.choice(("", "", f"{ABOVE[language]}\n", f"{ABOVE[language]}\n\n", "\n"))
    return f"{above}{text}{random.choice(('', '', chr(10)))}", rated


def in_cells(rows: Sequence[Sequence[str]], separator: str, *, quoted: bool = False) -> str:
    text = io.StringIO()
    quoting: Literal[0, 1] = csv.QUOTE_ALL if quoted else csv.QUOTE_MINIMAL
    csv.writer(text, delimiter=separator, quoting=quoting, lineterminator="\n").writerows(rows)
    return text.getvalue()


def listed(random: Random) -> tuple[str, Rated]:
    """A list, a film a line."""
    rated, written = drawn(random), random.choice(WRITTEN)
    form = random.choice(("{} - {}", "{}: {}", "{} ({})", "{} → {}", "{} .... {}", "{1} - {0}", "[{1}] {0}"))
    before = random.choice(("", "- ", "* ", "• ", "#{} ", "[x] ")) if form[1] != "1" else ""
    has_year = random.random() < 0.5
    lines = [
        before.format(place)
        + form.format(f"{film[0]} ({film[1]})" if has_year else film[0], written(stars or 1.0))
        for place, (film, stars) in enumerate(rated, start=1)
    ]
    return "\n".join((*random.choice(((), (random.choice(ABOVE), ""))), *lines)), rated


def below_stars(random: Random) -> tuple[str, Rated]:
    """Films below the stars that they have."""
    rated = drawn(random)
    form = random.choice(
        ("{:g} stars:", "{:g} Sterne", "{:g}/5", "## {:g} étoiles", "{:g} estrellas :", "{:g}:")
    )
    lines: list[str] = []
    told: Rated = []
    for stars, some in ((5.0, rated[:2]), (4.0, rated[2:4]), (2.0, rated[4:])):
        lines += [form.format(stars), *(film[0] for film, _ in some), ""]
        told += [(film, stars) for film, _ in some]
    return "\n".join(lines), told


def without_headings(random: Random) -> tuple[str, Rated]:
    """Rows without headings, or a cell a line."""
    rated, written = drawn(random), random.choice(WRITTEN[2:])
    if random.random() < 0.5:
        title, year, rating, *_ = random.choice(HEADINGS)
        cells = (
            f"{title}: {film[0]}\n{year}: {film[1]}\n{rating}: {written(stars or 1.0)}"
            for film, stars in rated
        )
        return random.choice(("\n", "\n\n", "\n---\n")).join(cells), rated
    order = random.choice(((0, 1, 2), (2, 0, 1), (3, 0, 1, 2), (0, 2, 1), (0, 1, 2, 4)))
    rows = [
        [
            (film[0], str(film[1]), written(stars or 1.0), str(place), f"2015-0{place}-02")[each]
            for each in order
        ]
        for place, (film, stars) in enumerate(rated, start=1)
    ]
    return in_cells(rows, random.choice((",", ";", "\t", "|"))), rated


@pytest.mark.parametrize("seed", range(20))
@pytest.mark.parametrize("form", [table, listed, below_stars, without_headings])
def test_each_film_of_a_file_gets_its_stars_and_what_is_left_out_is_told(
    ada: Talk, form: Callable[[Random], tuple[str, Rated]], seed: int
) -> None:
    random = Random(seed)
    text, rated = form(random)
    ending = random.choice(("\n", "\r\n"))
    encoding = random.choice(("utf-8", "utf-8-sig", "utf-16"))
    content = text.replace("\n", ending).encode(encoding)
    file = SentFile("films.txt", len(content), None, lambda: io.BytesIO(content))
    ada.replies = ada.dialogue.answer(Incoming(ada.person, f"file:{seed}", file=file))
    while later := [reply.later for reply in ada.replies if reply.later]:
        ada.replies = later[0]()
    said = "\n".join(plain(reply.text) for reply in ada.replies)
    ada.presses("Use them")
    assert ada.ratings == {FILMS[film]: stars for film, stars in rated if film in FILMS and stars}, text
    strangers = [film for film, stars in rated if film not in FILMS and stars]
    assert all(title in said for title, _ in strangers), text
    if any(stars is None for _, stars in rated):
        assert "other line" in said or "words in place of stars" in said, text
