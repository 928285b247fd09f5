"""Chats, as far as something is stored of them."""

from bot.service.service import Service
from db import due_messages, film_nights, group_members, questions, users


def moved(service: Service, platform: str, old: str, new: str) -> None:
    """A chat has another number now: what is stored under the old one follows.

    Messages that show a retraining run do not, as they stay where they are: `bot.service.retraining.moved`.

    Args:
        service: Where it is stored.
        platform: The chat's.
        old: Its id before.
        new: Its id since.
    """
    with service.database.writing() as session:
        users.move(session, platform, old, new)
        questions.move(session, platform, old, new)
        group_members.move(session, platform, old, new)
        film_nights.move(session, platform, old, new)
        due_messages.move(session, platform, old, new)
