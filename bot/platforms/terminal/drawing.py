"""Text as a terminal shows it: bold and clickable on one, plain words and addresses anywhere else."""

import re
from collections.abc import Iterator

from bot.dialogue.message import Button, Reply
from bot.dialogue.text import Anchor, Bold, Text

# Titles and names come from strangers: without their control characters they cannot steer the terminal.
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")


def draw(text: Text, *, is_tty: bool) -> str:
    """Draws spans; links are clickable on a terminal, and written out elsewhere."""
    return "".join(_spans(text, is_tty=is_tty))


def draw_buttons(rows: tuple[tuple[Button, ...], ...], first: int) -> str:
    """``[1] Undo   [2] Change``, numbered from ``first``, row by row."""
    lines = []
    number = first
    for row in rows:
        labels = []
        for button in row:
            label = _clean(button.label)
            if button.url:
                labels.append(f"{label}: {_clean(button.url)}")
            else:
                labels.append(f"[{number}] {label}")
                number += 1
        lines.append("  " + "   ".join(labels))
    return "\n".join(lines)


def pressable(replies: list[Reply]) -> list[Button]:
    """The buttons of some replies that can be pressed, in the order of their numbers."""
    return [button for reply in replies for row in reply.buttons for button in row if button.action]


def _spans(text: Text, *, is_tty: bool) -> Iterator[str]:
    for span in text:
        if isinstance(span, str):
            yield _clean(span)
        elif isinstance(span, Bold):
            yield f"\x1b[1m{_clean(span.text)}\x1b[0m" if is_tty else _clean(span.text)
        elif isinstance(span, Anchor):
            words, url = _clean(span.text), _clean(span.url)
            # OSC 8, as in gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda
            yield f"\x1b]8;;{url}\x1b\\\x1b[4m{words}\x1b[0m\x1b]8;;\x1b\\" if is_tty else f"{words}: {url}"


def _clean(text: str) -> str:
    return _CONTROL.sub("", text)
