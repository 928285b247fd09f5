"""The stars in a story, wherever they stand: not in "five times", "when I was 5", "I'd have gone to 9/10"."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from bot.dialogue.heard import liking_words, opinion_words, others_words, rating_words, title_words
from bot.dialogue.heard.asides import ends_with_aside
from bot.dialogue.heard.day_reading import is_within_day
from bot.dialogue.heard.given_stars import begins_with_film
from bot.dialogue.heard.liking import BEFORE
from bot.dialogue.heard.plain import one_of
from bot.dialogue.heard.said_by_others import are_stars_of_others
from bot.dialogue.heard.star_reading import HIGHEST, LOWEST, Stars, of_five, stars_at_end
from bot.dialogue.heard.story import FILM, Story

_MARKS = " .!…,;)\n"
_TEN, _PARTS = 10.0, {1.0, 2.0, 3.0}  # marks, numbers that are as often parts of a series
_DECIMAL = re.compile(r"[0-9]+(?:[.,][0-9]+)?")
_LIKING = one_of((*BEFORE, *(phrase for every in opinion_words.OF_THE_NEXT.values() for phrase in every)))
_LIKED_FILM = re.compile(rf"(?<!\w){_LIKING}\s+(?:the\s+)?{FILM}+\s*\Z")
_MOST_ENDS = 250  # places where stars may end
_FAR = 40  # characters before a number that are looked at
_WOULD_HAVE = re.compile(r"(?:would|could|should|might|'d|id) have (?:\w+ ){0,4}\Z")
_OF_LIST = re.compile(rf"[\w{FILM}]\s+[1-5](?:[.,]5)?\s*(?:,|;|\n|\Z)")  # "jurno 3, brave heart 5"
_END = re.compile(r"(?<=\S)(?=\s|\Z)|(?<=\w)(?=[,.;:!?)…])")
_BEHIND_NUMBER = one_of(
    (
        *opinion_words.CONTRASTS,
        *rating_words.SEPARATING,
        *rating_words.AFTERTHOUGHTS,
        *title_words.BEHIND_STARS,
        *others_words.FROM_OTHERS,
    )
)
_NUMBER_ENDS = re.compile(
    rf"(?!\s*(?:[:.,/–—-][0-9]|[€$£%°'’\"])|-\w)\s*(?:[^\w\s]|\Z|\n|{FILM}|{_BEHIND_NUMBER}(?!\w))"
)
_AND = rf"\s*(?:[,&]|,?\s*{one_of(rating_words.SEPARATING)})\s*"
_OF_SEVERAL = one_of((*rating_words.BOTH, *rating_words.OF_SEVERAL))
_OF_PART = re.compile(rf"(?:{_AND}[0-9])*\s*(?:[:=–—-]|,?\s*{_OF_SEVERAL}\s)\s*[0-9½★⭐]")
"""Behind a number that is a part: "Toy Story 1: 5", "Toy Story 1, 2: 4 stars", "Jaws 1 and 2, both 5"."""
_BEHIND_PARTS = re.compile(rf"{FILM}(?:{_AND}[0-9])*(?:{_AND}|\s*)\Z")
_BEFORE_NUMBER = one_of(
    (
        *rating_words.GIVE,
        *rating_words.GETS,
        *rating_words.HEDGES,
        *rating_words.AFTERTHOUGHTS,
        *liking_words.IS,
        *opinion_words.CONTRASTS,
        *opinion_words.GROUPS,
        *rating_words.GRADING,
        *rating_words.INTERJECTIONS,
        *rating_words.STILL,
        *opinion_words.MARKS,
        *("and", "only", "it", "i say", "say", "be", "as", "so", "btw", "to", "mit", "con", "com", "avec"),
    )
)
_NUMBER_BEGINS = re.compile(
    rf"(?:\A|[,.;:!?…()=→|/+&\n–—-]\s*|{FILM}\s*|(?<!\w)(?:{_BEFORE_NUMBER}|[a-z]+ly)\s+)"
    r"(?:(?:an?|un|una|une|uma?|eine?n?|nen?|gets|maybe|only|about|just)\s+){0,2}\Z"
)


def stars_in(story: Story) -> Iterator[Stars]:
    """The stars in a story, in order, from their first to their last sign; marks of ten are halved."""
    is_list = len(_OF_LIST.findall(story.text)) > 1
    every: dict[int, Stars] = {}
    for end in (found.start() for found in islice(_END.finditer(story.text), _MOST_ENDS)):
        found = stars_at_end(story.text[:end])
        is_number = found is not None and FILM not in story.text[found.begin : found.end]
        if found is not None and is_number and _is_rating(story, found, is_list=is_list):
            every[found.begin] = found
    marks = {begin: _of_ten(story, found) for begin, found in every.items()}
    own = (begin for begin, found in every.items() if not are_stars_of_others(story, begin, found.end))
    is_of_ten = any(marks[begin] > HIGHEST for begin in own)
    for begin, found in every.items():
        mark = marks[begin] if is_of_ten else 0.0
        stars = of_five(mark) if mark else found.stars
        rounded_from = f"{mark:g}/10" if mark != int(mark) else found.rounded_from
        if stars is not None and stars >= LOWEST:
            written = story.text[begin : found.end]
            first, last = found.end - len(written.lstrip()), begin + len(written.rstrip(_MARKS))
            yield replace(found, begin=first, end=last, stars=stars, rounded_from=rounded_from)


def _of_ten(story: Story, found: Stars) -> float:
    """A mere number, up to ten; 0 for stars of any other form: "solid 8 for Gladiator, Braveheart a 6"."""
    number = _DECIMAL.search(story.text, found.begin, found.end) if found.is_bare else None
    value = float(number[0].replace(",", ".")) if number is not None else 0.0
    return value if value <= _TEN and 2 * value == int(2 * value) else 0.0


def _is_rating(story: Story, found: Stars, *, is_list: bool) -> bool:
    """Whether a number is stars.

    Args:
        story: Where it stands.
        found: The number.
        is_list: Other numbers stand in the story as stars do.
    """
    if _is_something_else(story, found):
        return False
    is_given = begins_with_film(story.text, found.end) and not found.is_plain
    if is_given or not (found.is_bare or found.is_plain):
        return True
    if not _NUMBER_ENDS.match(story.text, found.end) or is_within_day(story.text, found.end):
        return False
    is_last = not story.text[found.end :].strip(" .!…)")
    is_half = found.stars is not None and found.stars != int(found.stars)
    is_clear = is_half or is_list or is_last
    if (is_clear and not found.is_plain) or story.text[found.begin] == "(":
        return True
    before = story.text[max(found.begin - _FAR, 0) : found.begin]
    return _NUMBER_BEGINS.search(before) is not None or ends_with_aside(before)


def _is_something_else(story: Story, found: Stars) -> bool:
    """Whether a number is a part of a series, a day, the "one" of a sentence, or was not given."""
    before = story.text[: found.begin]
    if found.is_bare and found.stars in _PARTS and _LIKED_FILM.search(before):
        return True  # "loved Matrix 1"
    if found.is_bare and _BEHIND_PARTS.search(before) and _OF_PART.match(story.text, found.end):
        return True
    is_day = found.is_plain and _DECIMAL.search(story.text, found.begin, found.end) is not None  # "04/10"
    is_one = found.is_plain and found.stars == LOWEST
    return is_day or is_one or _WOULD_HAVE.search(before[-_FAR:]) is not None
