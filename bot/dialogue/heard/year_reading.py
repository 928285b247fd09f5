"""Which of several films a text means by the years that it tells: "the one from the eighties"."""

from collections.abc import Sequence

from bot.dialogue.intents.lexicon import LANGUAGES, lexicon
from bot.dialogue.intents.quantities import years_at
from bot.dialogue.intents.tokens import tokens


def read_years(text: str, years: Sequence[int | None]) -> int | None:
    """The place of the only year that lies in the years that a text tells; None without one.

    Args:
        text: As typed.
        years: Of the films that were asked about; None where unknown.
    """
    said = [token.word for token in tokens(text) if not token.is_mark]
    for code in LANGUAGES:
        for at in range(len(said)):
            told = years_at(lexicon(code), said, at, None)
            if told is None:
                continue
            first, last = told.first or 0, told.last or 9999
            within = [place for place, year in enumerate(years) if year is not None and first <= year <= last]
            if len(within) == 1:
                return within[0]
    return None
