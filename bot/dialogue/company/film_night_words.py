"""What is said of a film night: the vote, the film that was chosen, and how it was."""

from collections.abc import Sequence
from datetime import datetime

from bot.dialogue import stars
from bot.dialogue.about_films import films
from bot.dialogue.actions import Action, buttons
from bot.dialogue.by_itself import day_times, time_zones
from bot.dialogue.company import group_lists
from bot.dialogue.message import Button, Poll, Reply
from bot.dialogue.recommending.said_once import said_once
from bot.dialogue.text import Bold, Span, Text
from bot.dialogue.turn import Turn
from bot.service import film_nights
from bot.service.film_nights import Night, Nominee

_LONGEST_OPTION = 100  # characters, as a poll has them


def night(turn: Turn, planned: Night, *, is_new: bool = False) -> Reply:
    """A film night and its vote.

    Args:
        turn: Where it is planned.
        planned: The night.
        is_new: It has just been planned: the platform may send a poll of its own.
    """
    if planned.state != "open":
        return decided(turn, planned)
    is_group = turn.incoming.where == "group"
    people, each = film_nights.fits(turn.visit, planned, is_group=is_group)
    names = group_lists.named(turn, people.members)
    spans: list[Span] = [*turn.say("filmnight-heading", when=_when(turn, planned), names=names)]
    unknown = [m for m, own in zip(people.members, people.ratings, strict=True) if not own]
    if unknown:
        of_them = group_lists.named(turn, unknown)
        spans += ["\n", *turn.say("together-unknown", names=of_them, count=len(unknown))]
    places = range(1, len(planned.choices) + 1)
    fits = [group_lists.fits(turn, people, each[place - 1]) for place in places]
    alike, fits_apart = said_once(turn.language, places, fits)
    spans += [f"\n{alike}"] if alike else []
    for place, choice, fit in zip(places, planned.choices, fits_apart, strict=True):
        spans += ["\n\n", *_row(turn, place, choice, fit, with_votes=planned.poll is None)]
    spans += [
        "\n\n",
        *turn.say("filmnight-vote", when=moment(turn.language, planned.closes_at, _now(turn, planned))),
    ]
    is_alone = is_group and len(people.members) == 1
    if is_alone:
        spans += ["\n", *turn.say("filmnight-alone", name=names)]
    votes = tuple(
        button
        for place in range(len(planned.choices))
        for button in buttons(str(place + 1), "nvote", planned.number, place)
    )
    end = (
        *buttons(turn.label("filmnight-close-button"), "nclose", planned.number),
        *buttons(turn.label("filmnight-cancel-button"), "ncancel", planned.number),
    )
    joins = buttons(turn.label("together-in-button"), "join") if is_alone else ()
    # A poll of the platform's own is there already where somebody asks again.
    is_voted_here = planned.poll is None
    rows: tuple[tuple[Button, ...], ...] = ((votes,) if is_voted_here else ()) + (end,)
    return Reply(
        tuple(spans),
        (*rows, joins) if joins else rows,
        for_all=True,
        poll=_poll(turn, planned) if is_group and is_voted_here and is_new else None,
    )


def decided(turn: Turn, chosen: Night) -> Reply:
    """Which film it is, by how many votes, after a tie why, and which came second."""
    winner = chosen.chosen
    facts = f" · {facts}" if (facts := _facts(turn, winner)) else ""
    now = _now(turn, chosen)
    when = day_times.day_and_time(turn.language, chosen.starts_at, now)
    spans: list[Span] = [*turn.say("filmnight-decided", film=_name(turn, winner), facts=facts, when=when)]
    tied = [choice for choice in chosen.best if choice.film_id != winner.film_id]
    votes = len(winner.fans)
    if not votes:
        spans += ["\n", *turn.say("filmnight-no-votes")]
    elif tied and len(chosen.best[0].fans) == votes:
        others = films.listed(turn.language, [_name(turn, choice) for choice in tied])
        spans += ["\n", *turn.say("filmnight-tie", films=others, count=votes, film=_name(turn, winner))]
    else:
        spans += ["\n", *turn.say("filmnight-votes", count=votes)]
    second = chosen.second
    if second is not None:
        spans += [
            "\n",
            *turn.say("filmnight-second", film=_name(turn, second), count=len(second.fans)),
        ]
    if winner.film is not None:
        spans += ["\n", *films.link(turn.language, winner.film)]
    cancel = buttons(turn.label("filmnight-cancel-button"), "ncancel", chosen.number)
    return Reply(tuple(spans), (cancel,), for_all=True, ends_poll=chosen.poll)


def cancelled(turn: Turn, night_off: Night) -> Reply:
    """It was called off."""
    when = moment(turn.language, night_off.starts_at, _now(turn, night_off))
    return Reply(turn.say("filmnight-cancelled", when=when), for_all=True, ends_poll=night_off.poll)


def ask_whether_off(turn: Turn, planned: Night) -> Reply:
    """Asks whether it is called off."""
    when = moment(turn.language, planned.starts_at, _now(turn, planned))
    row = (
        *buttons(turn.label("filmnight-cancel-button"), "ncancel", planned.number),
        *buttons(turn.label("filmnight-keep-button"), "nkeep"),
    )
    return Reply(turn.say("filmnight-cancel-question", when=when), (row,))


def how_was(turn: Turn, after: Night) -> Reply:
    """Asks how it was; says who has told."""
    film = after.chosen
    spans: list[Span] = [*turn.say("filmnight-how", film=_name(turn, film))]
    given = film_nights.rated_since(turn.visit, after)
    if given:
        told = ", ".join(
            f"{member.name or turn.label('groups-nobody')} {stars.drawn(each)}" for member, each in given
        )
        spans.append(f"\n{told}")
    row = tuple(
        button for each in stars.WHOLE for button in buttons(stars.short(each), "nstars", after.number, each)
    )
    missed = () if given else buttons(turn.label("filmnight-not-button"), "nnot", after.number)
    return Reply(tuple(spans), (row, missed) if missed else (row,), for_all=True)


def occupied(turn: Turn, planned: Night, numbers: Sequence[int]) -> Reply:
    """There is one already: may the new one take its place?

    Args:
        turn: Where.
        planned: The one that there is.
        numbers: Of the button that plans the new one: day, minutes, wish.
    """
    when = moment(turn.language, planned.starts_at, _now(turn, planned))
    if not may_direct(turn, planned):
        return Reply(turn.say("filmnight-occupied-other", when=when, name=_organiser(turn, planned)))
    row = (
        *buttons(turn.label("filmnight-replace-button"), "night", *numbers[:3], planned.number),
        *buttons(turn.label("filmnight-keep-button"), "nkeep"),
    )
    return Reply(turn.say("filmnight-occupied", when=when), (row,))


def may_direct(turn: Turn, planned: Night) -> bool:
    """Whether somebody may close it, replace it or call it off: who planned it, and any admin."""
    return film_nights.may_direct(turn.visit, planned) or turn.incoming.manages()


def not_yours(turn: Turn, planned: Night) -> Reply:
    """Why somebody may not close it, or call it off."""
    return Reply(turn.say("filmnight-not-yours", name=_organiser(turn, planned)))


def is_over(turn: Turn, planned: Night) -> Reply:
    """A button of a vote that is over: what became of it."""
    if planned.state == "decided":
        return Reply(turn.say("filmnight-is-decided", film=_name(turn, planned.chosen)))
    return Reply(turn.say("filmnight-is-over"))


def of_button(turn: Turn, action: Action) -> Night | None:
    """The night that a button names first; None where it is not this chat's."""
    if not action.numbers:
        return None
    return film_nights.of(turn.visit, int(action.numbers[0]), turn.incoming.chat)


def moment(language: str, when: datetime, now: datetime) -> str:
    """``tomorrow 20:00``."""
    return day_times.day_and_time_within(language, when, now)


def _when(turn: Turn, planned: Night) -> str:
    """With the place whose clock it is."""
    when = moment(turn.language, planned.starts_at, _now(turn, planned))
    place = time_zones.city(turn.language, planned.zone)
    return turn.label("filmnight-clock", when=when, place=place)


def _now(turn: Turn, planned: Night) -> datetime:
    return turn.visit.service.now().astimezone(planned.starts_at.tzinfo)


def _row(turn: Turn, place: int, choice: Nominee, fits: str, *, with_votes: bool) -> Text:
    facts = _facts(turn, choice)
    spans: list[Span] = [f"{place}. ", Bold(_name(turn, choice)), f"\n{facts}" if facts else ""]
    spans += [f"\n{fits}"] if fits else []
    if with_votes and choice.fans:
        names = group_lists.named(turn, choice.fans)
        spans += ["\n", *turn.say("filmnight-fans", names=names, count=len(choice.fans))]
    return tuple(spans)


def _facts(turn: Turn, choice: Nominee) -> str:
    if choice.film is None:
        return ""
    runtime = choice.film.runtime
    length = films.length(turn.language, runtime) if runtime else ""
    return films.DOT.join(fact for fact in (films.kinds(turn.language, choice.film), length) if fact)


def _name(turn: Turn, choice: Nominee) -> str:
    return films.name(turn.language, choice.film, choice.film_id)


def _organiser(turn: Turn, planned: Night) -> str:
    return (planned.organiser.name if planned.organiser else "") or turn.label("groups-nobody")


def _poll(turn: Turn, planned: Night) -> Poll:
    when = moment(turn.language, planned.starts_at, _now(turn, planned))
    options = []
    for choice in planned.choices:
        name = _name(turn, choice)
        options.append(name if len(name) <= _LONGEST_OPTION else f"{name[: _LONGEST_OPTION - 1]}…")
    return Poll(planned.number, turn.label("filmnight-question", when=when), tuple(options), 1)
