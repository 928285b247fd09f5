"""Words of headings in languages of Europe that the bot does not speak, in ``headings_of_europe.toml``."""

import tomllib
from pathlib import Path
from typing import Final

_LANGUAGES: Final = tomllib.loads(Path(__file__).with_suffix(".toml").read_text(encoding="utf-8"))


def words_for(*meanings: str) -> str:
    """The words of all languages for some meanings, with blanks between.

    Args:
        meanings: Names in the file, which tells what they are: ``title``, ``rating``.
    """
    return " ".join(words.get(meaning, "") for meaning in meanings for words in _LANGUAGES.values())
