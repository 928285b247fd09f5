"""What is meant is done: a wish, the next films, small talk, something said of a film."""

from collections.abc import Callable
from dataclasses import replace

from bot.dialogue.actions import buttons
from bot.dialogue.company import group_lists
from bot.dialogue.intents.intent import (
    Intent,
    Next,
    Plain,
    Wish,
)
from bot.dialogue.message import Reply
from bot.dialogue.rating import my_ratings
from bot.dialogue.recommending import lists, wishing
from bot.dialogue.recommending.place import MOST, Place
from bot.dialogue.talk import about_film, chatting, small_talk
from bot.dialogue.turn import Turn
from bot.service import corrections, last_list

_SMALL_TALK = {"greet": "greeting", "thank": "thanks", "bye": "goodbye"}
_COMMANDS = {
    "my_list": "recommend",
    "undo": "undo",
    "help": "help",
    "my_ratings": "myratings",
    "top": "top",
    "taste": "taste",
    "watchlist": "watchlist",
}


def act(turn: Turn, intent: Intent) -> list[Reply] | None:
    """Does what is meant; None where that cannot be done here."""
    match intent:
        case Wish():
            return wishing.answer(turn, intent)
        case Next(count):
            return [_next(turn, count)]
        case Plain():
            return _plain(turn, intent)
        case _:
            return about_film.act(turn, intent)


def _plain(turn: Turn, said: Plain) -> list[Reply] | None:
    if said.kind in _SMALL_TALK:
        return small_talk.answer(turn, _SMALL_TALK[said.kind])
    if said.kind in _COMMANDS:
        command = turn.commands.get(_COMMANDS[said.kind])
        return command.answer(turn, "") if command else None
    done = _DOING.get(said.kind)
    if done is not None:
        return done(turn)
    return [Reply(turn.say("plain-all-right"), (buttons(turn.label("small-talk-films-button"), "list", 5),))]


def _clear(turn: Turn) -> list[Reply]:
    """A list without any wish."""
    return [group_lists.with_invitation(turn, lists.show(turn, Place(group_lists.source(turn))))]


def _choose(turn: Turn) -> list[Reply] | None:
    """A film that is picked for somebody: of the list, else any."""
    random = turn.commands.get("random")
    return about_film.choose(turn) or (random.answer(turn, "") if random else None)


def _again(turn: Turn) -> list[Reply]:
    """The last list once more."""
    last = last_list.latest(turn.visit, turn.incoming.chat)
    own = Place(group_lists.source(turn))
    place = Place.of(last.numbers) if last is not None and last.numbers else own
    return [replace(lists.show(turn, place, is_back=True), replace=False)]


def _drop(turn: Turn) -> list[Reply] | None:
    """Takes the stars back that were given just now, all of them; undoes what else was done last."""
    given = corrections.given_just_now(turn.visit)
    if len(given) == 1:
        return my_ratings.remove(turn, given[0].film.film_id)
    undo = turn.commands.get("undo")
    return undo.answer(turn, "") if undo else None


def _next(turn: Turn, count: int | None) -> Reply:
    last = last_list.latest(turn.visit, turn.incoming.chat)
    if last is None or not last.films or not Place.of(last.numbers).is_list:
        source = group_lists.source(turn)
        return lists.show(turn, Place(source, min(count, MOST)) if count else Place(source))
    place = Place.of(last.numbers)
    if place.is_last:
        return Reply(turn.say("plain-last-list"))
    following = place.following()
    return lists.show(turn, replace(following, count=min(count, MOST)) if count else following)


_DOING: dict[str, Callable[[Turn], list[Reply] | None]] = {
    "drop": _drop,
    "clear": _clear,
    "choose": _choose,
    "again": _again,
    "surprise": chatting.surprise,
    "sorry": chatting.sorry,
    "favourite": chatting.favourite,
    "joke": chatting.joke,
}
"""What is done where a message says no more than that."""
