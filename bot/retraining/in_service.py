"""The bundle that answers right now, and its exchange for a newer one while replies go on."""

import logging
import threading
import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from bot.retraining.aside import running_aside
from recommender.bundle import current_version, rollback
from recommender.errors import BundleError, MarqueeError
from recommender.serving.recommender import Recommender

CHECK_SECONDS: Final = 1.0
ON_PROBATION: Final = 200
"""Answers during which a new bundle is taken back when it fails."""
FAILURES_ALLOWED: Final = 2
_log = logging.getLogger(__name__)
_Stamp = tuple[int, int, int] | None


@dataclass(frozen=True, slots=True)
class Trouble:
    """A bundle that was taken out of service by itself.

    Attributes:
        version: Which.
        at: When, UTC.
        error: Why it does not open; empty where it does.
        failures: How many answers failed, where it opens.
        answers: Of how many.
    """

    version: str
    at: datetime
    error: str = ""
    failures: int = 0
    answers: int = 0


@dataclass(slots=True)
class _Serving:
    """A recommender in service and how it has done so far."""

    recommender: Recommender
    answers: int = 0
    failures: int = 0
    given_up: bool = False


class BundleInService:
    """Gives the recommender to answer with; thread-safe, and never waits for a bundle to load.

    The bundle named by ``models_dir/current.json`` is opened at once; afterwards a change of that file is
    noticed within a second, by whoever asks and by `followed`, the new bundle is opened by one thread aside,
    and then takes the old one's place. A bundle that does not open, or fails while it answers its first
    people, is taken back by a rollback, so that current.json names one that works.

    Attributes:
        models_dir: Where the bundles are.
    """

    def __init__(
        self,
        models_dir: Path,
        *,
        open_bundle: Callable[[Path, str], Recommender] = Recommender.open,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Opens the bundle in service, where there is one.

        Args:
            models_dir: Where the bundles are; need not exist yet.
            open_bundle: Opens (models_dir, version).
            clock: Seconds, for the checks of current.json.
        """
        self.models_dir = models_dir
        self._open = open_bundle
        self._clock = clock
        self._serving: _Serving | None = None
        self._troubles: list[Trouble] = []
        self._problem: str | None = None
        self._seen: _Stamp = None
        self._next_check = clock() + CHECK_SECONDS
        self._loading = threading.Lock()  # held by the one thread that loads
        self._counting = threading.Lock()
        self._seen = self._stamp()
        self._load()

    def recommender(self) -> Recommender | None:
        """The recommender to answer one message with; None while there is no bundle."""
        if self._clock() >= self._next_check:
            self._check()
        serving = self._serving
        if serving is None:
            return None
        with self._counting:
            serving.answers += 1
        return serving.recommender

    def followed(self, every: float = CHECK_SECONDS) -> AbstractContextManager[None]:
        """Looks for another bundle also while nobody asks, for as long as the ``with`` block lasts.

        Else the first message after a switch would be answered by the bundle before, however late it came.

        Args:
            every: Seconds from one look to the next.
        """

        def follow(wait: Callable[[float], bool]) -> None:
            while not wait(every):
                self._check()

        return running_aside("bundle-in-service", follow)

    def take_in(self, timeout: float) -> None:
        """Opens at once what current.json names now, and waits for it; for whoever has changed that file.

        Args:
            timeout: Seconds to wait at most; opening goes on after them.
        """
        self.wait(timeout)  # what is being opened now may be what was named before
        self._check()
        self.wait(timeout)

    def beside(self, version: str) -> Recommender:
        """Opens a kept bundle to compare with the one in service; it stays open as long as it is referred to.

        Raises:
            BundleError: There is none such, or it does not open.
        """
        return self._open(self.models_dir, version)

    def report_failure(self, version: str) -> None:
        """Notes that an answer by this bundle failed; a new one that fails repeatedly is taken back.

        Args:
            version: Of the recommender that failed.
        """
        serving = self._serving
        if serving is None or serving.recommender.version != version:
            return
        with self._counting:
            serving.failures += 1
            failures, answers = serving.failures, serving.answers
            if failures <= FAILURES_ALLOWED or answers > ON_PROBATION or serving.given_up:
                return
            # Where a newer bundle is being loaded at this very moment, the next failure tries again.
            trouble = Trouble(version, datetime.now(UTC), failures=failures, answers=answers)
            serving.given_up = self._start_loading(trouble)

    @property
    def troubles(self) -> tuple[Trouble, ...]:
        """Bundles taken out of service by themselves since the start, newest last."""
        return tuple(self._troubles)

    @property
    def problem(self) -> str | None:
        """Why the bundle in service cannot be opened, for operators; None where it can, and where none is."""
        return self._problem

    def wait(self, timeout: float | None = None) -> bool:
        """Waits until nothing is being loaded; for shutting down, and for tests.

        Args:
            timeout: Seconds; None for no limit.

        Returns:
            Whether it came to that in time.
        """
        if not self._loading.acquire(timeout=-1 if timeout is None else timeout):
            return False
        self._loading.release()
        return True

    def _check(self) -> None:
        """Starts loading where current.json has changed; costs the reply that comes by one ``stat``."""
        self._next_check = self._clock() + CHECK_SECONDS
        if self._stamp() != self._seen:
            self._start_loading()

    def _start_loading(self, give_up: Trouble | None = None) -> bool:
        """Lets one thread load, after taking back the bundle in trouble; False where one does."""
        if not self._loading.acquire(blocking=False):
            return False
        try:
            threading.Thread(
                target=self._load_and_release, args=(give_up,), name="bundle-loader", daemon=True
            ).start()
        except RuntimeError:  # no thread to be had right now: the next check tries again
            self._loading.release()
            _log.exception("the new bundle cannot be loaded yet")
            return False
        return True

    def _load_and_release(self, give_up: Trouble | None) -> None:
        try:
            if give_up is not None:
                self._take_back(give_up)
            self._seen = self._stamp()  # before current.json is read: a change after that is seen again
            self._load()
        finally:
            self._loading.release()

    def _load(self) -> None:
        """Opens what current.json names, going back from bundle to bundle until one opens."""
        while (version := self._wanted()) is not None:
            serving = self._serving
            if serving is not None and serving.recommender.version == version:
                return
            try:
                recommender = self._open(self.models_dir, version)
            except Exception as error:  # noqa: BLE001 (logged; the bundle in service must go on answering)
                _log.exception("bundle %s cannot be opened", version)
                self._problem = _said(error)
                if not self._take_back(Trouble(version, datetime.now(UTC), error=self._problem)):
                    return
            else:
                self._serving = _Serving(recommender)
                self._problem = None
                _log.info("bundle %s is in service", version)
                return

    def _wanted(self) -> str | None:
        try:
            return current_version(self.models_dir)
        except (BundleError, OSError) as error:
            _log.error("the bundle in service stays: %s", error)
            self._problem = str(error)
            return None

    def _take_back(self, trouble: Trouble) -> bool:
        """Rolls back from a bundle, unless somebody has done so already; whether another is named now."""
        self._troubles.append(trouble)
        try:
            if current_version(self.models_dir) != trouble.version:
                return True
            instead = rollback(self.models_dir)
        except (MarqueeError, OSError) as error:
            _log.error("%s could not be rolled back: %s", trouble, error)
            return False
        _log.error("%s was rolled back to %s", trouble, instead)
        return True

    def _stamp(self) -> _Stamp:
        try:
            status = (self.models_dir / "current.json").stat()
        except OSError:
            return None
        return status.st_ino, status.st_mtime_ns, status.st_size


def _said(error: Exception) -> str:
    return str(error) if isinstance(error, MarqueeError) else type(error).__name__
