"""All that the bot says by itself. A new kind is a module with its ``DUE``, and a line below."""

from bot.dialogue.about_films import taking
from bot.dialogue.by_itself import remind, suggest, weekly_film
from bot.dialogue.by_itself.due import DueKind
from bot.dialogue.company import film_night_after, film_night_end

DUE_KINDS: dict[str, DueKind] = {
    module.DUE.kind: module.DUE
    for module in (
        remind,
        suggest,
        film_night_end,
        film_night_after,
        taking,
        weekly_film,
    )
}
"""Name -> kind of due message."""
