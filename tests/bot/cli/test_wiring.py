"""The service as every program opens it."""

import time
from pathlib import Path

from bot.cli.wiring import open_service
from bot.service.person import Person
from bot.settings import Settings
from db.schema import upgrade
from recommender.bundle import current_version, promote
from tests.bot.dialogue.small_bundle import write_small_bundle


def test_a_bundle_that_another_program_puts_into_service_answers_the_next_message(data_dir: Path) -> None:
    settings = Settings.from_environment({"MARQUEE_DATA_DIR": str(data_dir)})
    upgrade(settings.database_url)
    first = write_small_bundle(settings.models_dir)
    second = write_small_bundle(settings.models_dir)
    promote(settings.models_dir, first)
    with open_service(settings) as service:
        promote(settings.models_dir, second)
        until = time.monotonic() + 60
        while (
            service.in_service._serving is None or service.in_service._serving.recommender.version != second
        ):
            assert time.monotonic() < until, "nobody asked, and nobody looked"
            time.sleep(0.05)
        asked = service.visit(Person("test", "ada")).recommender
        assert asked is not None
        assert asked.version == second == current_version(settings.models_dir)
