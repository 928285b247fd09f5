"""The cards of /start for whoever asks to rate films: "let me rate some films"."""

from bot.dialogue.heard.rating_some_reading import asks_to_rate_some
from bot.dialogue.message import Reply
from bot.dialogue.rating import first_cards
from bot.dialogue.turn import Turn


def read(turn: Turn, text: str) -> list[Reply] | None:
    """Shows the first card; None for anything else, and where others read along."""
    if turn.incoming.where != "private" or not turn.visit.has_model or not asks_to_rate_some(text):
        return None
    return first_cards.begin(turn)
