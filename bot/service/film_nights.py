"""Film nights: five films are voted on, an hour before it one is chosen, the next day it is asked how it was.

All of it stands in the database. What is done when its moment comes, or by a button, is done once, and may be
asked for again.
"""

from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from typing import Any, Final, Literal

from bot.service import due, group, group_settings, ratings, recommendations, zones
from bot.service.due import Due
from bot.service.group import Member, Tastes
from bot.service.problems import NoModel
from bot.service.ratings import FilmRated
from bot.service.recommendations import Filter
from bot.service.service import Visit
from db import film_nights, group_members, users
from db.models import FilmNight
from recommender.catalog.film import Film

CLOSE: Final = "filmnight_close"
ASK: Final = "filmnight_ask"
"""Kinds of what is said when its moment comes."""
FILMS: Final = 5
BEFORE: Final = timedelta(hours=1)
"""So long before it the film is named; half-way where it begins sooner."""
_FEWEST: Final = 2
_ASKED_AT: Final = time(12)

State = Literal["open", "decided", "asked", "over", "cancelled"]


@dataclass(frozen=True, slots=True)
class Nominee:
    """A film that is voted on.

    Attributes:
        film_id: Its id.
        film: None where the catalog in service no longer holds it.
        worth: The group's value of it, comparable within one night.
        fans: Who votes for it.
    """

    film_id: str
    film: Film | None
    worth: float
    fans: tuple[Member, ...]


@dataclass(frozen=True, slots=True)
class Night:
    """A film night.

    Attributes:
        number: Its number.
        chat: Where.
        organiser: Who planned it, the chat itself where it did as such; None for somebody who has left.
        state: How far it is.
        starts_at: When, in its zone.
        zone: Name of the zone.
        closes_at: When the film is named, in its zone.
        language: Code of the one in which the bot speaks of it.
        choices: The films, in the order of the vote.
        poll: Where the platform's own poll stands; None without one.
        winner: Product id of the film that was chosen.
    """

    number: int
    chat: str
    organiser: Member | None
    state: State
    starts_at: datetime
    zone: str
    closes_at: datetime
    language: str
    choices: tuple[Nominee, ...]
    poll: str | None
    winner: str | None

    @property
    def best(self) -> tuple[Nominee, ...]:
        """The films with the most votes, of which the first is chosen: it is worth the most to the group."""
        most = max(len(choice.fans) for choice in self.choices)
        tied = [choice for choice in self.choices if len(choice.fans) == most]
        return tuple(sorted(tied, key=lambda choice: -choice.worth))

    @property
    def chosen(self) -> Nominee:
        """The film that was chosen, or would be now."""
        named = [choice for choice in self.choices if choice.film_id == self.winner]
        return named[0] if named else self.best[0]

    @property
    def second(self) -> Nominee | None:
        """The film after it; None where nobody is for another one."""
        others = [choice for choice in self.choices if choice.film_id != self.chosen.film_id and choice.fans]
        return max(others, key=lambda choice: (len(choice.fans), choice.worth), default=None)


@dataclass(frozen=True, slots=True)
class Planned:
    """A night was planned, or had been by the same message.

    Attributes:
        night: The night.
    """

    night: Night


@dataclass(frozen=True, slots=True)
class Occupied:
    """The chat has a film night already; nothing was done.

    Attributes:
        night: That one.
    """

    night: Night


@dataclass(frozen=True, slots=True)
class TooFewFilms:
    """There is nothing to vote on."""


def owner_of(visit: Visit, chat: str, *, is_group: bool) -> Visit:
    """Whose clock and lists a chat's film nights go by: the group's, else the person's own."""
    return group.visit_of(visit, chat) if is_group else visit


def plan(
    visit: Visit,
    chat: str,
    starts_at: datetime,
    zone: str,
    *,
    language: str,
    message_key: str,
    wanted: Filter,
    is_group: bool,
    is_chat: bool = False,
    replaces: int = 0,
    settings_of: str = "",
) -> Planned | Occupied | TooFewFilms | NoModel:
    """Plans a film night for those who take part, and puts down what is to be said when its moments come.

    Args:
        visit: Of whoever plans it; they take part from now on.
        chat: Where.
        starts_at: When, aware.
        zone: Name of the zone that it was said in.
        language: Code of the one to speak of it in.
        message_key: Names the message for good; the same one again plans nothing more.
        wanted: What films should be.
        is_group: Whether there is a group; else the night is the person's own.
        is_chat: A chat as such plans it, of whom nobody knows who it is: it is the organiser.
        replaces: Number of a night that it takes the place of.
        settings_of: Key of the group whose settings hold, where that is not the chat's own.
    """
    with visit.database.reading() as session:
        stored = film_nights.of_message(session, message_key)
    if stored is not None:
        night = of(visit, stored.id)
        assert night is not None
        return Planned(night)
    if replaces:
        cancel(visit, replaces)
    now = current(visit, chat)
    if now is not None:
        return Occupied(now)
    owner = owner_of(visit, chat, is_group=is_group)
    tastes = (group.tastes(visit, chat) if is_group else None) or group.alone(visit)
    made = recommendations.recommend(owner, FILMS, wanted=wanted, group=tastes)
    if isinstance(made, NoModel):
        return made
    if len(made.films) < _FEWEST:
        return TooFewFilms()
    planned = FilmNight(
        platform=visit.person.platform,
        chat=chat,
        message_key=message_key,
        state="open",
        lease=1,
        starts_at=starts_at,
        zone=zone,
        language=language,
        films={"films": [[item.film.film_id, item.score] for item in made.films]},
        made_at=visit.service.now(),
    )
    with visit.database.writing() as session:
        planned.organiser_id = replace(visit, is_group=visit.is_group or is_chat).ensured(session).id
        stored = film_nights.plan(session, planned)
        is_ours = stored.message_key == message_key
        number = stored.id
    night = of(visit, number)
    assert night is not None
    if not is_ours:
        return Occupied(night)
    _put_down(visit, night, is_group=is_group, settings_of=settings_of)
    return Planned(night)


def current(visit: Visit, chat: str) -> Night | None:
    """The night that a chat plans; None where there is none, or it has begun."""
    with visit.database.reading() as session:
        stored = film_nights.current(session, visit.person.platform, chat)
    if stored is None:
        return None
    if stored.starts_at <= visit.service.now():
        with visit.database.writing() as session:
            begun = film_nights.get(session, stored.id)
            if begun is not None:
                film_nights.release(session, begun)
        return None
    return of(visit, stored.id)


def of(visit: Visit, number: int, chat: str | None = None) -> Night | None:
    """A night by its number; None where there is none, or it is another chat's.

    Args:
        visit: Of whoever asks.
        number: Of the night.
        chat: Where they ask; None for anywhere.
    """
    with visit.database.reading() as session:
        stored = film_nights.get(session, number)
        if stored is None or stored.platform != visit.person.platform or chat not in {None, stored.chat}:
            return None
        votes = film_nights.votes(session, stored)
        organiser = users.get(session, stored.organiser_id) if stored.organiser_id else None
        fans: dict[int, list[Member]] = {}
        for user, choice in votes:
            fans.setdefault(choice, []).append(group.member_of(user))
    here = zones.zone(stored.zone)
    starts_at = stored.starts_at.astimezone(here)
    left = stored.starts_at - stored.made_at
    closes_at = stored.starts_at - (BEFORE if left >= 2 * BEFORE else left / 2)
    return Night(
        stored.id,
        stored.chat,
        group.member_of(organiser) if organiser else None,
        stored.state,  # type: ignore[arg-type]  # the table checks it
        starts_at,
        stored.zone,
        closes_at.astimezone(here),
        stored.language,
        tuple(
            Nominee(film_id, ratings.film_of(visit, film_id), worth, tuple(fans.get(place, ())))
            for place, (film_id, worth) in enumerate(stored.films["films"])
        ),
        stored.poll,
        stored.winner,
    )


def is_of_message(visit: Visit, number: int, message_key: str) -> bool:
    """Whether a night was planned by a message."""
    with visit.database.reading() as session:
        stored = film_nights.of_message(session, message_key)
        return stored is not None and stored.id == number


def fits(visit: Visit, night: Night, *, is_group: bool) -> tuple[Tastes, list[tuple[float | None, ...]]]:
    """Who takes part now, and for each film the stars expected of each; None where nothing is known."""
    tastes = (group.tastes(visit, night.chat) if is_group else None) or group.alone(visit)
    ids = [choice.film_id for choice in night.choices]
    recommender = visit.recommender
    if recommender is None:
        return tastes, [(None,) * len(tastes.members)] * len(ids)
    expected = [
        recommender.predict(own, ids) if recommender.is_personal(own) else [None] * len(ids)
        for own in tastes.ratings
    ]
    return tastes, list(zip(*expected, strict=True))


def may_direct(visit: Visit, night: Night) -> bool:
    """Whether somebody may close, replace or cancel a night: who planned it, or an admin of the bot."""
    return visit.is_admin or night.organiser is None or night.organiser.key == visit.person.key


def vote(visit: Visit, number: int, choice: int | None) -> Night | None:
    """Counts a vote; None where there is no such night, or it is decided.

    Args:
        visit: Of whoever votes.
        number: Of the night.
        choice: Place of the film, from 0; None takes the vote back.
    """
    with visit.database.writing() as session:
        night = film_nights.get(session, number)
        if night is None or night.state != "open" or night.platform != visit.person.platform:
            return None
        if choice is not None and not 0 <= choice < len(night.films["films"]):
            return None
        film_nights.vote(session, night, visit.ensured(session), choice)
    return of(visit, number)


def vote_in_poll(visit: Visit, poll_key: str, choice: int | None) -> None:
    """Counts a vote in a platform's own poll; see `vote`."""
    with visit.database.reading() as session:
        night = film_nights.of_poll(session, visit.person.platform, poll_key)
    if night is not None:
        vote(visit, night.id, choice)


def poll_sent(visit: Visit, number: int, poll_key: str, poll: str) -> None:
    """Remembers a platform's own poll.

    Args:
        visit: Of anybody on that platform.
        number: Of the night.
        poll_key: Names the poll among all of the platform.
        poll: Where it stands, as the platform has it.
    """
    with visit.database.writing() as session:
        night = film_nights.get(session, number)
        if night is not None and night.platform == visit.person.platform:
            night.poll, night.poll_key = poll, poll_key


def decide(visit: Visit, number: int) -> Night | None:
    """Chooses the film; asked again, the same one. None where there is no such night, or none any more."""
    night = of(visit, number)
    if night is None or night.state not in {"open", "decided"}:
        return None
    if night.state == "open":
        with visit.database.writing() as session:
            film_nights.turn(session, number, {"open"}, "decided", night.best[0].film_id)
    return of(visit, number)


def close_now(visit: Visit, number: int) -> Night | None:
    """The same before its moment; what was to be said then is taken back."""
    night = of(visit, number)
    if night is None or night.state != "open":
        return None
    due.cancel(visit, night.chat, CLOSE, str(number))
    return decide(visit, number)


def cancel(visit: Visit, number: int) -> Night | None:
    """Calls a night off; None where there is none to call off."""
    night = of(visit, number)
    if night is None:
        return None
    with visit.database.writing() as session:
        if not film_nights.turn(session, number, ("open", "decided"), "cancelled"):
            return None
    for kind in (CLOSE, ASK):
        due.cancel(visit, night.chat, kind, str(number))
    return night


def ask_how(visit: Visit, number: int) -> Night | None:
    """The night that it is to be asked of how it was; None where there was none. May be asked again."""
    decide(visit, number)  # no bot was there when it was to be named: they may have watched it all the same
    with visit.database.writing() as session:
        film_nights.turn(session, number, ("decided", "asked"), "asked")
    night = of(visit, number)
    return night if night is not None and night.state == "asked" else None


def did_not_happen(visit: Visit, number: int) -> Night | None:
    """Notes that there was no film night; None where there is no such night."""
    with visit.database.writing() as session:
        film_nights.turn(session, number, ("decided", "asked"), "over")
    night = of(visit, number)
    return night if night is not None and night.state == "over" else None


def rate(visit: Visit, night: Night, stars: float, message_key: str) -> bool:
    """Gives the film stars, as `ratings.rate` does; False where the catalog holds it no more."""
    return isinstance(ratings.rate(visit, night.chosen.film_id, stars, message_key), FilmRated)


def rated_since(visit: Visit, night: Night) -> list[tuple[Member, float]]:
    """The stars that members and voters gave the film since the night was planned: then none of them had."""
    same = ratings.editions_of(visit, night.chosen.film_id)
    with visit.database.reading() as session:
        people = {user.id: user for user in group_members.of(session, visit.person.platform, night.chat)}
        stored = film_nights.get(session, night.number)
        if stored is not None:
            people |= {user.id: user for user, _ in film_nights.votes(session, stored)}
        mine = visit.stored(session)
        if mine is not None:
            people[mine.id] = mine
        given = film_nights.stars_since(session, night.number, people, same)
        return [(group.member_of(people[user_id]), stars) for user_id, stars in given]


def wants_asking(visit: Visit, message: Due) -> bool:
    """Whether a group wants to be asked how a film night was."""
    key = str(message.payload.get("group", message.chat))
    return message.is_private or group_settings.of(group.visit_of(visit, key)).asks_after


def _put_down(visit: Visit, night: Night, *, is_group: bool, settings_of: str) -> None:
    """Puts down what is to be said of a night: which film it is, and on the next day how it was."""
    next_day = night.starts_at.date() + timedelta(days=1)
    asked_at = datetime.combine(next_day, _ASKED_AT, tzinfo=night.starts_at.tzinfo)
    payload: dict[str, Any] = {"night": night.number}
    if settings_of not in {"", night.chat}:
        payload["group"] = settings_of
    key = str(night.number)
    for kind, moment in ((CLOSE, night.closes_at), (ASK, asked_at)):
        if is_group:
            due.tell_chat(visit, night.chat, moment, kind, payload, key=key, language=night.language)
        else:
            due.tell_person(visit, night.chat, moment, kind, payload, key=key)


def number_in(message: Due) -> int:
    """The night that something due is about."""
    return int(message.payload.get("night", 0))
