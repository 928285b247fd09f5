"""The list that somebody looks at: what "the second", "next" and "why?" are about, also after a restart."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from bot.service import ratings
from bot.service.service import Service, Visit
from db import questions

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


@dataclass(frozen=True, slots=True)
class LastList:
    """What somebody was shown the last time.

    Attributes:
        numbers: Which list it was, as the dialogue numbers it.
        films: Film ids, in the order of the list.
        ranks: Their places, as they were shown.
        opened: Film id of the film whose card was opened since; empty for none.
        whys: Why each film was listed, in the words that said it; empty where nothing was said.
        shown_at: When; None for what is being shown.
    """

    numbers: tuple[int, ...]
    films: tuple[str, ...]
    ranks: tuple[int, ...]
    opened: str = ""
    whys: tuple[str, ...] = ()
    shown_at: datetime | None = None

    def film_at(self, place: int) -> str | None:
        """The film of a place, as it was shown, else as it is counted from the first; -1 is the last one."""
        if place in self.ranks:
            return self.films[self.ranks.index(place)]
        if place == -1 and self.films:
            return self.films[-1]
        return self.films[place - 1] if 1 <= place <= len(self.films) else None

    def why(self, film_id: str) -> str:
        """Why a film was listed; empty where it was not, or nothing was said of it."""
        said = dict(zip(self.films, self.whys, strict=False))
        return said.get(film_id, "")

    @property
    def in_question(self) -> str | None:
        """The film that "it" means; None where that is to be asked."""
        return self.opened or (self.films[0] if len(self.films) == 1 else None)


@dataclass(frozen=True, slots=True)
class About:
    """The films that a message of the bot is about: whoever replies to it means these.

    Attributes:
        person: Key of whom it is said to.
        chat: Where.
        shown: The films; a list where they have places.
    """

    person: str
    chat: str
    shown: LastList


def sent(service: Service, about: About, message_key: str) -> None:
    """Remembers soon in which message of the bot films stand."""
    item = (about.person, about.chat, message_key, asdict(replace(about.shown, shown_at=None)), _now())
    service.database.background.put(_write_about, item)


def looks_at(visit: Visit, answers: str | None, *, with_others: bool) -> None:
    """Notes what a message may be about.

    Args:
        visit: Of whoever says it.
        answers: Key of the message that it replies to: what stands in it is what `latest` gives.
        with_others: Where somebody was shown nothing, what others in the chat see is meant.
    """
    visit.known.answers, visit.known.with_others = answers, with_others


def points_at(visit: Visit, film_ids: Sequence[str]) -> None:
    """Notes which films stand in the part of a message that a reply points at: these alone are meant."""
    visit.known.quoted = tuple(film_ids)


def answered(visit: Visit, chat: str) -> LastList | None:
    """The films of the message that is replied to, or of the part of it that the reply points at.

    None where it is about none, and where somebody else wrote it and no part is pointed at.
    """
    said = _of_message(visit, chat)
    return _pointed_at(said, visit.known.quoted) if visit.known.quoted else said


def _pointed_at(said: LastList | None, film_ids: tuple[str, ...]) -> LastList:
    """The films of a part of a message; one alone is no list, so that "4" is no place of it."""
    ranks = dict(zip(said.films, said.ranks, strict=False)) if said is not None and len(film_ids) > 1 else {}
    known = tuple(ranks[each] for each in film_ids if each in ranks)
    return LastList(
        said.numbers if said is not None else (),
        film_ids,
        known if len(known) == len(film_ids) else (),
        opened=film_ids[0] if len(film_ids) == 1 else "",
    )


def _of_message(visit: Visit, chat: str) -> LastList | None:
    """The films of the message of the bot that is replied to; None where it is about none."""
    key = visit.known.answers
    if key is None:
        return None
    visit.database.background.settle()
    with visit.database.reading() as session:
        found = questions.about(session, chat, key)
    return None if found is None else _of_another(visit, *found)


def remember(visit: Visit, chat: str, message_key: str, shown: LastList) -> None:
    """Remembers soon what is shown in a chat; the one before it is forgotten.

    Args:
        visit: Of whoever sees it.
        chat: Where.
        message_key: Of the message that asked for it.
        shown: What is shown.
    """
    payload = asdict(replace(shown, shown_at=None))
    visit.database.background.put(_write, (visit.person.key, chat, message_key, payload, _now()))


def opened(visit: Visit, chat: str, message_key: str, film_id: str) -> None:
    """Remembers that a film's card was opened: "it" is that film now."""
    last = latest(visit, chat) or LastList((), (), ())
    remember(visit, chat, message_key, replace(last, opened=film_id))


def latest(visit: Visit, chat: str) -> LastList | None:
    """What somebody looks at in a chat: what they reply to, else what they were shown the last time.

    None where that is long ago.
    """
    said = answered(visit, chat)
    if said is not None and said.ranks:
        return said
    own = _shown(visit, chat)
    if said is None or said.in_question is None:
        return own
    return replace(own or LastList((), (), ()), opened=said.in_question)


def numbers_seen(visit: Visit, chat: str) -> frozenset[tuple[int, ...]]:
    """Numbers of the lists that stand in a chat, whoever they were made for; long ago is forgotten."""
    visit.database.background.settle()
    with visit.database.reading() as session:
        every = questions.all_shown_in_chat(session, chat, visit.person.platform)
    return frozenset(tuple(payload["numbers"]) for payload in every)


def _shown(visit: Visit, chat: str) -> LastList | None:
    """What somebody was shown the last time; else, where others' lists are meant, the newest of the chat."""
    visit.database.background.settle()
    with visit.database.reading() as session:
        found = questions.shown(session, visit.person.key, chat)
        if found is not None:
            return _read(*found)
        theirs = (
            questions.shown_in_chat(session, chat, visit.person.platform) if visit.known.with_others else None
        )
    return None if theirs is None else _of_another(visit, *theirs)


def _of_another(visit: Visit, person: str, payload: dict[str, Any], shown_at: datetime) -> LastList:
    """What was shown to somebody; why it was is left out where that is another one."""
    shown = _read(payload, shown_at)
    return shown if person == visit.person.key else replace(shown, whys=())


def _read(payload: dict[str, Any], shown_at: datetime) -> LastList:
    return LastList(
        tuple(payload["numbers"]),
        tuple(payload["films"]),
        tuple(payload["ranks"]),
        payload["opened"],
        tuple(payload.get("whys", ())),
        shown_at,
    )


def spoken_of(visit: Visit, chat: str) -> str | None:
    """The film that "it" means: that of the message replied to; the one rated or opened, whichever came last.

    None for none.
    """
    said = answered(visit, chat)
    if said is not None:
        return said.in_question
    last, rated = latest(visit, chat), ratings.newest(visit)
    in_question = last.in_question if last is not None else None
    if rated is None or (last is not None and last.shown_at is not None and last.shown_at > rated.rated_at):
        return in_question
    return rated.product_id


def _write(session: "Session", items: Sequence[tuple[str, str, str, dict[str, Any], datetime]]) -> None:
    newest = {(person, chat): (key, payload, at) for person, chat, key, payload, at in items}
    questions.replace_shown(session, newest)


def _write_about(session: "Session", items: Sequence[tuple[str, str, str, dict[str, Any], datetime]]) -> None:
    newest = {(chat, key): (person, payload, at) for person, chat, key, payload, at in items}
    questions.put_about(session, newest)


def _now() -> datetime:
    return datetime.now(UTC)
