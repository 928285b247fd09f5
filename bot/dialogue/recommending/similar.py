"""/similar: films like one."""

from bot.dialogue.about_films.naming import named
from bot.dialogue.actions import buttons
from bot.dialogue.command import Command
from bot.dialogue.message import Button, Reply
from bot.dialogue.recommending import lists
from bot.dialogue.recommending.place import Place
from bot.dialogue.turn import Turn
from bot.service.films import Candidate
from bot.service.wishes import Filter


def answer(turn: Turn, argument: str) -> list[Reply]:
    """Answers ``/similar TITLE``."""
    if not argument:
        return [Reply(turn.say("similar-usage"))]
    meant = named(turn, argument, choice)
    if isinstance(meant, Reply):
        return [meant]
    return [lists.show(turn, Place("like"), wanted=Filter(like=(meant.film.film_id,)))]


def choice(candidate: Candidate) -> tuple[Button, ...]:
    """The button that lists films like one."""
    return buttons(candidate.label, "like", about=candidate.film.film_id)


COMMAND = Command(
    "similar",
    "similar-command",
    answer,
    usage="film-arguments",
    examples=("/similar Heat",),
    is_about_film=True,
    for_chats=True,
)
