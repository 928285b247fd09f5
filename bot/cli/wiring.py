"""Opening the service: database, bundle in service, retraining and its schedule, the watch over them."""

from collections.abc import Iterator
from contextlib import contextmanager

from bot.retraining.controller import RetrainingController
from bot.retraining.in_service import BundleInService
from bot.retraining.schedule import parse
from bot.retraining.scheduler import followed
from bot.service import errors
from bot.service.language_model import LanguageModel
from bot.service.service import Service
from bot.service.tmdb.tmdb import Tmdb
from bot.service.watch import watched
from bot.settings import Settings
from db.schema import open_database


@contextmanager
def open_service(settings: Settings, *, trainer: str | None = None) -> Iterator[Service]:
    """Opens everything the product needs, follows the retraining schedule, and closes it all at the end.

    Args:
        settings: Of the operator.
        trainer: ``module:function`` to retrain with, in place of the real one; for tests.

    Yields:
        The service, ready to answer.

    Raises:
        StorageError: The database cannot be used as it is.
        BadInputError: The schedule cannot be read.
    """
    schedule = parse(settings.retrain)
    database = open_database(settings.database_url)
    model = LanguageModel(settings.language_model) if settings.language_model else None
    tmdb = Tmdb(settings.tmdb, database) if settings.tmdb else None
    try:
        retraining = RetrainingController(database, settings, trainer=trainer)
        in_service = BundleInService(settings.models_dir)
        in_service.recommender()  # loaded now: the first person should not wait for it
        service = Service(
            database,
            in_service,
            retraining,
            settings.admins,
            settings.dial,
            settings.shown_again_days,
            model,
            tmdb,
            schedule=schedule,
        )
        with (
            errors.kept(database),
            in_service.followed(),
            followed(schedule, retraining),
            watched(service, settings.data_dir),
        ):
            yield service
    finally:
        if tmdb is not None:
            tmdb.close()
        if model is not None:
            model.close()
        database.close()
