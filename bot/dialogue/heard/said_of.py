"""Of which films of a story something is said: what follows "loved", what "was great" follows."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from bot.dialogue.heard import (
    aside_words,
    liking_words,
    opinion_words,
    rating_words,
    request_words,
    title_words,
)
from bot.dialogue.heard.answer_reading import PLACES, read_answered_stars
from bot.dialogue.heard.asides import without_asides
from bot.dialogue.heard.given_stars import PARTING, Beside, leads_to_film
from bot.dialogue.heard.plain import one_of, plain
from bot.dialogue.heard.remarks import GOES_ON, PRAISE, Remark
from bot.dialogue.heard.splitting import OF_SENTENCES
from bot.dialogue.heard.story import FILM, TITLE, Story

_MIXED = 3.0  # stars between likes and dislikes
_FEW_BETWEEN, _SEVERAL = 2, 2  # words, films
_BESIDE = rf"(?>\s*[:,]?\s*{one_of(opinion_words.BESIDE)}(?!\w))"
_FILM_NEXT = re.compile(rf"{_BESIDE}{{0,4}}\s*[:,–—-]?\s*[\"“„«(]?{TITLE}")
_HEADED = re.compile(
    rf"(?:\s+{one_of(liking_words.A_FILM)})?"
    rf"(?:\s*[:,]|\s+{one_of((*liking_words.IS, 'has to be'))})\s*[\"“„«(]?{TITLE}"
)
_FOR = re.compile(rf"[^\S\n]*{one_of(title_words.GIVEN_TO)}(?!\w)")
_BUT_NOT = re.compile(
    rf"\s*,?\s*{one_of(opinion_words.CONTRASTS)}\s+(?:definitely\s+|really\s+)?"
    rf"{one_of(liking_words.NEGATIONS)}\s+(?:(?:so much|as much|the)\s+)?{TITLE}"
)
_EXCEPT = re.compile(
    rf"(?:\s+[^\s{FILM},.;!?]+){{0,5}}?,?\s+{one_of(request_words.EXCEPT)}{_BESIDE}{{0,3}}\s*{TITLE}"
)
_IT = re.compile(rf"\s*{one_of((*rating_words.IT, *opinion_words.GROUPS))}(?!\w)")
_NO_FILM = re.compile(rf"(?:{one_of(rating_words.SEPARATING)}\s+)?{one_of(title_words.RELATED)}(?!\w)")
_OF_SEVERAL = one_of((*opinion_words.GROUPS, *rating_words.OF_SEVERAL, "they", "of them", "of those"))
_OF_THEM = re.compile(rf"(?<!\w){_OF_SEVERAL}(?!\w)")
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
_ARTICLES = frozenset(map(plain, title_words.ARTICLES))
_RELATIVE = re.compile(
    rf"{one_of(('which', 'who', 'den', 'die', 'das', 'que', 'qui', 'который', 'которую'))}\s"
)
_OF_TWO = {"former": 1, "latter": 2}
_VERY = one_of((*liking_words.STRONGER, *title_words.ALSO, "soooo", "actually", "always", "as", "one of"))
_IS = re.compile(
    rf"(?:\s+{one_of((*liking_words.IS, 'looks', 'felt', 'feels', '='))}(?!\w)|\s*[:=,–—-])?"
    rf"(?>\s+(?:{_VERY}|[a-z]+ly)"
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
        *rating_words.STILL,
        *aside_words.WITH,
        *("würde ich", "gebe ich", "je dirais", "diría", "eu diria", "я бы дал", "я бы поставил"),
        *(
            "me",
            "my",
            "deserves",
            "rating",
            "would",
            "be",
            "down",
            "as",
            "rate",
            "i'd",
            "put",
            "it's",
            "worth",
            "we",
            "i",
        ),
    )
)
_OVER = re.compile(r"[.!?…]")
_BEFORE_STARS = re.compile(rf"[\s,:(=→–—.…?!-]*(?>(?:{_GIVING}|[a-z]+ly)(?!\w)[\s,.:!]*)*")


@dataclass(frozen=True, slots=True)
class SaidOf:
    """Of which films something is said.

    Attributes:
        films: Their places, that of the one beside it first.
        is_clear: Nothing else can be meant.
        is_far: It is rather said of something else: "loved Heat, the rest was boring".
    """

    films: tuple[int, ...] = ()
    is_clear: bool = False
    is_far: bool = False


def films_of(story: Story, remark: Remark, given: Mapping[int, Beside]) -> SaidOf:
    """The films of which something is said; none where that is open.

    Args:
        story: With its films.
        remark: What is said.
        given: The films that stars stand beside, by where these begin.
    """
    begin = story.word_from(story.clause(remark.begin, remark.end)[0])
    if _NO_FILM.match(story.text, begin, remark.end):
        return SaidOf()  # "the sequel is a 2"
    placed = _by_ordinal(story, remark)
    if placed is not None:
        return SaidOf((placed,))
    if remark.side == "stars":
        lead = _FOR.match(story.text, remark.end)
        named = story.film_of(_FILM_NEXT.match(story.text, lead.end())) if lead else None
        if named is not None:
            return SaidOf(_listed(story, named, 1), is_clear=True)
        beside = given.get(remark.begin)
        if beside is not None:
            return _given(story, remark, beside)
    if remark.side != "next":
        return _of_the_last(story, remark)
    return _of_the_next(story, remark)


def _of_the_next(story: Story, remark: Remark) -> SaidOf:
    """The film that follows "loved", or the one that stands for "it"."""
    following = story.film_of(_FILM_NEXT.match(story.text, remark.end))
    if following is not None:
        between = story.text[remark.end : story.films[following][0]].split()
        return SaidOf(_listed(story, following, 1), is_clear=len(between) <= _FEW_BETWEEN)
    pronoun = _IT.match(story.text, remark.end)
    if pronoun is not None and GOES_ON.match(story.text, pronoun.end()):
        return replace(_spoken_of(story, remark), is_clear=len(story.films) == 1)
    begin, end = story.clause(remark.begin, remark.end)
    if _RELATIVE.match(story.text, story.word_from(begin)):
        return _of_the_last(story, remark)
    if end - remark.end > 1:  # "saw Heat with her and loved every scene"
        return SaidOf(tuple(story.films_between(begin, remark.begin)[-1:]))
    return _of_the_last(story, remark)


def _of_the_last(story: Story, remark: Remark) -> SaidOf:
    """The film before something in its sentence, else the one that it heads, else the one spoken of."""
    before = story.films_between(story.sentence(remark.begin, remark.end)[0], remark.begin)
    if not before:
        headed = story.film_of(_HEADED.match(story.text, remark.end))
        return (
            _spoken_of(story, remark) if headed is None else SaidOf(_listed(story, headed, 1), is_clear=True)
        )
    last = before[-1]
    begin, end = story.films[last]
    clause = story.clause(remark.begin, remark.end)[0]
    is_apart, is_alone = clause >= end, len(story.films) == 1
    if remark.side == "stars" and is_apart and not _BEFORE_STARS.fullmatch(story.text, clause, remark.begin):
        return SaidOf()  # "some odd thing 5"
    says_it = _says_it(story, clause, remark.begin)
    is_clear = _IS.fullmatch(without_asides(story.text[end : remark.begin])) is not None
    is_clear = is_clear or (is_alone and is_apart and says_it)
    is_near = is_apart or _leads_to_stars(story.text[end : remark.begin])
    is_clear = is_clear or (remark.side == "stars" and is_near and (is_alone or clause <= begin))
    is_far = is_apart and not is_clear and not says_it and remark.side == "last"
    return SaidOf(_listed(story, last, -1), is_clear, is_far)


def _given(story: Story, remark: Remark, beside: Beside) -> SaidOf:
    """The film that stars stand beside, and those that they are said of as well: "Heat and Alien, both 5"."""
    begin, end = story.films[beside.film]
    if beside.is_before:
        return SaidOf((beside.film,), is_clear=leads_to_film(story.text[remark.end : begin]))
    between = without_asides(story.text[end : remark.begin])
    clause = story.clause(remark.begin, remark.end)[0]
    said = without_asides(story.text[clause : remark.begin])
    is_own_clause = clause >= end and _BEFORE_STARS.fullmatch(said) is not None
    is_clear = _IS.fullmatch(between) is not None or _leads_to_stars(between)
    if clause >= end and not is_own_clause and not is_clear:
        return SaidOf()  # "some odd thing 5"
    is_alone = len(story.films) == 1
    is_clear = is_clear or (is_own_clause and (is_alone or not _OVER.search(between)))
    is_clear = is_clear and (is_alone or not PARTING.search(between))
    films = _listed(story, beside.film, -1) if _OF_THEM.search(between) else (beside.film,)
    return SaidOf(films, is_clear)


def _leads_to_stars(between: str) -> bool:
    """Whether words between a film and its stars are of a sentence: not of a title ("with a vengance")."""
    is_giving = _BEFORE_STARS.fullmatch(between) is not None
    return is_giving or not OF_SENTENCES.isdisjoint(between.split())


def _spoken_of(story: Story, remark: Remark) -> SaidOf:
    """The film named last before something; several where it is said of them together."""
    before = story.films_between(0, remark.begin)
    if not before:
        return SaidOf()
    begin, end = story.clause(remark.begin, remark.end)
    is_of_several = not _GROUPS.isdisjoint(story.text[begin:end].split())
    films = _listed(story, before[-1], -1) if is_of_several else (before[-1],)
    is_one = len(story.films) == 1 or (remark.side == "stars" and is_of_several)
    says_it = _says_it(story, begin, remark.begin)
    return SaidOf(films, is_clear=is_one and says_it, is_far=remark.side == "last" and not says_it)


def _by_ordinal(story: Story, remark: Remark) -> int | None:
    """The film that a clause means by its place among those named before: "the second was weak"."""
    begin = story.word_from(story.clause(remark.begin, remark.end)[0])
    found = _ORDINAL.match(story.text, begin, remark.begin)
    if found is None or found["place"] in _ARTICLES:
        return None  # "Heat, un 4"
    before = story.films_between(0, begin)
    place = _OF_TWO.get(found["place"]) or PLACES[found["place"]]
    return before[place - 1] if len(before) >= max(place, _SEVERAL) else None


def unlike(story: Story, remark: Remark, of: SaidOf) -> int | None:
    """The film that is not liked as another one is: "loved Juno but not Superbad"."""
    if remark.side != "next" or remark.stars <= _MIXED or not of.films:
        return None
    return story.film_of(_BUT_NOT.match(story.text, story.films[of.films[-1]][1]))


def excepted(story: Story, remark: Remark) -> tuple[int, ...]:
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
        is_apart = not _TOGETHER.fullmatch(between) or not _BUT.isdisjoint(between.split())
        if is_apart or (step < 0 and "\n" in between):
            break
        every.append(every[-1] + step)
    return tuple(every)


def _says_it(story: Story, begin: int, end: int) -> bool:
    """Whether a clause begins with no more than "but it was really"."""
    return _IT_IS.fullmatch(story.text, min(story.word_from(begin), end), end) is not None


def _said_of_several(text: str) -> str:
    """What is said of several films together: ``great`` of "both great"; empty where it is of one."""
    left = _OF_THEM.sub(" ", plain(text))
    return " ".join(left.split()).strip(" ,;:.!") if says_of_several(text) else ""


def read_stars_of_several(text: str) -> float | None:
    """The stars that are said of several films together: "both great", "loved them all"; else None."""
    opinion = _said_of_several(text)
    said = (read_answered_stars(opinion) or read_answered_stars(f"{opinion} it")) if opinion else None
    return said.stars if said is not None else None


def says_of_several(text: str) -> bool:
    """Whether something is said of several films together: "both great"."""
    return not _GROUPS.isdisjoint(plain(text).split())
