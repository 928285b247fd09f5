"""`kill -9` at any moment: what was acknowledged is there, once. More trials: benchmarks/kill_bot.py."""

import random
from collections.abc import Callable
from dataclasses import replace

import pytest

from bot.settings import Settings
from tests.conftest import Backend
from tests.end_to_end.killing import kill_once
from tests.fake_bot_api import FakeBotApi


@pytest.mark.parametrize("seed", range(3))
def test_no_rating_is_lost_or_doubled_by_a_kill(api: FakeBotApi, settings: Settings, seed: int) -> None:
    trial = kill_once(api, settings, random.Random(seed))
    assert (trial.forgotten, trial.lost, trial.doubled) == (0, 0, 0)
    assert trial.sent


def test_no_rating_is_lost_or_doubled_by_a_kill_on_postgresql(
    api: FakeBotApi, settings: Settings, new_database: Callable[[Backend, bool], str]
) -> None:
    trial = kill_once(api, replace(settings, database_url=new_database("postgresql", True)), random.Random(0))
    assert (trial.forgotten, trial.lost, trial.doubled) == (0, 0, 0)
    assert trial.sent
