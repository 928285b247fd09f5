"""Another mood: a short menu under a list, and the list to what was chosen, all in one message."""

from dataclasses import replace
from typing import Final

from bot.dialogue import wording, words
from bot.dialogue.actions import Action, buttons
from bot.dialogue.company import group_lists
from bot.dialogue.message import Button, Reply
from bot.dialogue.recommending import lists
from bot.dialogue.recommending.place import Place
from bot.dialogue.turn import Turn
from bot.service import wishes

_EVERY: Final = 99  # in place of a number: films of all kinds
_A_ROW = 3


def press_moods(turn: Turn, action: Action) -> list[Reply]:
    """The button that asks for another mood; numbers: see `Place`."""
    place = Place.of(action.numbers)
    wanted = group_lists.wish_of(turn, place)
    if wanted is None:
        return [wording.old_button(turn)]
    offered = [
        button
        for number, mood in enumerate(wishes.MOODS)
        if (genre := wishes.genre_of(turn.visit, mood)) is not None and wanted.genres != (genre,)
        for button in buttons(turn.label(words.key_of("mood", mood)), "mood", *place.numbers, number)
    ]
    rows = [tuple(offered[start : start + _A_ROW]) for start in range(0, len(offered), _A_ROW)]
    rows.append(
        (
            *(buttons(turn.label("mood-every"), "mood", *place.numbers, _EVERY) if wanted.wishes else ()),
            *_back(turn, place),
        )
    )
    return [Reply(turn.say("mood-question"), tuple(row for row in rows if row), replace=True)]


def press_mood(turn: Turn, action: Action) -> list[Reply]:
    """The button of a mood; numbers: those of `Place`, and which one.

    What else was wished goes on, but for what the list should be like: that is a mood of its own.
    """
    place = Place.of(action.numbers)
    number = int(action.numbers[-1]) if action.numbers else len(wishes.MOODS)
    wanted = group_lists.wish_of(turn, place)
    anew = Place(count=place.count or Place().count)
    if number == _EVERY:
        return [lists.show(turn, anew, replaces=True)]
    genre = wishes.genre_of(turn.visit, wishes.MOODS[number]) if number < len(wishes.MOODS) else None
    if wanted is None or genre is None:
        return [wording.old_button(turn)]
    without = tuple(one for one in wanted.without_genres if one != genre)
    wanted = replace(wanted, genres=(genre,), without_genres=without, like=())
    return [lists.show(turn, anew, wanted=wanted, replaces=True)]


def _back(turn: Turn, place: Place) -> tuple[Button, ...]:
    return buttons(turn.label("card-back-button"), "back", *place.numbers)
