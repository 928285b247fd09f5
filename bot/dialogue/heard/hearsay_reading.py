"""What others think of a film: "my wife loved Heat", "everyone says Fargo is great"."""

import re

from bot.dialogue.heard import request_words as words
from bot.dialogue.heard.liking import LONGEST, read_liking
from bot.dialogue.heard.plain import one_of, plain
from bot.dialogue.heard.rating_words import IT
from bot.dialogue.heard.words_around import afterthought

_WHO = one_of(words.OTHERS)
_HEARSAY = re.compile(
    rf"(?:(?:and|but|und|aber|y|pero|et|mais|e|mas|и|но|а)\s+)?{_WHO}\s+"
    rf"(?:(?:really|absolutely|всегда|очень)\s+)?{one_of(words.THINK)}\s+(?:{one_of(words.THAT)}\s*)?"
    rf"(?P<title>\S.*)"
)
_OF_IT = re.compile(
    rf"(?:(?:and|but|und|aber|y|pero|et|mais|e|mas|и|но|а)\s+)?{_WHO}\s+"
    rf"(?:(?:she|he|they|sie|er|ella|él|really|absolutely|too|auch|aussi|l'|la|lo|le|les)\s*)*{one_of(words.THINK)}(?:\s+{one_of(IT)})?"
)
_SAID_OF_IT = re.compile(rf"\s+{one_of(words.IS_SAID)}\s+\S.*\Z")


def is_hearsay_of_it(text: str) -> bool:
    """Whether a text says what others think of the film spoken of: "the kids loved it"."""
    line = " ".join(text.split()).rstrip(" .!?…")
    return _OF_IT.fullmatch(plain(line[: afterthought(line)])) is not None


def read_hearsay(text: str) -> tuple[str, ...]:
    """The titles that others may think something of; none where somebody speaks for themselves."""
    line = " ".join(text.split()).rstrip(" .!?…")
    found = _HEARSAY.fullmatch(plain(line)) if len(line) <= LONGEST else None
    if found is None:
        return ()
    said = line[found.start("title") :]
    liking = read_liking(said)
    behind = _SAID_OF_IT.search(plain(said))
    cut = (
        said[liking.begin : liking.end] if liking is not None else "",
        said[: behind.start()] if behind is not None else "",
        said.split(",")[0],
        said,
    )
    return tuple(dict.fromkeys(each.strip() for each in cut if each.strip()))
