"""All that the bot says by itself. A new kind is a module with its ``DUE``, and a line below."""

from bot.dialogue.due import DueKind

_ALL: tuple[DueKind, ...] = ()
DUE_KINDS: dict[str, DueKind] = {due.kind: due for due in _ALL}
"""Name -> kind of due message."""
