"""The film that somebody said they would watch: on the next day they are asked how it was."""

from datetime import timedelta
from typing import Final

from bot.service import due, marks, ratings
from bot.service.problems import FilmUnknown, NoModel
from bot.service.service import Visit
from recommender.catalog.film import Film

KIND: Final = "watched"
AFTER: Final = timedelta(hours=20)
"""A film of the evening is asked after on the next afternoon."""
PATIENCE: Final = timedelta(days=3)
"""So long people may still know how it was."""


def ask_after(visit: Visit, chat: str, film: Film) -> None:
    """Asks somebody tomorrow how a film was; one film at a time, the last that they chose.

    Args:
        visit: Theirs.
        chat: Of their private chat.
        film: What they watch.
    """
    due.tell_person(visit, chat, visit.service.now() + AFTER, KIND, {"film": film.film_id})


def cancel(visit: Visit, chat: str) -> bool:
    """Does not ask; False where nothing was to be asked."""
    return due.cancel(visit, chat, KIND)


def to_ask(visit: Visit, film_id: str) -> Film | None:
    """The film to ask about; None where they have told since, or the catalog lost it."""
    film = ratings.find_film(visit, film_id)
    if isinstance(film, FilmUnknown | NoModel):
        return None
    same = ratings.editions_of(visit, film_id)
    is_told = bool(same & set(ratings.own(visit))) or bool(
        {"seen", "not_for_me"} & marks.of_film(visit, film_id)
    )
    return None if is_told else film
