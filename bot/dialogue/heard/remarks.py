"""What is thought in a story, in words and in stars; of which film it is said comes later."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice
from typing import Literal

from bot.dialogue.heard import liking_words, opinion_words, rating_words, request_words
from bot.dialogue.heard.liking import AFTER, BEFORE, denied, spaced
from bot.dialogue.heard.plain import one_of, plain
from bot.dialogue.heard.star_reading import HIGHEST, LOWEST, Stars, of_five, stars_at_end
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
        *opinion_words.CONTRASTS,
        *opinion_words.GROUPS,
        *liking_words.A_FILM,
        *liking_words.EVER,
        *rating_words.SEPARATING,
        *rating_words.AFTERTHOUGHTS,
        *rating_words.IT,
    )
)
GOES_ON = re.compile(rf"\s*(?:[,.;:!?)…\"”/&+=>–—-]|\Z|{FILM}|{_BEHIND_PRAISE}(?!\w))")
"""What stands behind a word that says how a film was: not the "day" of "a rubbish day"."""

_OTHERS = rf"{one_of(request_words.OTHERS)}(?!\s+(?:and|&|und|y|et|e|и)\s)"
_SUBJECT_IS_OTHER = re.compile(rf"(?<!\w){_OTHERS}(?:'[a-z]+)?\s+(?:[^\s{FILM}]+\s+){{0,3}}\Z")
_GIVEN_BY_OTHERS = re.compile(rf"(?<!\w){_OTHERS}(?:'[a-z]+)?\s+(?:[^\s{FILM}]+\s+){{1,5}}\Z")
_FOR_OTHERS = re.compile(
    r"\s*(?:for|from|by|says?|said|für|von|para|de|pour|от|для)\s+"
    rf"{one_of(request_words.OTHERS)}(?!\w)"
)
_THOUGHT_BY_OTHERS = re.compile(rf"(?<!\w){_OTHERS}\s+(?:\w+\s+){{0,2}}{one_of(request_words.THINK)}(?!\w)")
_SEEN_BY_OTHERS = re.compile(
    rf"(?<!\w){_OTHERS}(?:'s|\s+has|\s+have)?\s+(?:seen|saw|watched|watches|sees|gesehen|visto|vu|видел|видела|смотрел|смотрела)\s+[^.!?;]*\Z"
)  # "my daughter has seen it a hundred times"
_OF_OTHERS = re.compile(rf"(?<!\w)(?:{_OTHERS}(?:'s|s'|s)?|{one_of(opinion_words.HERS)})\s+(?:\w+\s+)?\Z")
_WITH_IT = tuple(f" {plain(word)}" for word in rating_words.IT)  # "loved it" has a subject of its own
_NOT_SO = re.compile(rf"(?<!\w){one_of(opinion_words.NOT_SO)}\s+(?:\S+\s+){{0,3}}\Z")
_I = re.compile(r"(?<!\w)(?:i|we|ich|wir|yo|je|j|on|eu|я|мы)(?!\w)")

_TEN, _PARTS = 10.0, {1.0, 2.0, 3.0}  # marks, numbers that are as often parts of a series
_DECIMAL = re.compile(r"[0-9]+(?:[.,][0-9]+)?")
_LIKED_FILM = re.compile(rf"(?<!\w){one_of(_NEXT)}\s+(?:the\s+)?{FILM}+\s*\Z")
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
        *("for", "to", "from"),
    )
)
_NUMBER_ENDS = re.compile(rf"\s*(?:[,.;:!?)…]|\Z|\n|{FILM}|{_BEHIND_NUMBER}(?!\w))")
_BEFORE_NUMBER = one_of(
    (
        *rating_words.GIVE,
        *rating_words.GETS,
        *rating_words.HEDGES,
        *opinion_words.CONTRASTS,
        *opinion_words.GROUPS,
        *("and", "only", "it", "i say", "say", "solid", "strong", "easy", "weak", "light", "high", "low"),
    )
)
_NUMBER_BEGINS = re.compile(
    rf"(?:\A|[,.;:!?…(=–—-]\s*|{FILM}\s*|(?<!\w){_BEFORE_NUMBER}\s+)"
    r"(?:(?:an?|un|una|une|uma?|eine?|gets|maybe|only|about|just)\s+){0,2}\Z"
)


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
    is_list = len(_OF_LIST.findall(story.text)) > 1
    every: dict[int, Stars] = {}
    for end in (found.start() for found in islice(_END.finditer(story.text), _MOST_ENDS)):
        found = stars_at_end(story.text[:end])
        is_number = found is not None and FILM not in story.text[found.begin : found.end]
        if found is not None and is_number and _is_rating(story, found, is_list=is_list):
            every[found.begin] = found
    values = {begin: _of_ten(story, found) for begin, found in every.items()}
    own = (begin for begin, found in every.items() if not _is_given_by_others(story, begin, found.end))
    is_of_ten = any(values[begin] > HIGHEST for begin in own)
    for begin, found in every.items():
        mark = values[begin] if is_of_ten else 0.0
        stars = of_five(mark) if mark else found.stars
        rounded_from = f"{mark:g}/10" if mark != int(mark) else found.rounded_from
        if stars is not None and stars >= LOWEST:
            span = found.begin, found.end
            yield Remark(*span, stars, "stars", found.is_plain, rounded_from=rounded_from)


def _of_ten(story: Story, found: Stars) -> float:
    """A mere number, up to ten; 0 for stars of any other form: "solid 8 for Gladiator, Braveheart a 6"."""
    number = _DECIMAL.search(story.text, found.begin, found.end) if found.is_bare else None
    value = float(number[0].replace(",", ".")) if number is not None else 0.0
    return value if value <= _TEN and 2 * value == int(2 * value) else 0.0


def _is_rating(story: Story, found: Stars, *, is_list: bool) -> bool:
    """Whether a number is stars: not in "five times", "when I was 5", "I'd have gone to 9/10".

    Args:
        story: Where it stands.
        found: The number.
        is_list: Other numbers stand in the story as stars do.
    """
    before = max(found.begin - _FAR, 0), found.begin
    if found.is_bare and found.stars in _PARTS and _LIKED_FILM.search(story.text, 0, found.begin):
        return False  # "loved Matrix 1"
    if (found.is_plain and found.stars == 1) or _WOULD_HAVE.search(story.text, *before):
        return False
    if not found.is_bare and not found.is_plain:
        return True
    if not _NUMBER_ENDS.match(story.text, found.end):
        return False
    is_last = not story.text[found.end :].strip(" .!…)")
    is_digit = (is_list or is_last) and not found.is_plain
    return is_digit or _NUMBER_BEGINS.search(story.text, *before) is not None


def _is_own(story: Story, remark: Remark) -> bool:
    """Whether the speaker thinks so, not "my wife", "everybody", "her favourite"."""
    before = story.before(remark.begin)
    if remark.side == "stars":
        return not _is_given_by_others(story, remark.begin, remark.end)
    if _THOUGHT_BY_OTHERS.search(before) or _OF_OTHERS.search(before) or _SEEN_BY_OTHERS.search(before):
        return False
    has_subject = remark.side != "last" or story.text[remark.begin : remark.end].endswith(_WITH_IT)
    return not has_subject or _SUBJECT_IS_OTHER.search(before) is None


def _is_given_by_others(story: Story, begin: int, end: int) -> bool:
    """Whether stars are somebody else's: "she'd give it a 5", "a 9 for my brother"."""
    is_behind = _FOR_OTHERS.match(story.text, end) is not None
    return is_behind or _GIVEN_BY_OTHERS.search(story.before(begin)) is not None


def _is_so(story: Story, begin: int, end: int) -> bool:
    """Whether words are meant as they stand: not in a question, nor "wanted to like", "would be great"."""
    before = story.before(begin)
    if _NOT_SO.search(before):
        return False
    return not story.is_question(begin, end) or _I.search(before) is not None
