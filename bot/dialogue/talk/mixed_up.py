"""Stars that another film got than the one they are for: "wrong film, Chocolat is the 4"."""

from dataclasses import replace

from bot.dialogue.heard.mixed_up_reading import read_mixed_up
from bot.dialogue.message import Reply
from bot.dialogue.talk import corrections
from bot.dialogue.talk.understanding import hear
from bot.dialogue.turn import Turn
from bot.service import corrections as given
from bot.service.problems import NoModel


def read(turn: Turn, text: str) -> list[Reply] | None:
    """Moves stars given just now to the film that is meant; None where a text says nothing of this."""
    said = read_mixed_up(text) if turn.visit.has_model else None
    just_now = given.given_just_now(turn.visit) if said is not None else ()
    if said is None or not just_now:
        return None
    of_these_stars = [each for each in just_now if each.stars == said.stars] or just_now
    wrong = corrections.named(turn, just_now, said.wrong) if said.wrong else tuple(of_these_stars)
    heard = hear(turn, said.meant)
    if isinstance(heard, NoModel) or len(heard) != 1 or len(wrong) != 1:
        return None
    readings = tuple(replace(each, stars=said.stars, is_unsure=False, tier=0) for each in heard[0].readings)
    return corrections.moved(turn, wrong[0], replace(heard[0], readings=readings))
