"""What is said of a film of a list: "the second", "seen all of them", "who made it?", "we take the third"."""

from collections.abc import Sequence
from typing import cast

from bot.dialogue.heard.correction_words import INSTEAD
from bot.dialogue.intents.intent import (
    AskedOfFilm,
    Intent,
    Mark,
    MarkKind,
    Next,
    Of,
    Off,
    Show,
    Take,
    Understood,
    Why,
)
from bot.dialogue.intents.lexicon import LANGUAGES, Lexicon, Meaning, lexicon
from bot.dialogue.intents.names import Asked
from bot.dialogue.intents.quantities import age_at, number_at, place_at
from bot.dialogue.intents.tokens import Token, tokens
from bot.dialogue.intents.tokens import words as words_of

_MARKS: tuple[MarkKind, ...] = ("seen", "later", "not_for_me")
_ASKED: tuple[AskedOfFilm, ...] = ("fact", "opinion", "unseen")
_AS: dict[str, MarkKind] = {"known": "seen", "wanted": "later"}
"""Phrases that mark a film only where it is named: "I know" alone says nothing of one."""
_MOST_NEXT = 20
_INSTEAD = frozenset(
    word for phrase in INSTEAD for word in words_of(phrase) if len(words_of(phrase)) == 1
) - frozenset(words_of("no nein non não нет"))
"""Words that put something in the place of what was said before."""


def about_a_film(
    order: Sequence[Lexicon], asked: Asked, text: str, said: Sequence[Token]
) -> Understood | None:
    """What is said of a film of the list, or of one that is named; None where something else is said."""
    for words in order:
        intent = (
            _more(words, said)
            or _marked(words, asked, text, said)
            or _asked_of_place(words, said)
            or _place_alone(words, said)
        )
        if intent is not None:
            return Understood(intent, words.language, is_sure=True)
    return None


def place_said(text: str) -> int | None:
    """The place in a list that is all that a text says, besides that it was seen: "la 3 ya la vi"."""
    said = tokens(text)
    for code in LANGUAGES:
        words = lexicon(code)
        place = _only_place(words, _without_marks(words, said, "seen"), "filler")
        if place is not None:
            return place
    return None


def places_said(text: str) -> tuple[int, ...]:
    """The places in a list that are all that a text says: ``2 and 4``, ``the first two``; else none."""
    said = tokens(text)
    lexicons = [lexicon(code) for code in LANGUAGES]
    every = (_several_places(words, _without_marks(words, said, "seen")) for words in lexicons)
    return next((places for places in every if len(places) > 1), ())


def places_seen(text: str) -> tuple[int, ...]:
    """The places whose films a text says were seen, as numbers, and nothing else: "I've seen 1, 3 and 7"."""
    said = tokens(text)
    count = sum(token.word.isdecimal() for token in said)
    for code in LANGUAGES:
        words = lexicon(code)
        rest = _without_marks(words, said, "seen")
        places = _several_places(words, rest) if len(rest) < len(said) else ()
        if len(places) > 1 and len(places) == count:
            return places
    return ()


def says_place(text: str) -> bool:
    """Whether a text says a place in a list, whatever else."""
    plain = [token.word for token in tokens(text) if not token.is_mark]
    return any(
        place_at(lexicon(code), plain, at) is not None for code in LANGUAGES for at in range(len(plain))
    )


def says_no_interest(text: str) -> bool:
    """Whether a text says that something is nothing for whoever says it, which is no opinion of it."""
    plain = [token.word for token in tokens(text) if not token.is_mark]
    return any(
        Meaning("aside", "no_interest") in means
        for code in LANGUAGES
        for at in range(len(plain))
        for _, means in lexicon(code).at(plain, at)
    )


def place_denied(text: str) -> int | None:
    """The place in a list that a text says is not meant: "not the first"; None where it says none."""
    every = tokens(text)
    said = [token for token in every if not token.is_mark]
    if len(every) > 1 and every[1].is_mark:
        return None  # "no, the third" means the third
    if any(token.word in _INSTEAD for token in said):
        return None  # as does "no wait, the third"
    for code in LANGUAGES:
        words = lexicon(code)
        for end, rest in ((0, said[1:]), (-1, said[:-1])):  # "not the second", "la segunda no"
            if rest and Meaning("glue", "not") in words.means([said[end].word]):
                place = _only_place(words, rest, "beside")
                if place is not None:
                    return place
    return None


def _asked_of_place(words: Lexicon, said: Sequence[Token]) -> Intent | None:
    """Any question about one film of the list: ``is the first one long?``."""
    plain = [token.word for token in said if not token.is_mark]
    if not plain or said[-1].word != "?" or Meaning("glue", "being") not in words.means(plain[:1]):
        return None
    # "for a 12 year old" is no place.
    starts = [at for at in range(1, len(plain)) if age_at(words, plain, at) is None]
    places = [(at, place) for at in starts if (place := place_at(words, plain, at)) is not None]
    found = [round(place.value) for at, place in places if not _counts_films(words, plain, at + place.length)]
    return Show(Of(place=found[0]), "fact") if len(set(found)) == 1 else None


def _counts_films(words: Lexicon, plain: Sequence[str], at: int) -> bool:
    """Whether films or hours stand at a place: "can you recommend 3 comedies?" means no third one."""
    means = {meaning for _, every in words.at(plain, at) for meaning in every}
    return Meaning("glue", "films") in means or any(
        meaning.section in {"genres", "length"} for meaning in means
    )


def _place_alone(words: Lexicon, said: Sequence[Token]) -> Intent | None:
    """``the second one``; ``the second one tonight`` is watched."""
    rest = _without(words, said, Meaning("aside", "tonight"))
    place = _only_place(words, rest, "beside")
    if place is None:
        return None
    is_taken = len(rest) < len(said) and said[-1].word != "?"
    return Take(Of(place=place)) if is_taken else Show(Of(place=place))


def _more(words: Lexicon, said: Sequence[Token]) -> Intent | None:
    """``five more``, ``show me ten others``."""
    plain = [token.word for token in said if not token.is_mark]
    count, has_others, at = None, False, 0
    while at < len(plain):
        if _is_likened(words, plain, at):
            return None  # "more like number 2"
        number = number_at(words, plain, at) if count is None else None
        if number is not None and (plain[at].isdecimal() or number.value > 1):
            count, at = round(number.value), at + number.length
            continue
        step = 0
        for length, means in words.at(plain, at):
            if Meaning("glue", "others") in means or Meaning("phrases", "next") in means:
                has_others, step = True, length
            elif means & {Meaning("glue", "filler"), Meaning("glue", "ask"), Meaning("glue", "beside")}:
                step = length
            if step:
                break
        if not step:
            return None
        at += step
    if not has_others or count is None:
        return None
    return Next(min(count, _MOST_NEXT)) if count else None


def _is_likened(words: Lexicon, plain: Sequence[str], at: int) -> bool:
    """Whether a place in the list, or a number, stands behind "like"."""
    place = place_at(words, plain, at)
    before = [word for word in plain[:at] if Meaning("ordinals", "number") not in words.means([word])]
    is_behind = bool(before) and Meaning("glue", "like") in words.means(before[-1:])
    return place is not None and is_behind


def _marked(words: Lexicon, asked: Asked, text: str, said: Sequence[Token]) -> Intent | None:
    """What is said of a film: why it is there, that it was seen, that it is to be shown."""
    is_question = any(token.word == "?" for token in said)
    plain = [token for token in said if not token.is_mark]
    spoken = [token.word for token in plain]
    found = _longest_mark(words, spoken)
    if found is None:
        return None
    length, at, said_kind = found
    kind = _AS.get(said_kind, said_kind)
    first = _leading(words, spoken[:at])
    rest = [*plain[first:at], *plain[at + length :]]
    for each in {said_kind, kind}:
        rest = _without_marks(words, rest, each)
    beside = "filler" if kind in {"why", "pick", *_ASKED} else "beside"
    if kind in _MARKS:
        every = None if is_question else _mark_of_several(words, asked, text, rest, kind)
        if is_question or every is not None:
            return every
    of = _of(
        words,
        asked,
        text,
        rest,
        beside,
        may_name=kind != "off" and (at == 0 or kind in {*_MARKS, "fact", "unseen"}),
    )
    if of is None or (of == Of() and not _may_be_it(words, said_kind, spoken[:at])):
        return None
    if said_kind == "wanted" and of.film is None:
        return Take(of)
    return None if kind == "pick" and length == len(spoken) else _said_of(kind, of, is_question=is_question)


def _leading(words: Lexicon, before: Sequence[str]) -> int:
    """How many words only lead to what is said: "hmm, and the fifth ..."."""
    is_leading = (Meaning("aside", "leading") in words.means([word]) for word in before)
    return next((at for at, leads in enumerate(is_leading) if not leads), len(before))


def _mark_of_several(
    words: Lexicon, asked: Asked, text: str, rest: Sequence[Token], kind: str
) -> Mark | None:
    """The mark of all films of a list, or of several; None where one film or none is meant."""
    marked = cast("MarkKind", kind)
    if _are_all(words, rest):
        return Mark(marked, is_of_all=True)
    every = _several(words, asked, text, rest)
    return Mark(marked, every[0], every[1:]) if len(every) > 1 else None


def _may_be_it(words: Lexicon, kind: str, before: Sequence[str]) -> bool:
    """Whether "it" can be meant: "what should I watch?" asks nothing of a film."""
    if kind == "pick" or kind in _AS:
        return False
    return kind not in _ASKED or all(_is_beside(words, word, "courtesy") for word in before)


def _longest_mark(words: Lexicon, spoken: Sequence[str]) -> tuple[int, int, str] | None:
    """The longest phrase that says something of a film: its length in words, its place, its kind."""
    best: tuple[int, int, str] | None = None
    for at in range(len(spoken)):
        for length, means in words.at(spoken, at):
            for meaning in sorted(means):
                if meaning.section == "marks" and (best is None or length > best[0]):
                    best = length, at, meaning.value
    return best


def _said_of(kind: str, of: Of, *, is_question: bool) -> Intent:
    if kind == "why":
        return Why(of)
    if kind in {"take", "off"} and not is_question:
        return Take(of) if kind == "take" else Off(of)
    if kind == "pick" and of.film is not None and is_question:
        return Show(of, "fact")  # "what's Psycho about?" asks for its card, not for stars
    return Mark(kind, of) if kind in _MARKS else Show(of, kind if kind in _ASKED else "")


def _of(
    words: Lexicon, asked: Asked, text: str, rest: Sequence[Token], beside: str, *, may_name: bool
) -> Of | None:
    """Which film the words beside a mark mean; None where they say something else."""
    if not rest or all(_is_beside(words, token.word, beside) for token in rest):
        return Of()
    place = _only_place(words, rest, beside)
    if place is not None:
        return Of(place=place)
    if not may_name:
        return None
    begin, end = 0, len(rest)
    spans = [(begin, end)]
    while begin < end and _is_beside(words, rest[end - 1].word, beside):  # "I haven't seen Jaws yet"
        end -= 1
        spans.append((begin, end))
    while begin < end and _is_beside(words, rest[begin].word, beside):
        begin += 1
        spans.append((begin, end))
    for first, last in spans:
        if first >= last or any(
            after.begin < before.end
            for before, after in zip(rest[first:last], rest[first + 1 : last], strict=False)
        ):
            continue
        if last - first == 1 and Meaning("glue", "not") in words.means([rest[first].word]):
            return None  # "No" is a film, but here it denies
        film = asked.film(_with_bracket(text, rest[first].begin, rest[last - 1].end))
        if film is not None and film.is_certain:
            return Of(film=film)
    return None


def _with_bracket(text: str, begin: int, end: int) -> str:
    """A part of a text, with the bracket that closes one in it: "The Apartment (1960)"."""
    is_open = "(" in text[begin:end].rpartition(")")[2] and text[end : end + 1] == ")"
    return text[begin : end + is_open]


def _without_marks(words: Lexicon, rest: Sequence[Token], kind: str) -> list[Token]:
    """What is left without other words of the same mark: "add ... to my watchlist"."""
    return _without(words, rest, Meaning("marks", kind))


def _without(words: Lexicon, rest: Sequence[Token], meaning: Meaning) -> list[Token]:
    """What is left without the phrases that mean something."""
    spoken = [token.word for token in rest]
    left: list[Token] = []
    at = 0
    while at < len(rest):
        length = next((n for n, means in words.at(spoken, at) if meaning in means), 0)
        if not length:
            left.append(rest[at])
        at += max(length, 1)
    return left


def _is_beside(words: Lexicon, word: str, beside: str) -> bool:
    kinds = {Meaning("glue", kind) for kind in (beside, "beside", "courtesy")}
    return bool(words.means([word]) & kinds)


def _only_place(words: Lexicon, rest: Sequence[Token], beside: str) -> int | None:
    """The place in a list that is all that some words say."""
    plain = [token.word for token in rest if not token.is_mark]
    found: int | None = None
    at = 0
    while at < len(plain):
        place = place_at(words, plain, at) if found is None else None
        if place is not None:
            found, at = round(place.value), at + place.length
        elif _is_beside(words, plain[at], beside):
            at += 1
        else:
            return None
    return found


def _are_all(words: Lexicon, rest: Sequence[Token]) -> bool:
    """Whether words mean the whole list: "all of them"."""
    plain = [token.word for token in rest if not token.is_mark]
    is_said, at = False, 0
    while at < len(plain):
        length = next((n for n, means in words.at(plain, at) if Meaning("glue", "all") in means), 0)
        if not length and not _is_beside(words, plain[at], "beside"):
            return False
        is_said, at = is_said or length > 0, at + max(length, 1)
    return is_said


def _several(words: Lexicon, asked: Asked, text: str, rest: Sequence[Token]) -> tuple[Of, ...]:
    """Several films that are all that words say: ``the first two``, ``Vertigo and Psycho``; else none."""
    places = _several_places(words, rest)
    if places:
        return tuple(Of(place=place) for place in places)
    begin, end = 0, len(rest)
    while begin < end and _is_beside(words, rest[begin].word, "beside"):
        begin += 1
    parts: list[list[Token]] = [[]]
    for token in rest[begin:]:
        if Meaning("glue", "or") in words.means([token.word]):
            parts.append([])
            continue
        if parts[-1] and text[parts[-1][-1].end : token.begin].strip() in {",", ";"}:
            parts.append([])
        parts[-1].append(token)
    films = [asked.film(text[part[0].begin : part[-1].end]) for part in parts if part]
    certain = tuple(Of(film=film) for film in films if film is not None and film.is_certain)
    return certain if len(certain) == len(films) else ()


def _several_places(words: Lexicon, rest: Sequence[Token]) -> tuple[int, ...]:
    """The places in a list that are all that some words say: ``the first two``, ``1 and 3``; else none."""
    plain = [token.word for token in rest if not token.is_mark]
    found: list[int] = []
    at = 0
    while at < len(plain):
        place = place_at(words, plain, at)
        if place is None:
            if not (
                _is_beside(words, plain[at], "beside") or Meaning("glue", "or") in words.means([plain[at]])
            ):
                return ()
            at += 1
            continue
        at += place.length
        first = round(place.value)
        # "The first two" are two places, "1, 2" are just these.
        is_first = abs(first) == 1 and not plain[at - 1].isdecimal()
        number = number_at(words, plain, at) if is_first else None
        if number is not None and 1 < number.value <= _MOST_NEXT:
            at += number.length
            found += range(1, round(number.value) + 1) if first > 0 else range(-round(number.value), 0)
        else:
            found.append(first)
    return tuple(dict.fromkeys(found))
