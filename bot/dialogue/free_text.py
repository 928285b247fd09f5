"""What is no command: perhaps a film's name, else a hint."""

from bot.dialogue import rate
from bot.dialogue.help import help_text
from bot.dialogue.message import Reply
from bot.dialogue.parsing import read_rating
from bot.dialogue.text import Bold
from bot.dialogue.turn import Turn
from bot.service import films
from bot.service.problems import NoModel

# Below this likeness "thanks a lot" would become a film.
_LIKELY = 0.75


def answer(turn: Turn, text: str) -> list[Reply]:
    """Offers to rate the film that a text names. Saves nothing: nobody asked for that."""
    found = films.search(turn.visit, [reading.title for reading in read_rating(text)])
    if isinstance(found, NoModel):
        return [_unknown(None)]
    if found.certain:
        return [rate.ask_stars(turn, found.certain.film.film_id, is_about_it=True)]
    likely = [candidate for candidate in found.meant if candidate.similarity >= _LIKELY]
    if likely:
        return [rate.choose([(candidate, None) for candidate in likely], found.last_year)]
    return [_unknown(found.last_year)]


def answer_unknown(turn: Turn, name: str) -> list[Reply]:
    """A command that does not exist."""
    return [Reply((f"I don't know /{name[:40]}.\n\n", *help_text(turn)))]


def answer_refused(turn: Turn, name: str) -> list[Reply]:
    """A command for admins, typed by somebody else."""
    return [Reply((f"Sorry, /{name} is for admins only. /help shows what I can do for you.",))]


def _unknown(last_year: int | None) -> Reply:
    until = f"; mine end in {last_year}" if last_year else ""
    return Reply(
        (
            f"I don't know a film of that name{until}. Try ",
            Bold("/rate Heat 5"),
            ", ",
            Bold("/recommend"),
            " or /help.",
        )
    )
