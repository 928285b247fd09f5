"""Reads what somebody means: one grammar, the words of six languages, the names of a catalog."""

from collections.abc import Iterable, Sequence
from typing import cast

from rapidfuzz import process
from rapidfuzz.distance import OSA, Indel

from bot.dialogue.intents.intent import (
    Intent,
    Mark,
    MarkKind,
    NamedFilm,
    Next,
    Of,
    Plain,
    PlainKind,
    Show,
    Understood,
    Why,
    Wish,
)
from bot.dialogue.intents.lexicon import LANGUAGES, Lexicon, Meaning, lexicon
from bot.dialogue.intents.names import Asked, Names
from bot.dialogue.intents.quantities import number_at, place_at
from bot.dialogue.intents.tokens import Token, tokens
from bot.dialogue.intents.wish_reading import Reading, WishReader

_LONGEST_TITLE, _LAST_WORDS = 14, 4
_MOST_SAID = 12  # words from which a single known word is no wish
_TYPO_FROM, _TWO_TYPOS_FROM = 4, 9
_MARKS: tuple[MarkKind, ...] = ("seen", "later", "not_for_me")
_MOST_NEXT = 20
_A_QUESTION = 3  # words of what asks: "what should I watch"


def understand(text: str, names: Names, languages: Iterable[str] = LANGUAGES) -> Understood:
    """What a message means.

    Args:
        text: As it was typed.
        names: What the catalog knows.
        languages: Codes; where words mean the same in two, the first counts.

    Returns:
        What was understood. Nothing is saved or asked for here.
    """
    said = tokens(text)
    order = [lexicon(code) for code in dict.fromkeys([*languages, *LANGUAGES]) if code in LANGUAGES]
    for words in order:
        intent = _phrases(words, said)
        if intent is not None:
            return Understood(intent, words.language, is_sure=True)
    text, said = _without_greeting(order, text, said)
    if all(token.is_mark for token in said):
        return Understood()
    return _sentence(order, Asked(names), text, said)


def _sentence(order: Sequence[Lexicon], asked: Asked, text: str, said: Sequence[Token]) -> Understood:
    """What is more than a phrase: a film, something about a film, a wish."""
    plain = [token.word for token in said if not token.is_mark]
    film = asked.film(text) if len(plain) <= _LONGEST_TITLE else None
    wished = _wish(order, asked, text, said) or Understood()
    if film is not None and film.is_certain:
        return _film_or_wish(film, wished, text, plain)
    about = _about_a_film(order, asked, text, said)
    if about is not None or wished.is_sure:
        return about or wished
    misspelt = _misspelt_phrase(order, plain)
    if misspelt is not None or wished.intent is not None:
        return misspelt or wished
    guessed = film or _film_inside(asked, text, [token for token in said if not token.is_mark])
    return Understood(guess=wished.guess if guessed is None else Show(Of(film=guessed)))


def _film_or_wish(film: NamedFilm, wished: Understood, text: str, plain: Sequence[str]) -> Understood:
    """A film's name that may be a wish as well: "scary movie" is one, "Scary Movie" is a film.

    "Alien" is one too: it is no misspelt wish for old films ("alten").
    """
    shown = Show(Of(film=film))
    words = lexicon(wished.language) if wished.language else None
    is_spelt = words is not None and all(words.knows(word) for word in plain if word.isalpha())
    if wished.is_sure and is_spelt and (len(plain) == 1 or text == text.lower()):
        return Understood(wished.intent, wished.language, is_sure=True, guess=shown)
    return Understood(shown, is_sure=True, guess=wished.intent if wished.is_sure else None)


def _film_inside(asked: Asked, text: str, plain: Sequence[Token]) -> NamedFilm | None:
    """The film in a sentence that was not understood, the last one: ``is Speed any good``."""
    for end in range(len(plain), max(len(plain) - _LAST_WORDS, 1), -1):
        for length in range(min(_LAST_WORDS, end - 1), 0, -1):
            begin = plain[end - length].begin
            film = asked.film(text[begin : plain[end - 1].end]) if text[begin].isupper() else None
            if film is not None and film.is_certain:
                return film
    return None


def _phrases(words: Lexicon, said: Sequence[Token]) -> Intent | None:
    """The meaning of a message that is nothing but phrases: ``great, thanks``; the last one counts."""
    pieces = _pieces(said)
    if len(pieces) > 1:
        whole = _phrase(words, [token.word for piece in pieces for token in piece])
        if whole is not None:
            return whole
    found: Intent | None = None
    for piece in pieces:
        plain = [token.word for token in piece]
        intent = _phrase(words, plain)
        if intent is None and _without_courtesy(words, plain):
            return None
        found = intent or found
    return found


def _pieces(said: Sequence[Token]) -> list[list[Token]]:
    """Words between marks."""
    pieces: list[list[Token]] = [[]]
    for token in said:
        if token.is_mark:
            pieces.append([])
        else:
            pieces[-1].append(token)
    return [piece for piece in pieces if piece]


def _without_greeting(order: Sequence[Lexicon], text: str, said: list[Token]) -> tuple[str, list[Token]]:
    """What follows "hello,"; all of it without one."""
    pieces = _pieces(said)
    if len(pieces) > 1:
        first = [token.word for token in pieces[0]]
        if any(_phrase(words, first) == Plain("greet") for words in order):
            rest = text[pieces[1][0].begin :]
            return rest, tokens(rest)
    return text, said


def _phrase(words: Lexicon, plain: Sequence[str]) -> Intent | None:
    """The meaning of a message that is one phrase, perhaps with "please" before or behind it."""
    for said in dict.fromkeys((tuple(plain), tuple(_without_courtesy(words, plain)))):
        for meaning in sorted(words.means(said)):
            if meaning.section == "phrases":
                return _of_phrase(meaning.value)
    return None


def _without_courtesy(words: Lexicon, plain: Sequence[str]) -> Sequence[str]:
    courtesy = Meaning("glue", "courtesy")
    begin, end = 0, len(plain)
    while begin < end:
        length = next((n for n, means in words.at(plain[begin:end], 0) if courtesy in means), 0)
        if not length:
            break
        begin += length
    for start in range(begin, end):
        at = start
        while at < end:
            length = next((n for n, means in words.at(plain[:end], at) if courtesy in means), 0)
            if not length:
                break
            at += length
        if at >= end > start:
            return plain[begin:start]
    return plain[begin:end]


def _of_phrase(value: str) -> Intent:
    return Next() if value == "next" else Plain(cast("PlainKind", value))


def _misspelt_phrase(order: Sequence[Lexicon], plain: Sequence[str]) -> Understood | None:
    typed = " ".join(plain)
    if len(typed) < _TYPO_FROM:
        return None
    typos = 1 if len(typed) < _TWO_TYPOS_FROM else 2
    for words in order:
        phrases = words.phrases("phrases")
        near = process.extract(typed, phrases.keys(), scorer=OSA.distance, score_cutoff=typos, limit=None)
        long = [phrase for phrase, *_ in near if len(phrase) >= _TYPO_FROM]
        if long:
            # A letter left out is likelier than a wrong one: "helo" is "hello", not "help".
            likest = max(long, key=lambda phrase: Indel.normalized_similarity(typed, phrase))
            return Understood(_of_phrase(phrases[likest]), words.language, is_sure=True)
    return None


def _about_a_film(
    order: Sequence[Lexicon], asked: Asked, text: str, said: Sequence[Token]
) -> Understood | None:
    for words in order:
        intent = _more(words, said) or _marked(words, asked, text, said) or _place_alone(words, said)
        if intent is not None:
            return Understood(intent, words.language, is_sure=True)
    return None


def _place_alone(words: Lexicon, said: Sequence[Token]) -> Intent | None:
    """``the second one``."""
    place = _only_place(words, said, "beside")
    return None if place is None else Show(Of(place=place))


def _more(words: Lexicon, said: Sequence[Token]) -> Intent | None:
    """``five more``, ``show me ten others``."""
    plain = [token.word for token in said if not token.is_mark]
    count, has_others, at = None, False, 0
    while at < len(plain):
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


def _marked(words: Lexicon, asked: Asked, text: str, said: Sequence[Token]) -> Intent | None:
    """What is said of a film: why it is there, that it was seen, that it is to be shown."""
    is_question = any(token.word == "?" for token in said)
    plain = [token for token in said if not token.is_mark]
    spoken = [token.word for token in plain]
    best: tuple[int, int, str] | None = None  # length, place, kind
    for at in range(len(spoken)):
        for length, means in words.at(spoken, at):
            for meaning in sorted(means):
                if meaning.section == "marks" and (best is None or length > best[0]):
                    best = length, at, meaning.value
    if best is None:
        return None
    length, at, kind = best
    rest = _without_marks(words, [*plain[:at], *plain[at + length :]], kind)
    beside = "filler" if kind in {"why", "pick"} else "beside"
    if kind in _MARKS and is_question:
        return None
    several = _several_places(words, rest, beside) if kind in _MARKS else ()
    if len(several) > 1:
        first, *others = (Of(place=place) for place in several)
        return Mark(cast("MarkKind", kind), first, tuple(others))
    of = _of(words, asked, text, rest, beside, may_name=at == 0 or kind in _MARKS)
    if of is None or (kind == "pick" and (of == Of() or (length == len(spoken)))):
        return None
    if kind == "why":
        return Why(of)
    return Show(of) if kind == "pick" else Mark(cast("MarkKind", kind), of)


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
        film = asked.film(text[rest[first].begin : rest[last - 1].end])
        if film is not None and film.is_certain:
            return Of(film=film)
    return None


def _without_marks(words: Lexicon, rest: Sequence[Token], kind: str) -> list[Token]:
    """What is left without other words of the same mark: "add ... to my watchlist"."""
    spoken = [token.word for token in rest]
    left: list[Token] = []
    at = 0
    while at < len(rest):
        length = next((n for n, means in words.at(spoken, at) if Meaning("marks", kind) in means), 0)
        if not length:
            left.append(rest[at])
        at += max(length, 1)
    return left


def _is_beside(words: Lexicon, word: str, beside: str) -> bool:
    return bool(words.means([word]) & {Meaning("glue", beside), Meaning("glue", "beside")})


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


def _several_places(words: Lexicon, rest: Sequence[Token], beside: str) -> tuple[int, ...]:
    """The places in a list that are all that some words say: ``the first two``, ``1 and 3``; else none."""
    plain = [token.word for token in rest if not token.is_mark]
    found: list[int] = []
    at = 0
    while at < len(plain):
        place = place_at(words, plain, at)
        if place is None:
            if not (
                _is_beside(words, plain[at], beside) or Meaning("glue", "or") in words.means([plain[at]])
            ):
                return ()
            at += 1
            continue
        at += place.length
        first = round(place.value)
        number = number_at(words, plain, at) if abs(first) == 1 else None
        if number is not None and 1 < number.value <= _MOST_NEXT:
            at += number.length
            found += range(1, round(number.value) + 1) if first > 0 else range(-round(number.value), 0)
        else:
            found.append(first)
    return tuple(dict.fromkeys(found))


def _wish(order: Sequence[Lexicon], asked: Asked, text: str, said: Sequence[Token]) -> Understood | None:
    """The wish of the language that explains the most words."""
    best: tuple[tuple[int, int], Lexicon, Reading] | None = None
    spoken = [token.word for token in said]
    for words in order:
        corrected = [words.corrected(word) for word in spoken]
        for folded in [spoken, corrected] if corrected != spoken else [spoken]:
            found = WishReader(words, asked, text, said, folded).read()
            changed = sum(one != other for one, other in zip(spoken, folded, strict=True))
            cost = (3 * len(found.unknown) + changed, -found.content)
            if best is None or cost < best[0]:
                best = cost, words, found
    if best is None:
        return None
    _, words, found = best
    n_said = sum(not token.is_mark for token in said)
    known = n_said - len(found.unknown)
    wish = found.wish()
    if not found.unknown:
        return Understood(wish, words.language, is_sure=True) if found.content or found.asks else None
    is_asked = bool(found.asks and found.content) or found.asks >= _A_QUESTION
    is_one_of_many = not found.asks and found.content == 1 and n_said >= _MOST_SAID
    if known > len(found.unknown) and (is_asked or (found.content and not is_one_of_many)):
        return Understood(wish, words.language, left_out=_runs(text, said, found.unknown))
    return Understood(None, words.language, guess=wish) if found.content else None


def _runs(text: str, said: Sequence[Token], places: Sequence[int]) -> tuple[str, ...]:
    """Words at some places, those that stand side by side as one text; without short words alone."""
    runs: list[list[int]] = []
    for place in places:
        if runs and runs[-1][-1] == place - 1:
            runs[-1].append(place)
        else:
            runs.append([place])
    every = (text[said[run[0]].begin : said[run[-1]].end] for run in runs)
    return tuple(each for each in every if any(len(word) >= _TYPO_FROM for word in each.split()))


__all__ = ["NamedFilm", "Understood", "Wish", "understand"]
