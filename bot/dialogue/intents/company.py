"""Whom films should suit besides whoever asks: "for my mum", "that my grandma would enjoy too"."""

from collections.abc import Sequence
from typing import NamedTuple

from bot.dialogue.intents.lexicon import Lexicon, Meaning

_FAMILY = Meaning("genres", "Family")
_MOST_BETWEEN = 3  # words between somebody and what they like


class Company(NamedTuple):
    """Who is to like films.

    Attributes:
        length: How many words say it.
        is_unknown: Nothing tells what they like; not of children, and of whoever is said to like comedies.
    """

    length: int
    is_unknown: bool


def company_at(lexicon: Lexicon, said: Sequence[str], place: int) -> Company | None:
    """Whom films should suit, as the words at a place say; None where they say nothing of that."""
    behind_for = _after(lexicon, said, place, Meaning("aside", "for"))
    if behind_for > place:
        end = _somebody(lexicon, said, behind_for)
        is_alone = end > behind_for and not _means(lexicon, said, end, Meaning("glue", "or"))
        return Company(end - place, is_unknown=True) if is_alone else None
    for first, second in ((_somebody, _likes), (_likes, _somebody)):
        middle = first(lexicon, said, place)
        end = second(lexicon, said, _behind_may(lexicon, said, middle)) if middle > place else 0
        if end > middle:
            is_told = first is _somebody and _is_told(lexicon, said, end)
            return Company(end - place, is_unknown=not is_told)
    return None


def children_liking_at(lexicon: Lexicon, said: Sequence[str], place: int) -> int:
    """How many words say that children like films, behind the word for them: "would enjoy"; 0 for none."""
    return max(_likes(lexicon, said, _behind_may(lexicon, said, place)) - place, 0)


def _is_told(lexicon: Lexicon, said: Sequence[str], place: int) -> bool:
    """Whether what somebody likes is told at a place: "my mum likes | comedies"."""
    kinds = {"genres", "moods", "kinds", "decades"}
    asked = {Meaning("numbers", "1"), Meaning("glue", "ask")}  # "my wife would like a comedy"
    return any(
        Meaning("aside", "tonight") not in means
        and (means & asked or any(meaning.section in kinds for meaning in means))
        for _, means in lexicon.at(said, place)
    )


def _somebody(lexicon: Lexicon, said: Sequence[str], place: int) -> int:
    """The place behind somebody: "my grandma"; the place itself where nobody is meant."""
    begin = _after(lexicon, said, place, Meaning("aside", "mine"))
    end = _after(lexicon, said, begin, Meaning("aside", "somebody"))
    return end if end > begin else place


def _likes(lexicon: Lexicon, said: Sequence[str], place: int) -> int:
    end = _after(lexicon, said, place, Meaning("aside", "likes"))
    return _behind_may(lexicon, said, end) if end > place else place


def _behind_may(lexicon: Lexicon, said: Sequence[str], place: int) -> int:
    for _ in range(_MOST_BETWEEN):
        place = _after(lexicon, said, place, Meaning("aside", "may"))
    return place


def _after(lexicon: Lexicon, said: Sequence[str], place: int, meaning: Meaning) -> int:
    """The place behind a phrase that means something; the place itself without it."""
    return place + next((length for length, means in lexicon.at(said, place) if meaning in means), 0)


def _means(lexicon: Lexicon, said: Sequence[str], place: int, meaning: Meaning) -> bool:
    return _after(lexicon, said, place, meaning) > place
