"""The house of the scenes: the model that the demo trained, an empty database, the bot, its server, people.

One bot serves all scenes but those that move the clock or restart it; whoever enters is somebody new.
"""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from recommender.serving.recommender import Recommender
from tests.demo import MISSING, STARTER_DATA_ENDS, demo_models
from tests.end_to_end.running_bot import RunningBot
from tests.end_to_end.scenes.house import BOSS, House, settle_in
from tests.fake_bot_api import FakeBotApi, FakeUser


@pytest.fixture(scope="session")
def demo() -> Path:
    found = demo_models()
    if found is None:
        pytest.skip(MISSING)
    return found


@pytest.fixture(scope="session")
def recommender(demo: Path) -> Recommender:
    recommender = Recommender.open(demo)
    if recommender.catalog.last_year < STARTER_DATA_ENDS:
        pytest.skip(f"{demo} is of other films than the starter data")
    return recommender


@pytest.fixture(scope="session")
def shared_house(
    tmp_path_factory: pytest.TempPathFactory, demo: Path, recommender: Recommender
) -> Iterator[House]:
    """The house with the one bot."""
    with FakeBotApi() as api:
        settings = settle_in(tmp_path_factory.mktemp("scenes"), demo, api)
        with RunningBot(settings) as bot:
            bot.wait_until_ready()
            yield House(settings, api, recommender)


@pytest.fixture
def house(shared_house: House) -> House:
    return shared_house


@pytest.fixture
def ada(house: House) -> FakeUser:
    """Somebody new."""
    return house.api.user("Ada")


@pytest.fixture
def boss(house: House) -> FakeUser:
    """An admin."""
    return house.api.user("Boss", BOSS)


@pytest.fixture
def own_house(tmp_path: Path, demo: Path, recommender: Recommender, api: FakeBotApi) -> House:
    """A house for one scene, in which no bot runs yet."""
    return House(settle_in(tmp_path, demo, api), api, recommender)


@pytest.fixture
def opens(own_house: House) -> Iterator[Callable[..., RunningBot]]:
    """Starts a bot in the own house; all are stopped at the end."""
    with ExitStack() as stack:
        yield lambda **more: stack.enter_context(RunningBot(own_house.settings, **more)).wait_until_ready()
