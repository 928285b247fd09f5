"""Browsers: a cookie stands for a person, from the first thing on that is to be kept of them.

Whoever only looks around is stored nowhere. The cookie is a secret of the browser: only its hash is stored.
"""

import secrets

from bot.service.person import Person
from bot.service.service import Service
from db import users, web_sessions
from db.web_sessions import KEPT, PLATFORM

__all__ = ["KEPT", "PLATFORM", "begin", "end", "ensure", "new_token", "person_of", "renew"]

_TOKEN_BYTES = 32
_ID_BYTES = 12


def new_token() -> str:
    """What a new cookie holds; nobody can guess it."""
    return secrets.token_urlsafe(_TOKEN_BYTES)


def person_of(service: Service, token: str) -> Person | None:
    """Whom a cookie stands for; None where nothing is kept of them."""
    with service.database.reading() as session:
        user = web_sessions.user_of(session, token)
        return None if user is None else Person(user.platform, user.external_id)


def ensure(service: Service, token: str) -> Person:
    """The same; somebody new where nothing was kept yet."""
    with service.database.writing() as session:
        user = web_sessions.user_of(session, token)
        if user is None:
            web_sessions.end(session, token)  # one that is too old
            user = users.ensure(session, PLATFORM, secrets.token_hex(_ID_BYTES), "")
            web_sessions.begin(session, token, user)
        else:
            web_sessions.heard_of(session, token)
        return Person(user.platform, user.external_id)


def begin(service: Service, person: Person) -> str:
    """A new cookie for somebody whose platform vouches for them; they are stored from then on.

    Args:
        service: Keeps it.
        person: Who they are there.

    Returns:
        What the cookie holds.
    """
    token = new_token()
    with service.database.writing() as session:
        user = users.ensure(session, person.platform, person.external_id, person.name)
        web_sessions.begin(session, token, user)
    return token


def renew(service: Service, token: str) -> str:
    """Another cookie for a browser that comes to stand for more: nobody may know it from before."""
    new = new_token()
    with service.database.writing() as session:
        web_sessions.renew(session, token, new)
    return new


def end(service: Service, token: str) -> None:
    """Lets a browser be nobody again; what is kept of the person stays."""
    with service.database.writing() as session:
        web_sessions.end(session, token)
