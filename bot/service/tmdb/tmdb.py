"""What TMDB told, kept for a while, and asked for in the background: no answer waits for it for long."""

import asyncio
import logging
import threading
import time
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from concurrent.futures import Future, wait
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, Final

from bot.service.tmdb.client import KeyRefusedError, TmdbClient, TmdbError
from bot.service.tmdb.images import Images
from bot.settings import TmdbSettings
from db import film_facts
from db.film_facts import Told

if TYPE_CHECKING:
    from db.session import Database

FRESH: Final = timedelta(days=7)
"""After so long it is asked again; what was told before is shown until there is an answer."""
KEPT: Final = timedelta(days=180)
"""No longer than that: TMDB's terms allow six months."""
_MOST_ASKED = 60  # questions under way at the same time
_REMEMBERED = 2000
_log = logging.getLogger(__name__)

Content = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Lookup:
    """Something to be asked.

    Attributes:
        name: Names the question, with everything that its answer depends on.
        ask: Asks it; gives a JSON object, an empty one where TMDB has nothing.
    """

    name: str
    ask: Callable[[TmdbClient], Awaitable[Content]]


class Tmdb:
    """Answers questions from memory, the database or TMDB; safe to use from several threads.

    Attributes:
        country: Two letters, of people whose language names none.
        images: Its pictures.
    """

    def __init__(
        self,
        settings: TmdbSettings,
        database: "Database",
        pause: Callable[[float], Awaitable[object]] = asyncio.sleep,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Asks nothing yet.

        Args:
            settings: Address, key, and how long answers wait.
            database: Where what was told is kept.
            pause: Waits so many seconds between two tries.
            clock: Tells seconds.
        """
        self.country = settings.country
        self._settings = settings
        self._database = database
        self._clock = clock
        self._lock = threading.Lock()
        self._asking: dict[str, Future[Content | None]] = {}
        self._told: OrderedDict[str, Told] = OrderedDict()
        self._quiet_until = float("-inf")
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None
        self._client = TmdbClient(settings, pause)
        self._has_ended = False
        self.images = Images(self._at_work, settings.images, clock)
        database.background.put(film_facts.drop_before, datetime.now(UTC) - KEPT)

    def answers(self, questions: Sequence[Lookup], seconds: float | None = None) -> dict[str, Content]:
        """What is known by then; what comes later is there the next time.

        Args:
            questions: All at once.
            seconds: How long to wait for those that have to be asked; None: as the operator has it.

        Returns:
            Name of the question -> answer, of those that have one.
        """
        known = self._known([question.name for question in questions])
        since = datetime.now(UTC) - FRESH
        stale = [
            question
            for question in questions
            if not (told := known.get(question.name)) or told.asked_at < since
        ]
        asked = [future for question in stale if (future := self._ask(question, since)) is not None]
        missing = {question.name for question in stale if question.name not in known}
        if missing and asked:  # for fresher ones nobody waits
            wait(asked, self._settings.seconds if seconds is None else seconds)
        known |= self._remembered(question.name for question in stale)
        return {name: told.content for name, told in known.items()}

    def close(self) -> None:
        """Gives up what is being asked."""
        with self._lock:
            loop, thread, client = self._loop, self._thread, self._client
            self._loop, self._quiet_until, self._has_ended = None, float("inf"), True
        if loop is None or thread is None:
            return
        asyncio.run_coroutine_threadsafe(_end(client, self.images), loop).result()
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()

    def _known(self, names: Sequence[str]) -> dict[str, Told]:
        known = self._remembered(names)
        others = [name for name in names if name not in known]
        if others:
            with self._database.reading() as session:
                found = film_facts.told(session, others, datetime.now(UTC) - KEPT)
            for name, told in found.items():
                self._remember(name, told)
            known |= found
        return known

    def _remembered(self, names: Iterable[str]) -> dict[str, Told]:
        since = datetime.now(UTC) - KEPT
        with self._lock:
            found = {name: told for name in names if (told := self._told.get(name)) is not None}
        return {name: told for name, told in found.items() if told.asked_at >= since}

    def _remember(self, name: str, told: Told) -> None:
        with self._lock:
            self._told[name] = told
            self._told.move_to_end(name)
            while len(self._told) > _REMEMBERED:
                self._told.popitem(last=False)

    def _ask(self, question: Lookup, since: datetime) -> "Future[Content | None] | None":
        """Asks in the background; None where TMDB should be left alone now, or has told since then."""
        with self._lock:
            told = self._told.get(question.name)
            if told is not None and told.asked_at >= since:
                return None  # since it was looked for a moment ago
            under_way = self._asking.get(question.name)
            if under_way is not None:
                return under_way
            if len(self._asking) >= _MOST_ASKED or self._clock() < self._quiet_until:
                return None
            asked = asyncio.run_coroutine_threadsafe(self._answered(question), self._started())
            self._asking[question.name] = asked
        asked.add_done_callback(lambda _: self._done(question.name))
        return asked

    def _done(self, name: str) -> None:
        with self._lock:
            self._asking.pop(name, None)

    async def _answered(self, question: Lookup) -> Content | None:
        """Asks TMDB, and remembers what it tells; never raises but when it is given up."""
        try:
            content = await question.ask(self._client)
        except TmdbError as error:
            self._leave_alone(error)
            return None
        except Exception as error:  # noqa: BLE001 - whatever it told: the film's card comes without
            self._leave_alone(TmdbError(type(error).__name__, 30.0))
            return None
        told = Told(content, datetime.now(UTC))
        self._remember(question.name, told)
        self._database.background.put(film_facts.keep, (question.name, told))
        return content

    def _leave_alone(self, error: TmdbError) -> None:
        """Asks nothing for a while: nobody should wait for what does not come."""
        with self._lock:
            until = self._clock() + error.wait_s
            was_quiet, self._quiet_until = self._quiet_until > self._clock(), max(self._quiet_until, until)
        if was_quiet:
            return
        if isinstance(error, KeyRefusedError):
            _log.error("TMDB refuses MARQUEE_TMDB_KEY: copy it again from your account's settings there.")
        else:
            _log.warning("TMDB does not answer (%s): not asked for %.0f s.", error, error.wait_s)

    def _at_work(self) -> asyncio.AbstractEventLoop | None:
        """The loop; None once it has ended."""
        with self._lock:
            return None if self._has_ended else self._started()

    def _started(self) -> asyncio.AbstractEventLoop:
        """The loop in its thread, made with the first question."""
        if self._loop is None:
            self._loop = asyncio.new_event_loop()
            self._thread = threading.Thread(target=self._run, args=(self._loop,), name="tmdb", daemon=True)
            self._thread.start()
            asyncio.run_coroutine_threadsafe(self._client.__aenter__(), self._loop)
        return self._loop

    @staticmethod
    def _run(loop: asyncio.AbstractEventLoop) -> None:
        asyncio.set_event_loop(loop)
        loop.run_forever()


async def _end(client: TmdbClient, images: Images) -> None:
    others = asyncio.all_tasks() - {asyncio.current_task()}
    for task in others:
        task.cancel()
    await asyncio.gather(*others, return_exceptions=True)
    await images.close()
    await client.__aexit__(None, None, None)
