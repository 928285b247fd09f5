"""Titles, stars and messages made up at random: nothing raises, and nothing is heard that was not said."""

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import given as for_any
from hypothesis import strategies as st

from bot.dialogue import stars
from bot.dialogue.commands import COMMANDS
from bot.dialogue.dialogue import Dialogue
from bot.dialogue.heard import liking_words, number_words, rating_words, splitting, written_lines
from bot.dialogue.heard.answer_reading import read_stars_and_words
from bot.dialogue.heard.liking import read_liking
from bot.dialogue.heard.listing import listed
from bot.dialogue.heard.plain import plain
from bot.dialogue.heard.star_reading import stars_at_begin, stars_at_end
from bot.dialogue.message import Incoming, Person
from bot.dialogue.talk.heard_film import Heard
from bot.dialogue.talk.overheard import may_be_an_answer
from bot.dialogue.talk.understanding import hear
from bot.dialogue.turn import Turn
from tests.bot.dialogue.conftest import Talk

FILMS = {
    "Heat": "f:2",
    "Alien": "f:3",
    "Fargo": "f:5",
    "Casablanca": "f:13",
    "Vertigo": "f:15",
    "Jaws": "f:16",
    "Goldfinger": "f:20",
    "Ikiru": "f:24",
}
HALVES = st.sampled_from(stars.ALL)
WRITTEN = st.sampled_from(
    (
        lambda s: f"{s:g}",
        lambda s: f"{s:g}/5",
        lambda s: f"{s:g} stars",
        lambda s: f"{s * 2:g}/10",
        lambda s: f"({s:g})",
        stars.drawn,
        stars.short,
    )
)
LIKINGS = st.sampled_from(
    [
        (5.0, "loved {}"),
        (1.0, "hated {}"),
        (4.0, "really liked {}"),
        (2.0, "I didn't like {}"),
        (5.0, "{} was amazing"),
        (1.0, "{} was terrible"),
        (5.0, "ich liebe {}"),
        (1.0, "odio {}"),
        (5.0, "j'adore {}"),
        (5.0, "обожаю {}"),
    ]
)
LIKING_WORDS = [
    *(
        word
        for every in (liking_words.BEFORE, liking_words.AFTER)
        for some in every.values()
        for word in some
    ),
    *rating_words.GIVE,
    *rating_words.GETS,
    *rating_words.INTERJECTIONS,
    *rating_words.OF_SEVERAL,
    *rating_words.SEPARATING,
    *(word for some in number_words.NUMBERS.values() for word in some),
]
# Words of all that is understood, films, numbers, marks: what is nearly a rating.
NEARLY = st.lists(
    st.sampled_from([*FILMS, "Toy Story", "2012", "Zzyzx", "it", "the film", *LIKING_WORDS])
    | st.sampled_from(
        ["4", "5", "3.5", "8/10", "11", "★★★", "½", "%", "stars", ",", ";", ".", "!", "-", "\n", ":"]
    ),
    max_size=12,
).map(" ".join)
ANY = st.text(max_size=120) | NEARLY
together = settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=100, deadline=None
)


@pytest.fixture
def understood(dialogue: Dialogue) -> Callable[[str], list[Heard]]:
    """What a message is heard to say."""
    person = Person("test", "ada")
    turn = Turn(Incoming(person, "m"), dialogue._service.visit(person), COMMANDS)

    def understand(text: str) -> list[Heard]:
        heard = hear(turn, text)
        assert isinstance(heard, list)
        return heard

    return understand


def certain(heard: list[Heard]) -> dict[str, float]:
    """Films that would be saved unasked, with their stars."""
    found: dict[str, float] = {}
    for one in heard:
        if one.meant is not None and one.meant[1].stars is not None and not one.meant[1].is_unsure:
            found[one.meant[0].film.film_id] = one.meant[1].stars
    return found


@for_any(ANY)
def test_what_is_found_in_a_text_lies_in_it(text: str) -> None:
    for found in (stars_at_end(text), stars_at_begin(text)):
        assert found is None or 0 <= found.begin < found.end <= len(text)
        assert found is None or found.stars in (None, *stars.ALL)
    liking = read_liking(text)
    assert liking is None or (0 <= liking.begin <= liking.end <= len(text) and 1 <= liking.stars <= 5)
    answered = read_stars_and_words(text)
    assert answered is None or answered[0].stars in stars.ALL
    may_be_an_answer(text)


@for_any(ANY)
def test_parts_of_a_line_hold_its_words_in_their_order(text: str) -> None:
    for line in written_lines.lines(text):
        for cut in (splitting.marked, splitting.unmarked):
            place = 0
            for part in cut(line):
                place = line.index(part, place) + len(part)


@for_any(ANY)
def test_spans_of_a_list_follow_each_other(text: str) -> None:
    for line in written_lines.lines(text):
        spans = listed(line)
        ends = [place for span in spans.places for place in span]
        assert ends == sorted(ends)
        assert all(0 <= place <= len(line) for place in ends)
        for first in range(len(spans.places)):
            for stop in range(first + 1, len(spans.places) + 1):
                begin, end = spans.places[first][0], spans.places[stop - 1][1]
                assert line[begin:end] in spans.text(first, stop)
                spans.may_be_one(first, stop)


@together
@for_any(
    said=st.dictionaries(st.sampled_from(sorted(FILMS)), st.tuples(HALVES, WRITTEN), min_size=1, max_size=6),
    between=st.sampled_from([", ", "; ", "\n", " and ", ". ", " | "]),
)
def test_each_film_gets_the_stars_that_stand_behind_it(
    understood: Callable[[str], list[Heard]],
    said: dict[str, tuple[float, Callable[[float], str]]],
    between: str,
) -> None:
    text = between.join(f"{film} {write(given)}" for film, (given, write) in said.items())
    assert certain(understood(text)) == {FILMS[film]: given for film, (given, _) in said.items()}


@together
@for_any(
    said=st.lists(
        st.tuples(LIKINGS, st.lists(st.sampled_from(sorted(FILMS)), min_size=1, max_size=3, unique=True)),
        min_size=1,
        max_size=3,
        unique_by=lambda group: group[1][0],
    ),
)
def test_each_film_gets_the_liking_that_it_stands_with(
    understood: Callable[[str], list[Heard]], said: list[tuple[tuple[float, str], list[str]]]
) -> None:
    groups, expected = [], {}
    for (given, phrase), films in said:
        new = [film for film in films if FILMS[film] not in expected][: 3 if phrase.endswith("{}") else 1]
        if new:
            groups.append(phrase.format(" and ".join(new)))
            expected |= {FILMS[film]: given for film in new}
    assert certain(understood(", ".join(groups))) == expected


@together
@for_any(text=NEARLY)
def test_only_films_that_were_named_are_heard_for_certain(
    understood: Callable[[str], list[Heard]], text: str
) -> None:
    folded = plain(text)
    named = {film_id for film, film_id in FILMS.items() if film.lower() in folded}
    others = {"f:0", "f:1"} if "toy story" in folded else set()
    others |= {"f:6"} if "2012" in folded else set()
    assert certain(understood(text)).keys() <= named | others


@together
@for_any(
    text=st.lists(st.sampled_from([*FILMS, "Zzyzx", "and", ",", "the", "with", "\n", "or"]), max_size=8).map(
        " ".join
    )
)
def test_films_named_without_an_opinion_have_none(
    understood: Callable[[str], list[Heard]], text: str
) -> None:
    assert certain(understood(text)) == {}


@pytest.mark.parametrize(
    "words",
    [
        *("a ", "really ", "lovely ", "not so really very ", "i think it was a ", "and but ", "Heat 5, "),
        *("the first the second ", "1 and 2, 3 ", "all of the ", "no wait i mean ", "my wife loved "),
    ],
)
def test_words_that_can_be_read_in_many_ways_are_read_in_one(ada: Talk, words: str) -> None:
    """A pattern that tries them all would not end."""
    assert ada.says((words * 100)[:199])
