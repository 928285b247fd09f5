"""A bot on the demo's films and model, and what the scenes ask about it."""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import InstrumentedAttribute

from bot.settings import Settings
from db.models import Rating, User
from db.schema import open_database, upgrade
from recommender.catalog.film import Film
from recommender.catalog.title import parse_title
from recommender.serving.recommender import Recommender
from tests.fake_bot_api import TOKEN, FakeBotApi, FakeMessage, FakeUser

BOSS = 9000


@dataclass
class House:
    """A bot's data directory, its server, and what is known of its films.

    Attributes:
        settings: Of the bot.
        api: The server that it talks to.
        recommender: Of the bundle in service.
    """

    settings: Settings
    api: FakeBotApi
    recommender: Recommender

    def stars(self, who: FakeUser) -> dict[str, float]:
        """Name of a film -> stars, as they stand in the database."""
        database = open_database(self.settings.database_url)
        of_them = (User.platform == "telegram", User.external_id == str(who.user_id))
        with database.reading() as session:
            given = session.execute(
                select(Rating.product_id, Rating.stars).join(User, User.id == Rating.user_id).where(*of_them)
            ).all()
        database.close()
        return {self._name(product_id): stars for product_id, stars in given}

    def rows(self, column: InstrumentedAttribute[Any]) -> list[Any]:
        """A column of all rows of its table."""
        database = open_database(self.settings.database_url)
        with database.reading() as session:
            found = list(session.scalars(select(column)))
        database.close()
        return found

    def film(self, name: str) -> Film:
        """The film that a row or a button names: ``Heat (1995)``."""
        found = [match.film for match in self.recommender.catalog.search(name, 10)]
        return next(film for film in found if main_name(film) == main(name))

    def _name(self, product_id: str) -> str:
        row = self.recommender.catalog.row_of(product_id)
        assert row is not None
        return main_name(self.recommender.catalog.film(row))


def main(name: str) -> str:
    """A film's name without the other ones in it: ``Solaris (Solyaris) (1972)`` is ``Solaris (1972)``."""
    title = parse_title(name)
    return f"{title.shown} ({title.year})"


def main_name(film: Film) -> str:
    return main(f"{film.title} ({film.year})")


def films(message: FakeMessage) -> list[str]:
    """The films of a list, in its order: ``Heat (1995)``."""
    return [main(name) for name in re.findall(r"^\d+\. (.+ \(\d{4}\))", message.text, re.MULTILINE)]


def button(message: FakeMessage, begin: str) -> str:
    """The label of the one button that begins so."""
    found = [label for label in message.labels if label.startswith(begin)]
    assert len(found) == 1, message.labels
    return found[0]


def settle_in(directory: Path, demo: Path, api: FakeBotApi) -> Settings:
    """A data directory with the demo's bundles, which nothing here changes, and a database of its own."""
    (directory / "models").symlink_to(demo.resolve())
    upgrade(f"sqlite:///{directory / 'marquee.sqlite'}")
    return Settings.from_environment(
        {
            "MARQUEE_DATA_DIR": str(directory),
            "MARQUEE_TELEGRAM_TOKEN": TOKEN,
            "MARQUEE_TELEGRAM_API_URL": api.url,
            "MARQUEE_ADMINS": f"telegram:{BOSS}",
        }
    )
