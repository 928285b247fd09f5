"""What people say, in six languages: 300 sentences, and sixty that the words were never tuned on."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from bot.dialogue.dialogue import Dialogue
from bot.dialogue.intents.lexicon import LANGUAGES
from bot.dialogue.intents.reading import understand
from bot.dialogue.message import Person
from bot.dialogue.talk.known_names import KnownNames
from bot.retraining.in_service import BundleInService
from bot.service import marks
from bot.service.service import Service
from db.schema import open_database
from recommender.catalog.film import Film
from tests.bot.dialogue.conftest import Talk
from tests.bot.dialogue.intents.conftest import talked_about
from tests.bot.dialogue.intents.written import written
from tests.bot.dialogue.small_bundle import open_small_bundle

HERE = Path(__file__).parent
RIGHT = 0.95
HELD_OUT_RIGHT = 0.9


class Said(NamedTuple):
    language: str
    text: str
    meant: tuple[str, ...]

    @property
    def ratings(self) -> dict[str, float] | None:
        """Film -> stars that it says; None for no rating."""
        if not self.meant[0].startswith("rate "):
            return None
        each = (part.rsplit(" ", 1) for part in self.meant[0].removeprefix("rate ").split("; "))
        return {title: float(stars) for title, stars in each}


def table(name: str) -> list[Said]:
    rows = (HERE / name).read_text(encoding="utf-8").splitlines()
    return [
        Said(language, text, tuple(meant.split("|")))
        for language, text, meant in (row.split("\t") for row in rows)
    ]


SENTENCES, HELD_OUT = table("sentences.tsv"), table("held_out.tsv")


@pytest.fixture(scope="module")
def talk_as(
    spoken_of: Path, migrated_sqlite: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Callable[[str], Talk]]:
    """People who talk about these films; nobody gets in another's way, so one database is enough."""
    file = tmp_path_factory.mktemp("talk") / "marquee.sqlite"
    shutil.copy(migrated_sqlite, file)
    database = open_database(f"sqlite:///{file}")
    service = Service(database, BundleInService(spoken_of, open_bundle=open_small_bundle), None)  # type: ignore[arg-type]
    yield lambda who: Talk(Dialogue(service), Person("test", who), database)
    database.close()


def titles() -> dict[str, str]:
    return {film.film_id: film.title for film in talked_about()}


def marked(talk: Talk, film: Film) -> frozenset[str]:
    return frozenset(marks.of_film(talk.dialogue._service.visit(talk.person), film.film_id))


def test_there_are_three_hundred_sentences_and_no_two_alike() -> None:
    every = [said.text.casefold() for said in (*SENTENCES, *HELD_OUT)]
    assert len(SENTENCES) >= 300
    assert len(HELD_OUT) == 60
    assert len(set(every)) == len(every)
    assert {said.language for said in SENTENCES} == {said.language for said in HELD_OUT} == set(LANGUAGES)


@pytest.mark.parametrize(("name", "least"), [("sentences.tsv", RIGHT), ("held_out.tsv", HELD_OUT_RIGHT)])
def test_sentences_are_understood(names: KnownNames, name: str, least: float) -> None:
    rows = [said for said in table(name) if said.ratings is None]
    wrong = [
        f"{said.language}: {said.text!r} is {got}, not {' or '.join(said.meant)}"
        for said in rows
        if (got := written(understand(said.text, names, [said.language]))) not in said.meant
    ]
    assert len(wrong) <= (1 - least) * len(rows), "\n".join(wrong)


@pytest.mark.parametrize("languages", [LANGUAGES, LANGUAGES[::-1]])
def test_sentences_are_understood_whatever_the_language_of_the_chat(
    names: KnownNames, languages: tuple[str, ...]
) -> None:
    rows = [said for said in SENTENCES if said.ratings is None]
    right = sum(written(understand(said.text, names, languages)) in said.meant for said in rows)
    assert right >= RIGHT * len(rows)


def test_nothing_is_saved_that_was_not_said_and_every_rating_that_was(talk_as: Callable[[str], Talk]) -> None:
    title_of = titles()
    wrong: list[str] = []
    harm: list[str] = []
    for number, said in enumerate((*SENTENCES, *HELD_OUT)):
        talk = talk_as(f"p{number}")
        talk.says(said.text)
        saved = {title_of[film_id]: stars for film_id, stars in talk.ratings.items()}
        if any(saved.get(title) != stars for title, stars in (said.ratings or {}).items()):
            wrong.append(f"{said.text!r}: {saved}")
        if not saved.items() <= (said.ratings or {}).items():
            harm.append(f"{said.text!r}: {saved}")
        of_marks = {title_of[film.film_id]: kinds for film in talked_about() if (kinds := marked(talk, film))}
        says_mark = any(meant.split()[0] in {"seen", "later", "not_for_me"} for meant in said.meant)
        if of_marks and not says_mark:
            harm.append(f"{said.text!r}: {of_marks}")
    rated = [said for said in SENTENCES if said.ratings is not None]
    assert harm == []
    assert len(wrong) <= (1 - RIGHT) * len(rated), "\n".join(wrong)


def test_marks_are_of_the_film_that_was_meant(talk_as: Callable[[str], Talk]) -> None:
    talk = talk_as("marking")
    talk.says("something funny")
    shown = [button.action for button in talk.buttons if button.label.isdecimal()]
    talk.says("already seen number 2")
    films = {film.film_id: film for film in talked_about()}
    second = str(shown[1]).rsplit("|", 1)[1]
    assert marked(talk, films[second]) == {"seen"}
    assert [film.title for film in films.values() if marked(talk, film)] == [films[second].title]
