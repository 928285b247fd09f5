"""What is thought of films that are named in running text: "saw Heat with my wife, she hated it, I loved it".

The titles are known already; what stands around them is read: words of liking and stars, each of the film
that it is said of. Others' opinions, wishes and what somebody only expected are none.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.dialogue.heard import answer_words, liking_words, opinion_words, rating_words, request_words
from bot.dialogue.heard.answer_reading import PLACES
from bot.dialogue.heard.plain import one_of, plain
from bot.dialogue.heard.remarks import GOES_ON, PRAISE, Remark, remarks
from bot.dialogue.heard.splitting import OF_SENTENCES
from bot.dialogue.heard.story import FILM, TITLE, Story

_MIXED, _NOT_AS_MUCH = 3.0, 2.0  # stars between likes and dislikes, stars less
_FEW_BETWEEN, _SEVERAL = 2, 2  # words, films
_REQUEST = re.compile(rf"(?<!\w){one_of(opinion_words.REQUESTS)}(?!\w)")
_NOT_SEEN = re.compile(rf"(?<!\w){one_of((*opinion_words.WANTED, *opinion_words.NOT_SEEN))}(?!\w)")
_CANT_JUDGE = re.compile(rf"(?<!\w){one_of(opinion_words.CANT_JUDGE)}(?!\w)")
_UNSEEN = re.compile(
    rf"(?<!\w){one_of(answer_words.UNSEEN)}\s+(?:{one_of(opinion_words.BESIDE)}\s+){{0,2}}[\"“„«(]?\Z"
)
_BESIDE = rf"(?>\s*[:,]?\s*{one_of(opinion_words.BESIDE)}(?!\w))"
_FILM_NEXT = re.compile(rf"{_BESIDE}{{0,4}}\s*[:,–—-]?\s*[\"“„«(]?{TITLE}")
_HEADED = re.compile(
    rf"(?:\s+{one_of(liking_words.A_FILM)})?"
    rf"(?:\s*[:,]|\s+{one_of((*liking_words.IS, 'has to be'))})\s*[\"“„«(]?{TITLE}"
)
_FOR = re.compile(rf"\s*{one_of(('for', 'to', 'goes to', 'für', 'para', 'pour', 'pro', 'pra', 'за'))}(?!\w)")
_BUT_NOT = re.compile(
    rf"\s*,?\s*{one_of(opinion_words.CONTRASTS)}\s+(?:definitely\s+|really\s+)?"
    rf"{one_of(liking_words.NEGATIONS)}\s+(?:(?:so much|as much|the)\s+)?{TITLE}"
)
_EXCEPT = re.compile(
    rf"(?:\s+[^\s{FILM},.;!?]+){{0,5}}?,?\s+{one_of(request_words.EXCEPT)}{_BESIDE}{{0,3}}\s*{TITLE}"
)
_LIKED, _DISLIKED = 4.0, 2.0  # stars of what is excepted
_IT = re.compile(rf"\s*{one_of((*rating_words.IT, *opinion_words.GROUPS))}(?!\w)")
_GROUPS = frozenset(map(plain, opinion_words.GROUPS))
_TOGETHER = re.compile(
    rf"\s*[\"”»)]?\s*[,/]?\s*(?:{one_of((*rating_words.SEPARATING, *rating_words.OR))}\s+)?"
    rf"(?:{one_of(opinion_words.BESIDE)}\s+){{0,2}}[\"“„«(]?\s*"
)
_BUT = frozenset(map(plain, opinion_words.CONTRASTS))
_ORDINAL = re.compile(
    rf"(?:{one_of((*opinion_words.CONTRASTS, *rating_words.SEPARATING))}\s+)?"
    rf"(?:{one_of(request_words.ARTICLES)}\s+)?(?P<place>{one_of(PLACES)}|former|latter)"
    r"(?:\s+(?:one|film|movie|teil|part))?\s"
)
_RELATIVE = re.compile(
    rf"{one_of(('which', 'who', 'den', 'die', 'das', 'que', 'qui', 'который', 'которую'))}\s"
)
_OF_TWO = {"former": 1, "latter": 2}
_IS = re.compile(
    rf"(?:\s+{one_of((*liking_words.IS, 'looks', 'felt', 'feels', '='))}(?!\w)|\s*[:=,–—-])?"
    rf"(?>\s+(?:{one_of((*liking_words.STRONGER, 'soooo', 'actually', 'always', 'as', 'one of'))}|[a-z]+ly)"
    r"(?!\w)){0,4}\s*"
)
_SAYING_IT = one_of(
    (
        *("and", "but", "und", "y", "et", "e", "и", "i", "we", "absolutely", "really", "personally"),
        *("still", "honestly", "me", "personally"),
        *rating_words.IT,
        *rating_words.SEEN,
        *rating_words.HEDGES,
        *rating_words.INTERJECTIONS,
        *rating_words.GIVE,
        *liking_words.IS,
        *liking_words.THOUGHT,
        *liking_words.STRONGER,
    )
)
_IT_IS = re.compile(rf"(?>\s*(?:{_SAYING_IT}|[a-z]+ly)(?!\w))*\s*")
_GIVING = one_of(
    (
        *opinion_words.CONTRASTS,
        *rating_words.SEPARATING,
        *rating_words.GIVE,
        *rating_words.GETS,
        *rating_words.HEDGES,
        *rating_words.IT,
        *rating_words.AFTERTHOUGHTS,
        *rating_words.INTERJECTIONS,
        *liking_words.IS,
        *liking_words.STRONGER,
        *PRAISE,
        *("me", "my", "deserves", "rating", "would", "i'd", "put", "it's", "worth", "we", "i"),
    )
)
_BEFORE_STARS = re.compile(rf"[\s,:(–—-]*(?>(?:{_GIVING}|[a-z]+ly)(?!\w)[\s,.:!]*)*")


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
    """

    stars: float | None = None
    is_clear: bool = False
    is_others: bool = False
    is_denied: bool = False
    rounded_from: str = ""
    sentence: int = 0
    is_given: bool = False


@dataclass(frozen=True, slots=True)
class Opinions:
    """What a text says of the films that it names.

    Attributes:
        of_films: One for each film.
        left_out: The clauses that say something of what is no film of these.
    """

    of_films: tuple[Opinion, ...]
    left_out: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Of:
    """Of which films something is said.

    Attributes:
        films: Their places, that of the one beside it first.
        is_clear: Nothing else can be meant.
        is_far: It is rather said of something else: "loved Heat, the rest was boring".
    """

    films: tuple[int, ...] = ()
    is_clear: bool = False
    is_far: bool = False


_Said = tuple[Remark, bool]
"""What is said of a film, and whether clearly of it."""


def asks_for_films(text: str) -> bool:
    """Whether a text asks for films rather than tells of some: "something like Heat"."""
    return _REQUEST.search(plain(text)) is not None


def read_opinions(text: str, films: Sequence[tuple[int, int]]) -> Opinions:
    """What a text says of each of the films that it names.

    Args:
        text: What somebody said.
        films: Where their titles begin and end, in order.
    """
    story = Story(text, films)
    every: list[list[_Said]] = [[] for _ in films]
    left_out: list[str] = []
    of_remarks = [(remark, _films_of(story, remark)) for remark in remarks(story)]
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
        for film in _excepted(story, remark):
            other = _LIKED if remark.stars < _MIXED else _DISLIKED
            every[film].append((replace(remark, stars=other, is_unsure=False), False))
        unlike = _unlike(story, remark, of)
        if unlike is not None:
            every[unlike].append((replace(remark, stars=remark.stars - _NOT_AS_MUCH), True))
        if not of.films and remark.is_own and not _excepted(story, remark):
            left_out.append(story.as_said(remark.begin, remark.end))
    of_films: list[Opinion] = []
    cannot_judge = _CANT_JUDGE.search(story.text) is not None
    for place, (each, span) in enumerate(zip(every, story.films, strict=True)):
        opinion = Opinion() if _is_unseen(story, place) else _together(each)
        if cannot_judge and not opinion.is_given:
            opinion = Opinion()
        sentence, _ = story.sentence(*span)
        of_films.append(replace(opinion, is_denied=_is_denied(story, place), sentence=sentence))
        left_out += [story.as_said(remark.begin, remark.end) for remark in _not_taken(each)]
    return Opinions(tuple(of_films), tuple(dict.fromkeys(left_out)))


def _not_taken(every: Sequence[_Said]) -> list[Remark]:
    """What is rather said of something else than a film that has a word of its own: "the rest was boring"."""
    own = [remark for remark, _ in every if remark.is_own]
    return [each for each in own if each.is_far] if any(not each.is_far for each in own) else []


def says_of_several(text: str) -> bool:
    """Whether something is said of several films together: "both great"."""
    return not _GROUPS.isdisjoint(plain(text).split())


def _together(every: Sequence[_Said]) -> Opinion:
    """One opinion of several: stars count more than words, of words that disagree the last ones."""
    own = [(remark, is_clear) for remark, is_clear in every if remark.is_own]
    if not own:
        return Opinion(is_others=bool(every))
    given = [(remark, is_clear) for remark, is_clear in own if remark.side == "stars"]
    if given:
        remark, is_clear = given[-1]
        is_one = all(each.stars == remark.stars for each, _ in given)
        return Opinion(remark.stars, is_clear and is_one, rounded_from=remark.rounded_from, is_given=True)
    is_one = len({each.stars > _MIXED for each, _ in own}) == 1
    own = [(remark, is_clear) for remark, is_clear in own if not remark.is_unsure] or own
    remark, is_clear = own[-1]
    if len({each.stars > _MIXED for each, _ in own}) == 1:
        remark, is_clear = max(own, key=lambda each: abs(each[0].stars - _MIXED))
    return Opinion(remark.stars, is_clear and is_one and not remark.is_unsure)


def _films_of(story: Story, remark: Remark) -> _Of:
    """The films of which something is said; none where that is open."""
    placed = _by_ordinal(story, remark)
    if placed is not None:
        return _Of((placed,))
    if remark.side == "stars":
        lead = _FOR.match(story.text, remark.end)
        given = story.film_of(_FILM_NEXT.match(story.text, lead.end())) if lead else None
        if given is not None:
            return _Of(_listed(story, given, 1), is_clear=True)
    if remark.side != "next":
        return _of_the_last(story, remark)
    return _of_the_next(story, remark)


def _of_the_next(story: Story, remark: Remark) -> _Of:
    """The film that follows "loved", or the one that stands for "it"."""
    following = story.film_of(_FILM_NEXT.match(story.text, remark.end))
    if following is not None:
        between = story.text[remark.end : story.films[following][0]].split()
        return _Of(_listed(story, following, 1), is_clear=len(between) <= _FEW_BETWEEN)
    pronoun = _IT.match(story.text, remark.end)
    if pronoun is not None and GOES_ON.match(story.text, pronoun.end()):
        return replace(_spoken_of(story, remark), is_clear=len(story.films) == 1)
    begin, end = story.clause(remark.begin, remark.end)
    if _RELATIVE.match(story.text, story.word_from(begin)):
        return _of_the_last(story, remark)
    if end - remark.end > 1:  # "saw Heat with her and loved every scene"
        return _Of(tuple(story.films_between(begin, remark.begin)[-1:]))
    return _of_the_last(story, remark)


def _of_the_last(story: Story, remark: Remark) -> _Of:
    """The film before something in its sentence, else the one that it heads, else the one spoken of."""
    before = story.films_between(story.sentence(remark.begin, remark.end)[0], remark.begin)
    if not before:
        headed = story.film_of(_HEADED.match(story.text, remark.end))
        return _spoken_of(story, remark) if headed is None else _Of(_listed(story, headed, 1), is_clear=True)
    last = before[-1]
    begin, end = story.films[last]
    clause = story.clause(remark.begin, remark.end)[0]
    is_apart, is_alone = clause >= end, len(story.films) == 1
    if remark.side == "stars" and is_apart and not _BEFORE_STARS.fullmatch(story.text, clause, remark.begin):
        return _Of()  # "some odd thing 5"
    says_it = _says_it(story, clause, remark.begin)
    is_clear = _IS.fullmatch(story.text, end, remark.begin) is not None
    is_clear = is_clear or (is_alone and is_apart and says_it)
    is_near = is_apart or _leads_to_stars(story, end, remark.begin)
    is_clear = is_clear or (remark.side == "stars" and is_near and (is_alone or clause <= begin))
    is_far = is_apart and not is_clear and not says_it and remark.side == "last"
    return _Of(_listed(story, last, -1), is_clear, is_far)


def _leads_to_stars(story: Story, begin: int, end: int) -> bool:
    """Whether words between a film and its stars are of a sentence: not of a title ("with a vengance")."""
    is_giving = _BEFORE_STARS.fullmatch(story.text, begin, end) is not None
    return is_giving or not OF_SENTENCES.isdisjoint(story.text[begin:end].split())


def _spoken_of(story: Story, remark: Remark) -> _Of:
    """The film named last before something; several where it is said of them together."""
    before = story.films_between(0, remark.begin)
    if not before:
        return _Of()
    begin, end = story.clause(remark.begin, remark.end)
    is_of_several = not _GROUPS.isdisjoint(story.text[begin:end].split())
    films = _listed(story, before[-1], -1) if is_of_several else (before[-1],)
    is_one = len(story.films) == 1 or (remark.side == "stars" and is_of_several)
    says_it = _says_it(story, begin, remark.begin)
    return _Of(films, is_clear=is_one and says_it, is_far=remark.side == "last" and not says_it)


def _by_ordinal(story: Story, remark: Remark) -> int | None:
    """The film that a clause means by its place among those named before: "the second was weak"."""
    begin = story.word_from(story.clause(remark.begin, remark.end)[0])
    found = _ORDINAL.match(story.text, begin, remark.begin)
    if found is None:
        return None
    before = story.films_between(0, begin)
    place = _OF_TWO.get(found["place"]) or PLACES[found["place"]]
    return before[place - 1] if len(before) >= max(place, _SEVERAL) else None


def _unlike(story: Story, remark: Remark, of: _Of) -> int | None:
    """The film that is not liked as another one is: "loved Juno but not Superbad"."""
    if remark.side != "next" or remark.stars <= _MIXED or not of.films:
        return None
    return story.film_of(_BUT_NOT.match(story.text, story.films[of.films[-1]][1]))


def _excepted(story: Story, remark: Remark) -> tuple[int, ...]:
    """The films that are left out of what is said: "not a fan of Marvel except Iron Man"."""
    found = _EXCEPT.match(story.text, remark.end) if remark.side == "next" else None
    film = story.film_of(found)
    return _listed(story, film, 1) if film is not None else ()


def _listed(story: Story, film: int, step: int) -> tuple[int, ...]:
    """A film and those that stand beside it as in a list: "Alien, Aliens and Heat"."""
    every = [film]
    while 0 <= every[-1] + step < len(story.films):
        first, second = sorted((every[-1], every[-1] + step))
        between = story.text[story.films[first][1] : story.films[second][0]]
        if not _TOGETHER.fullmatch(between) or not _BUT.isdisjoint(between.split()):
            break
        every.append(every[-1] + step)
    return tuple(every)


def _says_it(story: Story, begin: int, end: int) -> bool:
    """Whether a clause begins with no more than "but it was really"."""
    return _IT_IS.fullmatch(story.text, min(story.word_from(begin), end), end) is not None


def _is_unseen(story: Story, film: int) -> bool:
    """Whether it is said right before a film that it was not seen: "never seen Star Wars, don't hate me"."""
    return _UNSEEN.search(story.before(story.films[film][0])) is not None


def _is_denied(story: Story, film: int) -> bool:
    """Whether a film was not seen, is only wanted or asked about."""
    begin, end = story.films[film]
    return story.is_question(begin, end) or _NOT_SEEN.search(story.before(begin)) is not None
