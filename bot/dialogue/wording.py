"""Answers that several commands share."""

from bot.dialogue import words
from bot.dialogue.message import Reply
from bot.dialogue.turn import Turn


def no_bundle(turn: Turn) -> Reply:
    """There is nothing to recommend from yet."""
    return Reply(turn.say("no-model-admin" if turn.is_admin else "no-model"))


def old_button(turn: Turn) -> Reply:
    """A button that means nothing to this version."""
    return Reply(turn.say("button-unknown"))


def film_gone(turn: Turn) -> Reply:
    """A button for a film that the catalog in service lacks."""
    return Reply(turn.say("film-gone"))


def sorry(language: str, number: str) -> Reply:
    """Something unexpected happened; the number finds it in the log."""
    return Reply(words.say(language, "sorry", number=number))
