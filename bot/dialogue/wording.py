"""Answers that several commands share."""

from dataclasses import replace

from bot.dialogue import words
from bot.dialogue.message import Reply
from bot.dialogue.text import Text
from bot.dialogue.turn import Turn
from bot.service.problems import FilmUnknown, NoModel


def no_bundle(turn: Turn) -> Reply:
    """There is nothing to recommend from yet."""
    problem = turn.visit.model_problem if turn.incoming.at_keyboard else None
    if problem is not None:
        return Reply(turn.say("no-model-why", error=problem))
    if turn.is_admin:
        return Reply(turn.say("no-model-admin"))
    return Reply(turn.say("no-model-operator" if turn.incoming.at_keyboard else "no-model"))


def old_button(turn: Turn) -> Reply:
    """A button that means nothing to this version."""
    return Reply(turn.say("button-unknown"))


def film_gone(turn: Turn) -> Reply:
    """A button for a film that the catalog in service lacks."""
    return Reply(turn.say("film-gone"))


def without_film(turn: Turn, problem: FilmUnknown | NoModel) -> Reply:
    """There is no film to go on with: the catalog lacks it, or there is none."""
    return no_bundle(turn) if isinstance(problem, NoModel) else film_gone(turn)


def sorry(language: str, number: str) -> Reply:
    """Something unexpected happened; the number finds it in the log."""
    return Reply(words.say(language, "sorry", number=number))


def with_note(replies: list[Reply], note: Text) -> list[Reply]:
    """Says something more below the last reply."""
    if not replies or not note:
        return replies
    return [*replies[:-1], replace(replies[-1], text=(*replies[-1].text, "\n\n", *note))]
