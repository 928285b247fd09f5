"""What feelings add to words: letters that are drawn out, "sooo goood", and pictures, "Heat 5 🍿🍿"."""

import re

from bot.dialogue.heard import liking_words, rating_words
from bot.dialogue.heard.liking import SURE_MARKS
from bot.dialogue.heard.number_words import EMPTY_STARS, FULL_STARS
from bot.dialogue.heard.plain import plain

_SAYING = frozenset(f"{''.join(SURE_MARKS)}{FULL_STARS}{EMPTY_STARS}♥💛💚💙💜🖤🧡✅❌👋🙏½") | {
    letter
    for every in (*liking_words.BEFORE.values(), *liking_words.AFTER.values())
    for phrase in every
    for letter in phrase
    if not letter.isascii() and not letter.isalpha()
}
_WORD = re.compile(r"[^\W\d_]+")
_RUN = re.compile(r"([^\W\d_])\1+", re.IGNORECASE)
_LONG_RUN = re.compile(r"([^\W\d_])\1{2,}", re.IGNORECASE)
_MARKS = re.compile(rf"([{''.join(sorted(SURE_MARKS - {'❤'}))}])\1+")  # hearts are counted
_SMILEY = re.compile(r"(?<=\w)\s+[:;=]-?[)DPp(]+(?=\s*\Z)")
_PICTURES = re.compile("(?:[\U0001f000-\U0001faff\u2600-\u27bf]|\u200d|\ufe0f)+")
_KNOWN = frozenset(
    word
    for phrase in (
        *(phrase for every in liking_words.BEFORE.values() for phrase in every),
        *(phrase for every in liking_words.AFTER.values() for phrase in every),
        *liking_words.STRONGER,
        *rating_words.INTERJECTIONS,
    )
    for word in plain(phrase).split()
)


def without_drawn_out(text: str) -> str:
    """A text in which drawn out words of liking are written as usual: "I looove it" becomes "I love it".

    Other words stay: "Brrr" may be a film.
    """
    return _MARKS.sub(r"\1", _WORD.sub(lambda found: _usual(found[0]), text))


def without_pictures(text: str) -> str:
    """A text without pictures that say nothing of a film: "Heat 5 🍿", but not "Heat ❤", nor "🍿" alone."""
    if not any(map(str.isalnum, text)):
        return text
    text = _SMILEY.sub("", text)
    return _PICTURES.sub(lambda found: found[0] if _SAYING & set(found[0]) else " ", text).strip()


def _usual(word: str) -> str:
    if _LONG_RUN.search(word) is None:
        return word
    for shorter in (_RUN.sub(r"\1\1", word), _LONG_RUN.sub(r"\1", word), _RUN.sub(r"\1", word)):
        if plain(shorter) in _KNOWN:
            return shorter
    return word
