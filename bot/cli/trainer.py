"""`marquee trainer`: takes the retraining runs of bots that have no TensorFlow of their own."""

import signal
import threading

import click

from bot.settings import Settings

PAUSE_SECONDS = 2.0


@click.command()
def trainer() -> None:
    """Train whenever a bot of the deployment asks for it, until stopped (SIGINT or SIGTERM)."""
    from bot.retraining.controller import RetrainingController
    from db.schema import open_database

    settings = Settings.from_environment()
    database = open_database(settings.database_url)
    stopped = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stopped.set())
    try:
        controller = RetrainingController(database, settings)
        while not stopped.wait(PAUSE_SECONDS):
            controller.take_queued()
    finally:
        database.close()
