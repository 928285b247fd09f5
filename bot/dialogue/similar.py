"""/similar: films like one."""

from bot.dialogue import lists
from bot.dialogue.actions import buttons
from bot.dialogue.command import Command
from bot.dialogue.message import Button, Reply
from bot.dialogue.naming import named
from bot.dialogue.place import Place
from bot.dialogue.text import Bold
from bot.dialogue.turn import Turn
from bot.service.films import Candidate
from bot.service.wishes import Filter


def answer(turn: Turn, argument: str) -> list[Reply]:
    """Answers ``/similar TITLE``."""
    if not argument:
        return [Reply(("Tell me a film, and I'll find others like it: ", Bold("/similar Heat")))]
    meant = named(turn, argument, _choice)
    if isinstance(meant, Reply):
        return [meant]
    return [lists.show(turn, Place("like"), wanted=Filter(like=(meant.film.film_id,)))]


def _choice(candidate: Candidate) -> tuple[Button, ...]:
    return buttons(candidate.label, "like", about=candidate.film.film_id)


COMMAND = Command("similar", "Films like one you name", answer, usage="FILM", examples=("/similar Heat",))
