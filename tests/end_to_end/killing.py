"""Kills the bot's process while ratings stream in, and compares what was promised with what is there."""

import random
import threading
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, select

from bot.settings import Settings
from db.models import Rating, RatingChange, User
from db.schema import open_database
from tests.end_to_end.running_bot import BotProcess
from tests.fake_bot_api import FakeBotApi, FakeUser

STARS = (1.0, 1.5, 2.0, 2.5, 3.0, 3.5, 4.0, 4.5, 5.0)
_MOST_ANSWERS = 40
_LONGEST_AFTER_S = 0.05
_BETWEEN_MESSAGES_S = 0.02
_PATIENCE_S = 120.0


@dataclass(frozen=True)
class Trial:
    """What one kill did; all numbers are of ratings.

    Attributes:
        sent: Typed while the bot ran.
        acknowledged: Answered before it was killed.
        forgotten: Acknowledged, but not in the database right after the kill. Must be 0.
        lost: Not in the database once the next bot had caught up. Must be 0.
        doubled: Took effect more than once. Must be 0.
        silent: Took effect, but their answer was never sent, neither before the kill nor after.
    """

    sent: int
    acknowledged: int
    forgotten: int
    lost: int
    doubled: int
    silent: int


@dataclass(frozen=True)
class _Rater:
    """Somebody who rates Heat, then changes their mind: so an answer tells which message it answers."""

    user: FakeUser
    first: float
    second: float

    def acknowledged(self) -> list[float]:
        """The stars of the ratings that were answered."""
        said = [message.text for message in self.user.messages]
        answered = [self.first] if any(text.startswith("Saved") for text in said) else []
        return answered + ([self.second] if any(text.startswith("Changed") for text in said) else [])


def kill_once(api: FakeBotApi, settings: Settings, chance: random.Random) -> Trial:
    """Starts a bot, lets ratings stream in, kills it at a random moment, and lets the next bot catch up."""
    polls = api.count("getUpdates")
    process = BotProcess(settings)
    api.wait_for(lambda: api.count("getUpdates") > polls, "the first poll", _PATIENCE_S)
    answers = api.count("sendMessage") + chance.randrange(_MOST_ANSWERS)
    moment = chance.uniform(0, _LONGEST_AFTER_S)
    dead = threading.Event()

    def kill() -> None:
        api.wait_for(lambda: api.count("sendMessage") >= answers, "so many answers", _PATIENCE_S)
        dead.wait(moment)
        process.kill()
        dead.set()

    raters: list[_Rater] = []
    killer = threading.Thread(target=kill)
    killer.start()
    while not dead.wait(_BETWEEN_MESSAGES_S):
        rater = _Rater(api.user(), *chance.sample(STARS, 2))
        rater.user.sends(f"/rate Heat {rater.first:g}")
        rater.user.sends(f"/rate Heat {rater.second:g}")
        raters.append(rater)
    killer.join()
    promised = [rater.acknowledged() for rater in raters]
    history = _history(settings)
    found = [history.get(str(rater.user.user_id), []) for rater in raters]
    forgotten = sum(len(set(told) - set(kept)) for told, kept in zip(promised, found, strict=True))

    process = BotProcess(settings)
    api.wait_for(lambda: api.pending() == 0, "the end of the messages left over", _PATIENCE_S)
    code, output = process.terminate()
    assert code == 0, output
    history, ratings = _history(settings), _ratings(settings)
    lost = doubled = silent = 0
    for rater in raters:
        kept = history.get(str(rater.user.user_id), [])
        lost += len({rater.first, rater.second} - set(kept))
        doubled += len(kept) - len(set(kept))
        silent += len(set(kept)) - len(rater.acknowledged())
        lost += ratings.get(str(rater.user.user_id)) != [rater.second]
    return Trial(2 * len(raters), sum(map(len, promised)), forgotten, lost, doubled, silent)


def _history(settings: Settings) -> dict[str, list[float]]:
    """What took effect for each user, in order."""
    query = select(User.external_id, RatingChange.after).join(User, User.id == RatingChange.user_id)
    return _grouped(settings, query.where(RatingChange.kind == "rate").order_by(RatingChange.id))


def _ratings(settings: Settings) -> dict[str, list[float]]:
    return _grouped(settings, select(User.external_id, Rating.stars).join(User, User.id == Rating.user_id))


def _grouped(settings: Settings, query: Select[Any]) -> dict[str, list[float]]:
    database = open_database(settings.database_url)
    found: dict[str, list[float]] = {}
    with database.reading() as session:
        for external_id, stars in session.execute(query):
            found.setdefault(external_id, []).append(stars)
    database.close()
    return found
