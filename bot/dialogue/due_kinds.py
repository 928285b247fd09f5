"""All that the bot says by itself. A new kind is a module with its ``DUE``, and a line below."""

from bot.dialogue import remind, suggest
from bot.dialogue.due import DueKind

DUE_KINDS: dict[str, DueKind] = {
    module.DUE.kind: module.DUE
    for module in (
        remind,
        suggest,
    )
}
"""Name -> kind of due message."""
