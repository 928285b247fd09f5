"""Bytes to text, in the encodings of tables."""

import codecs
import re
from io import BufferedReader, TextIOWrapper

from recommender.errors import BadInputError, FileProblem
from recommender.tables.code_pages import WESTERN, code_page_of

_MIXED = "utf-8-or-windows-1252"
_UTF_8, _WINDOWS_1251 = "utf-8-sig", "windows-1251"
_ZEROS = 0.3  # share of zeros in every second byte: UTF-16 with Latin letters
# Words of Windows-1251: neither UTF-8 nor a language with Latin letters has three such bytes on end.
_CYRILLIC = re.compile(rb"[\xa8\xb8\xc0-\xff]{3,}")
_BEYOND_ASCII = re.compile(rb"[\x80-\xff]")
_FEWEST = 6  # Cyrillic letters
_FIRST_INVALID, _LAST_INVALID = "\udc80", "\udcff"  # as which Python decodes bytes that are not UTF-8


def open_text(stream: BufferedReader, head: bytes, name: str) -> TextIOWrapper:
    """The text of a stream. Line breaks stay as they are.

    A byte order mark tells UTF-8 or UTF-16. Without one, zeros tell UTF-16, and Cyrillic words Windows-1251.
    Where nothing beyond ASCII is UTF-8, the letters tell a code page of Central Europe, of Turkey or of the
    Baltic. All else is UTF-8, and its invalid bytes are Windows-1252 (MovieLens 1M has files of both kinds).

    Args:
        stream: The bytes.
        head: The first of them.
        name: The file, for messages.

    Raises:
        BadInputError: The bytes are no text.
    """
    encoding = encoding_of(head)
    if encoding is None:
        raise BadInputError(f"{name} is no text file: give a CSV file in UTF-8.", FileProblem.NO_TABLE)
    errors = _MIXED if encoding == _UTF_8 else "replace"
    return TextIOWrapper(stream, encoding=encoding, errors=errors, newline="")


def encoding_of(head: bytes) -> str | None:
    """The encoding that the first bytes tell; None if they are no text."""
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    if b"\0" not in head:
        return _WINDOWS_1251 if _is_cyrillic(head) else _of_one_byte(head) or _UTF_8
    even, odd = head[::2].count(0), head[1::2].count(0)
    if odd > _ZEROS * len(head) / 2 > even:
        return "utf-16-le"
    return "utf-16-be" if even > _ZEROS * len(head) / 2 > odd else None


def _is_cyrillic(head: bytes) -> bool:
    letters = sum(len(word) for word in _CYRILLIC.findall(head))
    return letters >= _FEWEST and 2 * letters > len(_BEYOND_ASCII.findall(head))


def _of_one_byte(head: bytes) -> str | None:
    """A code page other than the Western one; None for that, for ASCII, and for what is UTF-8 in part."""
    if head.isascii():
        return None
    beyond = [char for char in head.decode(errors="surrogateescape") if not char.isascii()]
    if any(char < _FIRST_INVALID or char > _LAST_INVALID for char in beyond):
        return None
    page = code_page_of(head)
    return None if page == WESTERN else page


def _as_windows_1252(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    wrong = error.object[error.start : error.end]
    try:
        return wrong.decode(WESTERN), error.end
    except UnicodeDecodeError:  # five bytes that mean nothing there
        return wrong.decode("latin-1"), error.end


codecs.register_error(_MIXED, _as_windows_1252)
