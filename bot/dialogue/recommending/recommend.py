"""/recommend: a list with reasons and links, to a wish where there is one; for new people popular films."""

from collections.abc import Sequence
from dataclasses import replace

from bot.dialogue import wording
from bot.dialogue.about_films import absent
from bot.dialogue.about_films.naming import in_words
from bot.dialogue.actions import Action, buttons
from bot.dialogue.command import Command
from bot.dialogue.company import group_lists
from bot.dialogue.message import Reply
from bot.dialogue.recommending import lists, moods
from bot.dialogue.recommending.place import DEFAULT, MOST, Place
from bot.dialogue.recommending.wish_reader import Reading, read_wish
from bot.dialogue.talk import plain_words
from bot.dialogue.text import Text
from bot.dialogue.turn import Turn
from bot.service import wishes
from bot.service.films import Candidate

__all__ = ["COMMAND", "DEFAULT", "MOST"]

_MOST_LIKE = 4


def answer(turn: Turn, argument: str) -> list[Reply]:
    """Answers ``/recommend [n] [words]``."""
    if not turn.visit.has_model:
        return [wording.no_bundle(turn)]
    reading = read_wish(turn.visit, argument)
    if reading.is_empty or reading.unread:
        replies = plain_words.wish(turn, argument)
        if replies is not None:
            return replies
    if argument and reading.is_empty:
        return [Reply(turn.say("recommend-usage"))]
    source = group_lists.source(turn)
    wish = wishes.keep(turn.visit, reading.wanted)
    if reading.near:
        question = Reply(turn.say("recommend-which-like"), _like(turn, reading.near, wish))
        return [in_words(turn, question, reading.near[:_MOST_LIKE])]
    count = DEFAULT if reading.count is None else min(max(reading.count, 1), MOST)
    listed = lists.show(
        turn,
        Place(source, count, wish=wish if source == "own" else 0),
        wanted=reading.wanted,
        note=_note(turn, reading),
        again=reading.again,
    )
    listed = replace(listed, buttons=(*listed.buttons, *_like(turn, reading.rather, wish)))
    return [group_lists.with_invitation(turn, listed)]


def press_list(turn: Turn, action: Action) -> list[Reply]:
    """The button that asks for a list, or for the one after it; numbers: see `Place`."""
    return [lists.show(turn, _list_of(action))]


def press_again(turn: Turn, action: Action) -> list[Reply]:
    """The button that asks for what was shown before; numbers: see `Place`."""
    return [lists.show(turn, replace(_list_of(action), began=None), again=True)]


def press_allow(turn: Turn, action: Action) -> list[Reply]:
    """The button that gives up a part of a wish; numbers: those of `Place`, and which part."""
    place = _list_of(action)
    wanted = group_lists.wish_of(turn, place)
    part = int(action.numbers[-1]) if action.numbers else len(lists.WISHES)
    if wanted is None or part >= len(lists.WISHES):
        return [wording.old_button(turn)]
    return [
        lists.show(
            turn, replace(place, offset=0, began=None, wish=0), wanted=wanted.dropped([lists.WISHES[part]])
        )
    ]


def _list_of(action: Action) -> Place:
    place = Place.of(action.numbers)
    return place if place.is_list else replace(place, count=1)


def _like(turn: Turn, candidates: Sequence[Candidate], wish: int) -> lists.Rows:
    """Buttons for films that the list may be meant to be like."""
    rows = (
        buttons(turn.label("list-like-button", film=each.label), "like", wish, about=each.film.film_id)
        for each in candidates[:_MOST_LIKE]
    )
    return tuple(row for row in rows if row)


def _note(turn: Turn, reading: Reading) -> Text:
    """What of the words could not be taken as they stand."""
    notes: list[Text] = []
    if reading.count is not None and not 1 <= reading.count <= MOST:
        notes.append(turn.say("recommend-range", most=MOST))
    if reading.missing:
        notes.append(absent.said(turn, [reading.missing[:60]], wishes.vocabulary(turn.visit).last_year))
    if reading.unread:
        notes.append(turn.say("recommend-unread", words=" ".join(reading.unread)[:60]))
    return tuple(span for note in notes for span in (*note, " "))[:-1] + (("\n\n",) if notes else ())


COMMAND = Command(
    "recommend",
    "recommend-command",
    answer,
    usage="recommend-arguments",
    examples=("/recommend", "/recommend 10", "/recommend comedy 1990s no romance", "/recommend like Alien"),
    presses={
        "list": press_list,
        "again": press_again,
        "allow": press_allow,
        "moods": moods.press_moods,
        "mood": moods.press_mood,
    },
    for_chats=True,
)
