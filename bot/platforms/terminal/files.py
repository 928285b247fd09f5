"""Files in the terminal: read where a path names them, written beside where a reply brings one."""

import re
from pathlib import Path
from typing import Final

from bot.dialogue.message import Document, SentFile

COMMAND: Final = "/import"
_SENT = re.compile(rf"{COMMAND}\s+(?P<path>\S.*)", re.IGNORECASE)
_QUOTES = "\"'"
_MOST_NAMES = 1000


def path_after(text: str) -> Path | None:
    """The path in ``/import ~/letterboxd.zip``, as shells paste it; None where there is none."""
    found = _SENT.fullmatch(text.strip())
    if not found:
        return None
    name = found["path"].strip()
    if len(name) > 1 and name[0] == name[-1] and name[0] in _QUOTES:
        name = name[1:-1]
    path = Path(name)
    try:
        return path.expanduser()
    except RuntimeError:  # nobody of that name
        return path


def sent_file(path: Path) -> SentFile:
    """A file of this machine, as if somebody had sent it."""
    try:
        size = path.stat().st_size
    except (OSError, ValueError):
        size = None
    return SentFile(path.name, size, None, lambda: path.open("rb"))


def kept(document: Document, directory: Path) -> str:
    """Writes a file into a directory, over nothing that is there; tells where."""
    name = Path(document.name)
    for number in range(_MOST_NAMES):
        path = directory / (f"{name.stem}-{number}{name.suffix}" if number else name.name)
        try:
            with path.open("xb") as file:
                file.write(document.content)
        except FileExistsError:
            continue
        except OSError as error:
            return f"{path} cannot be written: {error.strerror or error}"
        return f"Written: {path.resolve()}"
    return f"{directory} holds {_MOST_NAMES} files called {name.name}: remove some."
