"""`kill -9` at any moment: what was acknowledged is there, once. More trials: benchmarks/kill_bot.py."""

import random

import pytest

from bot.settings import Settings
from tests.end_to_end.killing import kill_once
from tests.fake_bot_api import FakeBotApi


@pytest.mark.parametrize("seed", range(3))
def test_no_rating_is_lost_or_doubled_by_a_kill(api: FakeBotApi, settings: Settings, seed: int) -> None:
    trial = kill_once(api, settings, random.Random(seed))
    assert (trial.forgotten, trial.lost, trial.doubled) == (0, 0, 0)
    assert trial.sent
