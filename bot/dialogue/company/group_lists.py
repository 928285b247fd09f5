"""A group's list in words: for whom it is, and for each film what fits whom."""

from collections.abc import Sequence
from dataclasses import replace

from bot.dialogue import words
from bot.dialogue.about_films import films
from bot.dialogue.actions import buttons
from bot.dialogue.message import Reply
from bot.dialogue.recommending.place import Place, Source
from bot.dialogue.text import Bold, Text
from bot.dialogue.turn import Turn
from bot.service import group, last_list, wishes
from bot.service.group import Member, Tastes
from bot.service.recommendations import Recommended
from bot.service.service import Visit
from bot.service.wishes import Filter

_LOVED, _LIKED, _NOT_DISLIKED = 4.25, 3.75, 3.0  # stars expected
_MOST_NAMED = 6


def source(turn: Turn) -> Source:
    """Whose list is meant here: the group's where somebody takes part, else whoever's asks."""
    return "group" if turn.in_group and tastes(turn) is not None else "own"


def tastes(turn: Turn) -> Tastes | None:
    """What is known of those who take part in this chat; None where nobody does."""
    return group.tastes(turn.visit, turn.incoming.chat)


def visit_of(turn: Turn, place: Place) -> Visit:
    """Whose wishes and lists shown a list goes by."""
    return group.visit_of(turn.visit, turn.incoming.chat) if place.source == "group" else turn.visit


def wish_of(turn: Turn, place: Place) -> Filter | None:
    """What the films of a list should be; None where that is not known any more, or not to be told."""
    own = wishes.of(visit_of(turn, place), place.wish)
    return wish_of_another(turn, place) if own is None else own


def wish_of_another(turn: Turn, place: Place) -> Filter | None:
    """What somebody else wished, where all who read along see the list to it; None for any other wish."""
    if not turn.in_company or place.source == "group":
        return None
    seen = {Place.of(numbers).wish for numbers in last_list.numbers_seen(turn.visit, turn.incoming.chat)}
    return wishes.of_anybody(turn.visit, place.wish) if place.wish in seen else None


def heading(turn: Turn, made: Recommended, people: Tastes, said: str) -> Text:
    """For whom a list is, to which wish, and who is not reckoned with, as they have told too little.

    Args:
        turn: In the group.
        made: The list.
        people: Those whom it is for.
        said: The wish in words, empty for none.
    """
    each = made.each[0] if made.each else (None,) * len(people.members)
    known = [member for member, stars in zip(people.members, each, strict=True) if stars is not None]
    unknown = [member for member, stars in zip(people.members, each, strict=True) if stars is None]
    spans: Text = (Bold(said[:1].upper() + said[1:]), " · ") if said else ()
    if known:
        spans = (*spans, *turn.say("together-for", names=named(turn, known)))
    else:
        spans = (*spans, *turn.say("together-for-nobody-known"))
    if unknown:
        names = named(turn, unknown)
        spans = (*spans, "\n", *turn.say("together-unknown", names=names, count=len(unknown)))
    return spans


def fits(turn: Turn, people: Tastes, each: Sequence[float | None]) -> str:
    """What fits whom, in one line: ``Ada will love it, fine for Ben``; empty where nothing is known.

    Args:
        turn: In the group.
        people: Those whom the list is for.
        each: Stars expected of each, in their order; None where nothing is known.
    """
    groups: dict[str, list[Member]] = {"love": [], "like": [], "fine": [], "not": []}
    for member, stars in zip(people.members, each, strict=True):
        if stars is not None:
            groups[_how(stars)].append(member)
    if len(people.members) > 1 and len([1 for some in groups.values() if some]) == 1:
        (how,) = (how for how, some in groups.items() if some)
        if len(groups[how]) == len(people.members):
            return turn.label(words.key_of("together-all", how))
    parts = [
        turn.label(words.key_of("together-fits", how), names=named(turn, some), count=len(some))
        for how, some in groups.items()
        if some
    ]
    return ", ".join(parts)


def named(turn: Turn, people: Sequence[Member]) -> str:
    """``Ada, Ben and Chris``; of many the first, and how many more."""
    names = [member.name or turn.label("groups-nobody") for member in people]
    if len(names) > _MOST_NAMED:
        others = turn.label("together-others", count=len(names) - _MOST_NAMED + 1)
        names = [*names[: _MOST_NAMED - 1], others]
    return films.listed(turn.language, names)


def with_invitation(turn: Turn, listed: Reply) -> Reply:
    """A list in a group where nobody takes part: says how it becomes one for all."""
    if not turn.in_group:
        return listed
    row = buttons(turn.label("together-in-button"), "join")
    text = (*listed.text, "\n\n", *turn.say("together-nobody"))
    return replace(listed, text=text, buttons=(*listed.buttons, row))


def _how(stars: float) -> str:
    if stars >= _LOVED:
        return "love"
    if stars >= _LIKED:
        return "like"
    return "fine" if stars >= _NOT_DISLIKED else "not"
