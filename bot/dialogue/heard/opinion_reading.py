"""What is thought of films that are named in running text: "saw Heat with my wife, she hated it, I loved it".

The titles are known already; what stands around them is read: words of liking and stars, each of the film
that it is said of. Others' opinions, wishes and what somebody only expected are none.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from bot.dialogue.heard import answer_words, opinion_words, rating_words
from bot.dialogue.heard.given_stars import given_stars
from bot.dialogue.heard.plain import one_of, plain
from bot.dialogue.heard.remarks import Remark, remarks
from bot.dialogue.heard.said_of import excepted, films_of, unlike
from bot.dialogue.heard.story import Story

_MIXED, _NOT_AS_MUCH = 3.0, 2.0  # stars between likes and dislikes, stars less
_REQUEST = re.compile(rf"(?<!\w){one_of(opinion_words.REQUESTS)}(?!\w)")
_ASKS_BEHIND = re.compile(
    rf",\s*(?:{one_of(rating_words.SEPARATING)}\s+)?(?:{one_of(rating_words.INTERJECTIONS)}\s+)?"
    rf"{one_of(opinion_words.REQUESTS)}(?!\w)[^,.!?]*\??\s*\Z"
)
NOT_SEEN: Final = re.compile(rf"(?<!\w){one_of((*opinion_words.WANTED, *opinion_words.NOT_SEEN))}(?!\w)")
"""Before a film that was not seen, or is only wanted."""
_HEARD_OF = re.compile(rf"(?<!\w){one_of(opinion_words.HEARSAY)}\s+(?:\w+\s+){{0,2}}\Z")
_WANTED_BEHIND = re.compile(rf"\s+{one_of(opinion_words.WANTED_BEHIND)}(?!\w)")
_CANT_JUDGE = re.compile(rf"(?<!\w){one_of(opinion_words.CANT_JUDGE)}(?!\w)")
_UNSEEN = re.compile(
    rf"(?<!\w){one_of(answer_words.UNSEEN)}\s+(?:{one_of(opinion_words.BESIDE)}\s+){{0,2}}[\"“„«(]?\Z"
)
_LIKED, _DISLIKED = 4.0, 2.0  # stars of what is excepted


@dataclass(frozen=True, slots=True)
class Opinion:
    """What is thought of one film.

    Attributes:
        stars: 1 to 5 in halves; None where nothing of one's own is said.
        is_clear: It is said right beside its name, or of it alone: nothing else can be meant.
        is_others: Only somebody else thinks something of it.
        is_denied: It was not seen, or is only wanted.
        rounded_from: How stars were written, where that is no number of half stars.
        sentence: Where the sentence begins that names the film.
        is_given: It is said in stars, not in words.
        has_words: It is said in words as well.
        clause: The clause that names the film.
    """

    stars: float | None = None
    is_clear: bool = False
    is_others: bool = False
    is_denied: bool = False
    rounded_from: str = ""
    sentence: int = 0
    is_given: bool = False
    has_words: bool = field(default=False, compare=False)
    clause: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class Opinions:
    """What a text says of the films that it names.

    Attributes:
        of_films: One for each film.
        left_out: The clauses that say something of what is no film of these.
    """

    of_films: tuple[Opinion, ...]
    left_out: tuple[str, ...]


_Said = tuple[Remark, bool]
"""What is said of a film, and whether clearly of it."""


def asks_for_films(text: str) -> bool:
    """Whether a text asks for films rather than tells of some: "something like Heat"."""
    return _REQUEST.search(plain(text)) is not None


def begins_to_ask(sentence: str) -> int | None:
    """Where the last part of a sentence begins, if it asks for films: at ", what should I watch?"."""
    found = _ASKS_BEHIND.search(plain(sentence))
    return found.start() if found is not None else None


def read_opinions(text: str, films: Sequence[tuple[int, int]]) -> Opinions:
    """What a text says of each of the films that it names.

    Args:
        text: What somebody said.
        films: Where their titles begin and end, in order.
    """
    story = Story(text, films)
    every: list[list[_Said]] = [[] for _ in films]
    left_out: list[str] = []
    said_in_order = remarks(story)
    given = given_stars(story, [(each.begin, each.end) for each in said_in_order if each.side == "stars"])
    of_remarks = [(remark, films_of(story, remark, given)) for remark in said_in_order]
    with_own = {of.films[0] for remark, of in of_remarks if of.films and remark.is_own and not of.is_far}
    with_liking = {
        film for remark, of in of_remarks if remark.side == "next" and remark.is_own for film in of.films
    }
    for remark, of in of_remarks:
        known = with_own if remark.side == "next" else with_own | with_liking
        said = replace(remark, is_unsure=remark.is_unsure or of.is_far, is_far=of.is_far)
        for place, film in enumerate(of.films):
            has_own = place > 0 and film in known  # others of a list may have a word of their own
            every[film] += [] if has_own else [(said, of.is_clear)]
        left = excepted(story, remark)
        for film in left:
            other = _LIKED if remark.stars < _MIXED else _DISLIKED
            every[film].append((replace(remark, stars=other, is_unsure=False), False))
        denied = unlike(story, remark, of)
        if denied is not None:
            every[denied].append((replace(remark, stars=remark.stars - _NOT_AS_MUCH), True))
        if not of.films and remark.is_own and not left:
            left_out.append(story.as_said(remark.begin, remark.end))
    of_films: list[Opinion] = []
    cannot_judge = _CANT_JUDGE.search(story.text) is not None
    for place, (each, span) in enumerate(zip(every, story.films, strict=True)):
        opinion = Opinion() if _is_unseen(story, place) else _together(each)
        if cannot_judge and not opinion.is_given:
            opinion = Opinion()
        sentence, _ = story.sentence(*span)
        is_heard = opinion.stars is None and _HEARD_OF.search(story.before(span[0])) is not None
        opinion = replace(opinion, is_others=opinion.is_others or is_heard)
        clause = story.as_said(*span)
        of_films.append(
            replace(opinion, is_denied=_is_denied(story, place), sentence=sentence, clause=clause)
        )
        left_out += [story.as_said(remark.begin, remark.end) for remark in _not_taken(each)]
    return Opinions(tuple(of_films), tuple(dict.fromkeys(left_out)))


def _not_taken(every: Sequence[_Said]) -> list[Remark]:
    """What is rather said of something else than a film that has a word of its own: "the rest was boring"."""
    own = [remark for remark, _ in every if remark.is_own]
    return [each for each in own if each.is_far] if any(not each.is_far for each in own) else []


def _together(every: Sequence[_Said]) -> Opinion:
    """One opinion of several: stars count more than words, of words that disagree the last ones."""
    own = [(remark, is_clear) for remark, is_clear in every if remark.is_own]
    if not own:
        return Opinion(is_others=bool(every))
    given = [(remark, is_clear) for remark, is_clear in own if remark.side == "stars"]
    if given:
        remark, is_clear = given[-1]
        is_one = all(each.stars == remark.stars for each, _ in given)
        return Opinion(
            remark.stars,
            is_clear and is_one,
            rounded_from=remark.rounded_from,
            is_given=True,
            has_words=len(own) > len(given),
        )
    is_one = len({each.stars > _MIXED for each, _ in own}) == 1
    own = [(remark, is_clear) for remark, is_clear in own if not remark.is_unsure] or own
    remark, is_clear = own[-1]
    if len({each.stars > _MIXED for each, _ in own}) == 1:
        remark, is_clear = max(own, key=lambda each: abs(each[0].stars - _MIXED))
    return Opinion(remark.stars, is_clear and is_one and not remark.is_unsure)


def _is_unseen(story: Story, film: int) -> bool:
    """Whether it is said right before a film that it was not seen: "never seen Star Wars, don't hate me"."""
    return _UNSEEN.search(story.before(story.films[film][0])) is not None


def _is_denied(story: Story, film: int) -> bool:
    """Whether a film was not seen, is only wanted or asked about."""
    begin, end = story.films[film]
    before = story.before(begin)
    is_wanted = NOT_SEEN.search(before) or _WANTED_BEHIND.match(story.text, end)
    return is_wanted is not None or story.is_question(begin, end)
