"""Forgetting a person.

No message key is kept here: nothing of the person may be left to know a second delivery by. It deletes again,
which is what is needed: ratings from before, delivered with it once more, have come back by then, as their
keys are gone too; and those from after it are delivered after it again.
"""

from dataclasses import dataclass

from bot.service.service import Visit
from db import questions, ratings, users


@dataclass(frozen=True, slots=True)
class StoredAbout:
    """What is stored about somebody.

    Attributes:
        ratings: How many ratings.
    """

    ratings: int


def stored(visit: Visit) -> StoredAbout | None:
    """What forgetting a person would delete; None where nothing is stored about them."""
    visit.database.background.settle()  # lists that they have just been shown are theirs too
    with visit.database.reading() as session:
        user = visit.stored(session)
        return StoredAbout(ratings.count(session, user)) if user else None


def forget(visit: Visit) -> None:
    """Deletes a person and all that is theirs: ratings, history, lists shown, dial, what they were asked."""
    visit.database.background.settle()  # or a list would come after it, and bring them back
    with visit.database.writing() as session:
        questions.forget(session, visit.person.key)
        user = visit.stored(session)
        if user is not None:
            users.forget(session, user)
    visit.service.speakers.forget(visit.person.key)
