"""What of a message nothing was done with is quoted: nothing is dropped without a word."""

from collections.abc import Sequence

from bot.dialogue.about_films import films
from bot.dialogue.text import Text
from bot.dialogue.turn import Turn

MOST_QUOTED = 100
"""Characters of a clause that is quoted."""


def say_left_out(turn: Turn, clauses: Sequence[str]) -> Text:
    """Says that clauses of a message were left out; nothing where there are none."""
    quoted = [turn.label("list-part", part=clause[:MOST_QUOTED]) for clause in clauses if clause]
    return turn.say("several-left-out", texts=films.listed(turn.language, quoted)) if quoted else ()
