"""Queries about film nights of groups: one at a time for each, and the votes for its films."""

from collections.abc import Collection
from datetime import UTC, datetime
from typing import Literal

from sqlalchemy import delete, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from db.group_members import is_of_group
from db.models import FilmNight, FilmNightVote, Rating, User

State = Literal["open", "decided", "asked", "over", "cancelled"]


def plan(session: Session, night: FilmNight) -> FilmNight:
    """Stores a film night, unless its message was seen or the chat has one.

    Args:
        session: A writing session.
        night: A new row, ``lease`` 1.

    Returns:
        The night of that message, or the one that the chat has; ``night`` itself where it was stored.
    """
    seen = of_message(session, night.message_key) or current(session, night.platform, night.chat)
    if seen is not None:
        return seen
    try:
        with session.begin_nested():
            session.add(night)
    except IntegrityError:  # another replica was as quick (not on SQLite)
        seen = of_message(session, night.message_key) or current(session, night.platform, night.chat)
        if seen is None:
            raise
        return seen
    return night


def of_message(session: Session, message_key: str) -> FilmNight | None:
    """The night that a message asked for."""
    return session.scalar(select(FilmNight).where(FilmNight.message_key == message_key))


def get(session: Session, number: int) -> FilmNight | None:
    """A night by its number."""
    return session.get(FilmNight, number)


def of_poll(session: Session, platform: str, poll_key: str) -> FilmNight | None:
    """The night that a platform's poll is about."""
    return session.scalar(
        select(FilmNight).where(FilmNight.platform == platform, FilmNight.poll_key == poll_key)
    )


def current(session: Session, platform: str, chat: str) -> FilmNight | None:
    """The night that a chat plans."""
    own = (FilmNight.platform == platform, FilmNight.chat == chat, FilmNight.lease == 1)
    return session.scalar(select(FilmNight).where(*own))


def turn(session: Session, number: int, before: Collection[State], after: State, winner: str = "") -> bool:
    """Takes a night from one state to another; of several who ask at once one does.

    Args:
        session: A writing session.
        number: Of the night.
        before: States that it may be in.
        after: The state that it gets; one after ``decided`` ends its lease.
        winner: The film that was chosen; empty changes nothing.

    Returns:
        False where it was in none of ``before``.
    """
    values: dict[str, object] = {"state": after}
    if after not in ("open", "decided"):
        values["lease"] = None
    if winner:
        values["winner"] = winner
    turned = session.execute(
        update(FilmNight)
        .where(FilmNight.id == number, FilmNight.state.in_(before))
        .values(**values)
        .returning(FilmNight.id)
        .execution_options(synchronize_session=False)
    ).first()
    session.expire_all()
    return turned is not None


def release(session: Session, night: FilmNight) -> None:
    """Lets the chat plan another one: this one has begun."""
    night.lease = None
    session.flush()


def vote(session: Session, night: FilmNight, user: User, choice: int | None) -> None:
    """Counts a vote, in place of the one that this person gave before; None takes it back."""
    own = (FilmNightVote.night_id == night.id, FilmNightVote.user_id == user.id)
    session.execute(delete(FilmNightVote).where(*own).execution_options(synchronize_session=False))
    if choice is not None:
        session.add(
            FilmNightVote(night_id=night.id, user_id=user.id, choice=choice, voted_at=datetime.now(UTC))
        )
    session.flush()


def gone(session: Session, platform: str, group: str, user: User) -> None:
    """Somebody has left a group: their votes count no more, and what they planned is nobody's.

    Args:
        session: A writing session.
        platform: The group's.
        group: Its key.
        user: Who.
    """
    theirs = select(FilmNight.id).where(FilmNight.platform == platform, is_of_group(FilmNight.chat, group))
    session.execute(
        delete(FilmNightVote)
        .where(
            FilmNightVote.user_id == user.id,
            FilmNightVote.night_id.in_(theirs.where(FilmNight.state == "open")),
        )
        .execution_options(synchronize_session=False)
    )
    session.execute(
        update(FilmNight)
        .where(FilmNight.organiser_id == user.id, FilmNight.id.in_(theirs))
        .values(organiser_id=None)
        .execution_options(synchronize_session=False)
    )
    session.expire_all()


def votes(session: Session, night: FilmNight) -> list[tuple[User, int]]:
    """Who is for which film, who voted first comes first."""
    rows = session.execute(
        select(User, FilmNightVote.choice)
        .join(FilmNightVote, FilmNightVote.user_id == User.id)
        .where(FilmNightVote.night_id == night.id)
        .order_by(FilmNightVote.voted_at, User.id)
    )
    return [(user, choice) for user, choice in rows]


def stars_since(
    session: Session, number: int, people: Collection[int], products: Collection[str]
) -> list[tuple[int, float]]:
    """The ratings of a film since a night was planned: numbers of users and stars, who came first first.

    Args:
        session: Reads.
        number: Of the night.
        people: Numbers of the users that may have rated it.
        products: The film, by all of its editions.
    """
    made_at = select(FilmNight.made_at).where(FilmNight.id == number).scalar_subquery()
    rows = session.execute(
        select(Rating.user_id, Rating.stars)
        .where(Rating.user_id.in_(people), Rating.product_id.in_(products), Rating.rated_at >= made_at)
        .order_by(Rating.rated_at)
    )
    return [(user_id, stars) for user_id, stars in rows]


def move(session: Session, platform: str, old: str, new: str) -> None:
    """A group has another id now: its film nights follow; one that both have is the new chat's."""
    of_old = (FilmNight.platform == platform, FilmNight.chat == old)
    if current(session, platform, new) is not None:
        session.execute(
            update(FilmNight).where(*of_old).values(lease=None).execution_options(synchronize_session=False)
        )
    session.execute(
        update(FilmNight).where(*of_old).values(chat=new).execution_options(synchronize_session=False)
    )
