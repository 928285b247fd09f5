"""A film was seen, but nothing is known of it any more: "seen it but ages ago, can't remember"."""

import re

from bot.dialogue.heard import forgotten_words as words
from bot.dialogue.heard.plain import one_of, plain

_MOST_WORDS = 20
_AROUND = r"[\s,.;:!…–—()-]*"
# Each phrase is read in one way, the longest: "as a kid" is not tried as "a kid" as well.
_EVERY = one_of((*words.SEEN, *words.FORGOTTEN, *words.BESIDE))
_SAID = re.compile(rf"{_AROUND}(?>{_EVERY}(?!\w){_AROUND})+")
_SEEN, _FORGOTTEN = (re.compile(rf"(?<!\w){one_of(every)}(?!\w)") for every in (words.SEEN, words.FORGOTTEN))


def says_forgotten(text: str) -> bool:
    """Whether all that a text says is that a film was seen too long ago: "too long" is no opinion then."""
    said = plain(text)
    is_said = len(said.split()) <= _MOST_WORDS and _FORGOTTEN.search(said) is not None
    return is_said and _SAID.fullmatch(said) is not None


def says_seen(text: str) -> bool:
    """Whether a text says that a film was seen, whatever else."""
    return _SEEN.search(plain(text)) is not None
