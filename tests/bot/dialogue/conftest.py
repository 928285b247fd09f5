"""The dialogue with a real database and catalog; only retraining is played."""

import itertools
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.dialogue.dialogue import Dialogue
from bot.dialogue.message import Button, Incoming, Person, Reply
from bot.dialogue.text import plain
from bot.retraining.controller import Requested, RunReport
from bot.retraining.in_service import BundleInService
from bot.service.service import Service
from db import ratings, users
from db.session import Database
from recommender.bundle import current_version
from recommender.catalog.film import Film
from recommender.errors import BadInputError
from recommender.serving.recommender import Recommender
from tests.bot.dialogue.small_bundle import open_small_bundle, write_small_bundle


@dataclass
class PlayedRetraining:
    """Retraining whose progress the test decides."""

    run: RunReport | None = None
    past: list[RunReport] = field(default_factory=list)
    logs: Path = Path("no-logs")

    def request(self, by: str) -> Requested:
        if self.run and not self.run.finished:
            return Requested(self.run.run_id, started=False, run=self.run)
        self.run = RunReport(7, "queued", by, datetime.now(UTC), "", 0.0, 0.0, "", {}, finished=False)
        return Requested(7, started=True, run=self.run)

    def report(self, run_id: int) -> RunReport:
        found = next((run for run in self.recent(1000) if run.run_id == run_id), None)
        if found is None:
            raise BadInputError(f"There is no retraining run {run_id}.")
        return found

    def recent(self, most: int, before: int | None = None) -> list[RunReport]:
        runs = [*([self.run] if self.run else []), *self.past]
        return [run for run in runs if before is None or run.run_id < before][:most]

    def log_file(self, run_id: int) -> Path:
        return self.logs / f"{run_id}.log"

    def latest(self) -> RunReport | None:
        return self.run

    def becomes(self, **changes: object) -> None:
        assert self.run is not None
        self.run = replace(self.run, **changes)  # type: ignore[arg-type]


@dataclass
class Talk:
    """One person's talk with the dialogue."""

    dialogue: Dialogue
    person: Person
    database: Database
    keys: Iterator[int] = field(default_factory=itertools.count)
    replies: list[Reply] = field(default_factory=list)

    def says(self, text: str, key: str | None = None) -> str:
        """Types something; gives the words of all replies."""
        return self._hears(Incoming(self.person, key or self._key(), text=text))

    def edits(self, text: str, key: str, first: str) -> str:
        """Edits the message whose first version had the key ``first``."""
        return self._hears(Incoming(self.person, key, text=text, edited=first))

    def replies_to(self, message: str, text: str, chat: str = "") -> str:
        """Types something in reply to a message of the bot."""
        return self._hears(Incoming(self.person, self._key(), text=text, answers=message, chat=chat))

    def presses(self, label: str, key: str | None = None) -> str:
        """Presses a button under the last replies."""
        return self.acts(self.button(label).action or "", key)

    def acts(self, action: str, key: str | None = None) -> str:
        """Sends any action, as an old button would."""
        return self._hears(Incoming(self.person, key or self._key(), action=action))

    def hears(self) -> str:
        """What the bot says by itself now; its buttons are there to press."""
        taken = self.dialogue.due.take(self.person.platform)
        self.replies = [reply for each in taken for reply in each.replies]
        for each in taken:
            self.dialogue.due.done(each)
        return "\n".join(plain(reply.text) for reply in self.replies)

    def restarted(self) -> None:
        """Goes on after a restart of the bot."""
        self.dialogue = Dialogue(self.dialogue._service)

    def button(self, label: str) -> Button:
        found = [button for button in self.buttons if button.label == label]
        assert found, f"no button {label!r} among {self.labels}"
        return found[0]

    @property
    def buttons(self) -> list[Button]:
        return [button for reply in self.replies for row in reply.buttons for button in row]

    @property
    def labels(self) -> list[str]:
        return [button.label for button in self.buttons]

    @property
    def ratings(self) -> dict[str, float]:
        """What the database holds."""
        with self.database.reading() as session:
            user = users.find(session, self.person.platform, self.person.external_id)
            return ratings.of(session, user) if user else {}

    def _key(self) -> str:
        return f"test:{self.person.key}:{next(self.keys)}"

    def _hears(self, incoming: Incoming) -> str:
        self.replies = self.dialogue.answer(incoming)
        assert self.replies, "every message gets an answer"
        assert all(len((button.action or "").encode()) <= 64 for button in self.buttons)
        return "\n".join(plain(reply.text) for reply in self.replies)


@pytest.fixture(scope="session")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A bundle in service, made once."""
    directory = tmp_path_factory.mktemp("prepared")
    write_small_bundle(directory / "models")
    return directory


@pytest.fixture(scope="session")
def recommender(prepared: Path) -> Recommender:
    """That bundle, opened once."""
    version = current_version(prepared / "models")
    assert version is not None
    return open_small_bundle(prepared / "models", version)


@pytest.fixture
def models_dir(tmp_path: Path, prepared: Path) -> Path:
    """A copy of the bundle, for tests that change what is in service."""
    return Path(shutil.copytree(prepared / "models", tmp_path / "models"))


@pytest.fixture
def retraining() -> PlayedRetraining:
    return PlayedRetraining()


@pytest.fixture
def in_service(
    request: pytest.FixtureRequest, prepared: Path, recommender: Recommender
) -> Iterator[BundleInService]:
    """The bundle in service: the one of all tests, or the test's own where it takes ``models_dir``."""

    def opened(models_dir: Path, version: str) -> Recommender:
        return recommender if version == recommender.version else open_small_bundle(models_dir, version)

    if "models_dir" in request.fixturenames:
        yield BundleInService(request.getfixturevalue("models_dir"), open_bundle=opened)
        return
    yield BundleInService(prepared / "models", open_bundle=opened)
    there = [path.parent.name for path in (prepared / "models").glob("*/manifest.json")]
    in_use = current_version(prepared / "models")
    assert [*there, in_use] == [recommender.version] * 2, "take models_dir: others read this one"


@pytest.fixture
def service(database: Database, in_service: BundleInService, retraining: PlayedRetraining) -> Service:
    return Service(database, in_service, retraining, frozenset({"test:boss"}))  # type: ignore[arg-type]


@pytest.fixture
def talk_about(
    database: Database, retraining: PlayedRetraining, tmp_path: Path
) -> Callable[[list[Film]], Talk]:
    """Ada's talk with a bot that knows a test's own films."""

    def talk(films: list[Film]) -> Talk:
        write_small_bundle(tmp_path / "own", films)
        in_service = BundleInService(tmp_path / "own", open_bundle=open_small_bundle)
        dialogue = Dialogue(Service(database, in_service, retraining))  # type: ignore[arg-type]
        return Talk(dialogue, Person("test", "ada"), database)

    return talk


@pytest.fixture
def dialogue(service: Service) -> Dialogue:
    return Dialogue(service)


@pytest.fixture
def talk_as(dialogue: Dialogue, database: Database) -> Callable[[str], Talk]:
    return lambda who: Talk(dialogue, Person("test", who, who.title()), database)


@pytest.fixture
def ada(talk_as: Callable[[str], Talk]) -> Talk:
    return talk_as("ada")


@pytest.fixture
def boss(talk_as: Callable[[str], Talk]) -> Talk:
    return talk_as("boss")


def titles(words: str) -> list[str]:
    """The titles of a list that was shown."""
    return [line.split(". ", 1)[1].split("\xa0· ")[0] for line in words.splitlines() if line[:1].isdecimal()]
