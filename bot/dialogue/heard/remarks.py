"""What is thought in a story, in words and in stars; of which film it is said comes later."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

from bot.dialogue.heard import liking_words, opinion_words, rating_words, title_words
from bot.dialogue.heard.liking import AFTER, BEFORE, denied, spaced
from bot.dialogue.heard.plain import one_of, plain
from bot.dialogue.heard.said_by_others import I_DO, are_stars_of_others, is_opinion_of_others
from bot.dialogue.heard.star_reading import LOWEST
from bot.dialogue.heard.stars_in_story import stars_in
from bot.dialogue.heard.story import FILM, Story

Side = Literal["next", "last", "stars"]
"""Whether something is said of the film that follows, of the one before, or is a number of stars."""

_BETTER, _BEST_STARS, _WORST_STARS = 4.0, 5.0, 1.0
_NEXT = {
    **BEFORE,
    **{plain(phrase): stars for stars, every in opinion_words.OF_THE_NEXT.items() for phrase in every},
}
PRAISE = {
    **AFTER,
    **{plain(phrase): stars for stars, every in opinion_words.OF_THE_LAST.items() for phrase in every},
    **{plain(phrase): _BETTER for phrase in liking_words.BETTER},
}
"""What is said of a film named before, plain -> stars."""
_UNSURE = frozenset(map(plain, (*opinion_words.UNSURE, *liking_words.BETTER)))
_OPENINGS = frozenset(map(plain, opinion_words.OPENINGS))
_WORD_FOLLOWS = re.compile(r",?\s+\w")
_WORST = frozenset(map(plain, liking_words.WORST))
_NOT = one_of((*liking_words.NEGATIONS, *liking_words.NEGATED_IS, *opinion_words.DENYING))
_SAID_OF_NEXT = re.compile(
    rf"(?<!\w)(?:(?P<negation>{_NOT})\s+(?:\w+\s+)?)?(?P<phrase>{one_of(_NEXT)})(?!\w)"
)
_SAID_OF_LAST = re.compile(
    rf"(?<!\w)(?:(?P<negation>{_NOT})\s+(?:\w+\s+)?)?"
    rf"(?P<phrase>{one_of(PRAISE)})(?!\w)"
)
_OF_ALL = re.compile(
    rf"(?<!\w)(?P<phrase>{one_of(liking_words.BEST)})(?:\s+[^\s{FILM}]+){{0,4}}?"
    rf"\s+{one_of(liking_words.EVER)}(?!\w)"
)
_BEHIND_PRAISE = one_of(
    (
        *opinion_words.BEHIND,
        *title_words.BEHIND_STARS,
        *opinion_words.CONTRASTS,
        *opinion_words.GROUPS,
        *liking_words.A_FILM,
        *liking_words.EVER,
        *rating_words.SEPARATING,
        *rating_words.AFTERTHOUGHTS,
        *rating_words.IT,
    )
)
GOES_ON = re.compile(rf"[^\S\n]*\n|\s*(?:[^\w\s]|\Z|{FILM}|{_BEHIND_PRAISE}(?!\w))")
"""What stands behind a word that says how a film was: not the "day" of "a rubbish day"."""

_WITH_IT = tuple(f" {plain(word)}" for word in rating_words.IT)  # "loved it" has a subject of its own
_NOT_SO = re.compile(rf"(?<!\w){one_of(opinion_words.NOT_SO)}\s+(?:[^\s&|/+0-9]+\s+){{0,3}}\Z")


@dataclass(frozen=True, slots=True)
class Remark:
    """Something that is thought of a film.

    Attributes:
        begin: Where it begins.
        end: Where it ends.
        stars: What it stands for.
        side: Of which film.
        is_unsure: It may be no rating at all.
        is_own: The speaker thinks so.
        rounded_from: How stars were written, where that is no number of half stars.
        is_far: It is rather said of something else than the film beside it.
    """

    begin: int
    end: int
    stars: float
    side: Side
    is_unsure: bool = False
    is_own: bool = True
    rounded_from: str = ""
    is_far: bool = False


def remarks(story: Story) -> list[Remark]:
    """All that is thought in a story, in order; of what overlaps the longest."""
    every = sorted((*_words(story), *_stars(story)), key=lambda each: (each.begin - each.end, each.begin))
    kept: list[Remark] = []
    for each in every:
        if all(each.end <= other.begin or other.end <= each.begin for other in kept):
            kept.append(each)
    said = [each for each in kept if each.side == "stars" or story.text[each.begin].isalpha()]
    kept = said or kept  # a thumb behind "it was ok" says no more
    return [replace(each, is_own=_is_own(story, each)) for each in sorted(kept, key=lambda each: each.begin)]


def _words(story: Story) -> Iterator[Remark]:
    """What is thought in words, and meant as it stands."""
    for found in _OF_ALL.finditer(story.text):
        stars = _WORST_STARS if spaced(found["phrase"]) in _WORST else _BEST_STARS
        if _is_so(story, *found.span()):
            yield Remark(*found.span(), stars, "last")
    for found in _SAID_OF_NEXT.finditer(story.text):
        phrase = spaced(found["phrase"])
        if _is_so(story, *found.span()):
            stars = denied(_NEXT[phrase]) if found["negation"] else _NEXT[phrase]
            yield Remark(*found.span(), stars, "next", phrase in _UNSURE)
    for found in _SAID_OF_LAST.finditer(story.text):
        phrase = spaced(found["phrase"])
        is_whole = " " in phrase or GOES_ON.match(story.text, found.end())
        if phrase in _OPENINGS and _opens(story, *found.span()):
            continue  # "ok that one was fire"
        if is_whole and _is_so(story, *found.span()):
            stars = denied(PRAISE[phrase]) if found["negation"] else PRAISE[phrase]
            yield Remark(*found.span(), stars, "last", phrase in _UNSURE)


def _opens(story: Story, begin: int, end: int) -> bool:
    """Whether a word only opens a sentence that goes on."""
    first, last = story.sentence(begin, end)
    return story.word_from(first) == begin and _WORD_FOLLOWS.match(story.text, end, last) is not None


def _stars(story: Story) -> Iterator[Remark]:
    """What is given in stars."""
    for found in stars_in(story):
        given = found.stars or LOWEST
        yield Remark(found.begin, found.end, given, "stars", found.is_plain, rounded_from=found.rounded_from)


def _is_own(story: Story, remark: Remark) -> bool:
    """Whether the speaker thinks so, not "my wife", "everybody", "her favourite"."""
    if remark.side == "stars":
        return not are_stars_of_others(story, remark.begin, remark.end)
    has_subject = remark.side != "last" or story.text[remark.begin : remark.end].endswith(_WITH_IT)
    return not is_opinion_of_others(story.before(remark.begin), has_subject=has_subject)


def _is_so(story: Story, begin: int, end: int) -> bool:
    """Whether words are meant as they stand: not in a question, nor "wanted to like", "would be great"."""
    before = story.before(begin)
    if _NOT_SO.search(before):
        return False
    return not story.is_question(begin, end) or I_DO.search(before) is not None
