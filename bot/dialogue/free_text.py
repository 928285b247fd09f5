"""What is no command: perhaps a film's name, else a hint."""

from bot.dialogue import films, rate, start
from bot.dialogue.message import Reply
from bot.dialogue.parsing import Reading, read_rating
from bot.dialogue.text import Bold
from bot.dialogue.turn import Turn

# Below this likeness "thanks a lot" would become a film.
_LIKELY = 0.75


def answer(turn: Turn, text: str) -> list[Reply]:
    """Offers to rate the film that a text names. Saves nothing: nobody asked for that."""
    if turn.recommender is not None:
        readings = tuple(Reading(reading.title) for reading in read_rating(text))
        with turn.bundle_at_work():
            found = films.find(turn.recommender.catalog, readings).meant
        if len(found) == 1 and found[0].is_certain:
            return [rate.ask_stars(turn, turn.recommender.catalog, found[0].row, is_about_it=True)]
        likely = [meant for meant in found if meant.similarity >= _LIKELY]
        if likely:
            return [rate.choose(turn.recommender.catalog, likely)]
    return [
        Reply(
            (
                f"I don't know a film of that name{_until(turn)}. Try ",
                Bold("/rate Heat 5"),
                ", ",
                Bold("/recommend"),
                " or /help.",
            )
        )
    ]


def _until(turn: Turn) -> str:
    last_year = turn.recommender.catalog.last_year if turn.recommender else None
    return f"; mine end in {last_year}" if last_year else ""


def answer_unknown(turn: Turn, name: str) -> list[Reply]:
    """A command that does not exist."""
    return [Reply((f"I don't know /{name[:40]}.\n\n", *start.help_text(is_admin=turn.is_admin)))]


def answer_refused(name: str) -> list[Reply]:
    """A command for admins, typed by somebody else."""
    return [Reply((f"Sorry, /{name} is for admins only. /help shows what I can do for you.",))]
