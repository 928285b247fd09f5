"""Reads what somebody means: one grammar, the words of six languages, the names of a catalog."""

from collections.abc import Iterable, Sequence
from typing import cast

from rapidfuzz import process
from rapidfuzz.distance import OSA, Indel

from bot.dialogue.heard.plain import plain as small
from bot.dialogue.heard.splitting import OF_SENTENCES
from bot.dialogue.intents.intent import (
    Intent,
    NamedFilm,
    Next,
    Of,
    Plain,
    PlainKind,
    Show,
    Take,
    Understood,
    Wish,
)
from bot.dialogue.intents.lexicon import LANGUAGES, Lexicon, Meaning, lexicon
from bot.dialogue.intents.mark_reading import about_a_film
from bot.dialogue.intents.names import Asked, Names
from bot.dialogue.intents.tokens import Token, runs, tokens
from bot.dialogue.intents.wish_reading import WishReader
from bot.dialogue.intents.wished import Reading

_LONGEST_TITLE, _LAST_WORDS = 14, 4
_LEAST_TALK = 3  # known words of a sentence
_MOST_SAID = 12  # words from which a single known word is no wish
_TYPO_FROM, _TWO_TYPOS_FROM = 4, 9
_OPENINGS = tuple(Plain(kind) for kind in ("greet", "thank", "yes", "no"))
_ASKING = frozenset({"ask", "films", "courtesy", "like", "compare"})
_HOLDING = frozenset({"glue", "marks"})
_FIRST_DECADE = 20  # of two figures
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
    text, said = _without_opening(order, text, said)
    if all(token.is_mark for token in said):
        return Understood()
    return _sentence(order, Asked(names), text, said)


def is_talk(text: str) -> bool:
    """Whether a text is a sentence rather than a name: half of its words, three at least, say something."""
    plain = [token.word for token in tokens(text) if not token.is_mark]
    known = max(sum(lexicon(code).knows(word) for word in plain) for code in LANGUAGES)
    return known >= _LEAST_TALK and 2 * known >= len(plain)


def is_all_glue(text: str) -> bool:
    """Whether all words of a text only hold others together in one language: "what's the"."""
    plain = [token.word for token in tokens(text) if not token.is_mark]
    return any(_is_glue(lexicon(code), plain) for code in LANGUAGES)


def denies(text: str) -> bool:
    """Whether a text begins with what is not wished: "no animals please"."""
    plain = [token.word for token in tokens(text) if not token.is_mark]
    not_ = Meaning("glue", "not")
    return any(not_ in means for code in LANGUAGES for _, means in lexicon(code).at(plain, 0))


def asks(text: str) -> bool:
    """Whether a text asks for films, not only says how some are: "something scary", not "really scary"."""
    plain = [token.word for token in tokens(text) if not token.is_mark]
    found = {
        meaning.value
        for code in LANGUAGES
        for at in range(len(plain))
        for _, means in lexicon(code).at(plain, at)
        for meaning in means
        if meaning.section == "glue"
    }
    return bool(found & _ASKING)


def _is_glue(words: Lexicon, plain: Sequence[str]) -> bool:
    at = 0
    while at < len(plain):
        lengths = (n for n, means in words.at(plain, at) if any(one.section in _HOLDING for one in means))
        length = next(lengths, 0)
        if not length:
            return False
        at += length
    return True


def _sentence(order: Sequence[Lexicon], asked: Asked, text: str, said: Sequence[Token]) -> Understood:
    """What is more than a phrase: a film, something about a film, a wish."""
    plain = [token.word for token in said if not token.is_mark]
    film = asked.film(text) if len(plain) <= _LONGEST_TITLE else None
    wished = _wish(order, asked, text, said) or Understood()
    if film is not None and film.is_certain:
        return _film_or_wish(film, wished, text, plain)
    about = about_a_film(order, asked, text, said)
    if about is not None and wished.is_sure and _is_of_no_film(about.intent):
        return wished
    if about is not None or wished.is_sure:
        return about or wished
    misspelt = _misspelt_phrase(order, plain)
    if misspelt is not None or wished.intent is not None:
        return misspelt or wished
    guessed = film or _film_inside(asked, text, [token for token in said if not token.is_mark])
    if wished.name:
        return Understood(guess=wished.guess, name=wished.name)
    guess = wished.guess if guessed is None else Show(Of(film=guessed))
    return Understood(guess=guess, left_out=wished.left_out)


def _is_of_no_film(intent: Intent | None) -> bool:
    """Whether what may be said of a film is rather a wish: "let's watch comedies", "y de los 80?"."""
    if isinstance(intent, Take):
        return intent.of.film is not None
    place = intent.of.place if isinstance(intent, Show) else None
    return place is not None and place >= _FIRST_DECADE and place % 10 == 0


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


def _without_opening(order: Sequence[Lexicon], text: str, said: list[Token]) -> tuple[str, list[Token]]:
    """What follows "hello,", "thanks," or "no,"; all of it without one."""
    pieces = _pieces(said)
    if len(pieces) > 1:
        first = [token.word for token in pieces[0]]
        if any(_phrase(words, first) in _OPENINGS for words in order):
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


def _wish(order: Sequence[Lexicon], asked: Asked, text: str, said: Sequence[Token]) -> Understood | None:
    """The wish of the language that explains the most words."""
    best: tuple[tuple[int, int], Lexicon, Reading] | None = None
    spoken = [token.word for token in said]
    for words in order:
        ours = [token for token in said if words.knows(token.word)]
        corrected = [words.corrected(word) for word in spoken]
        for folded in [spoken, corrected] if corrected != spoken else [spoken]:
            found = WishReader(words, asked, text, said, folded).read()
            changed = sum(one != other for one, other in zip(spoken, folded, strict=True))
            changed += sum(words.spells_otherwise(text[token.begin : token.end]) for token in ours)
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
    is_one_of_many = not (found.asks or found.like) and found.content == 1 and n_said >= _MOST_SAID
    name = _name(words, text, said, found)
    film = None if name else _film_beside(asked, text, said, found)
    if film is not None:
        shown = Show(Of(film=film), "opinion")
        return Understood(shown, words.language, guess=wish if found.content else None)
    if not name and known > len(found.unknown) and (is_asked or (found.content and not is_one_of_many)):
        return Understood(wish, words.language, left_out=_left_out(text, said, found.unknown))
    guess = wish if found.content else None
    # "A really good film for christmas": what is asked for is named, at least.
    is_of_films = any(Meaning("glue", "films") in words.means([word]) for word in spoken)
    left_out = _left_out(text, said, found.unknown) if is_of_films and known > len(found.unknown) else ()
    if not (guess or name or left_out):
        return None
    return Understood(None, words.language, guess=guess, name=name, left_out=left_out)


def _film_beside(asked: Asked, text: str, said: Sequence[Token], found: Reading) -> NamedFilm | None:
    """The film that a wish holds beside words that ask: "I want to watch Alien", "is Psycho scary?"."""
    every = list(runs(found.unknown))
    says_more = found.content > len(found.genres) or found.count is not None
    if len(every) != 1 or says_more or (found.asks and found.content):
        return None
    name = text[said[every[0][0]].begin : said[every[0][-1]].end]
    if not name[:1].isupper() and (found.content or not found.asks):
        return None
    film = asked.film(name)
    return film if film is not None and film.is_certain else None


def _name(words: Lexicon, text: str, said: Sequence[Token], found: Reading) -> str:
    """Words beside "films" that may be a name: "Batman movies", "the Star Wars films"; empty without any."""
    every = list(runs(found.unknown))
    films = Meaning("glue", "films")
    if len(every) != 1 or not any(films in words.means([token.word]) for token in said):
        return ""
    first, last = every[0][0], every[0][-1]
    services = Meaning("aside", "services")
    if not text[said[first].begin].isupper() or any(
        services in means for _, means in words.at([token.word for token in said], first)
    ):
        return ""
    while last + 1 < len(said) and text[said[last + 1].begin].isupper():
        if films in words.means([said[last + 1].word]):
            break  # "Heist-Film"
        last += 1
    has_other_wishes = found.content and last == every[0][-1]
    return "" if has_other_wishes else text[said[first].begin : said[last].end]


def _left_out(text: str, said: Sequence[Token], places: Sequence[int]) -> tuple[str, ...]:
    """Words at some places, those that stand side by side as one text; without short words alone.

    What stands around an "and" is one, too: "black and white".
    """
    joined = [
        place - 1
        for place in places
        if place - 1 not in places and place - 2 in places and _joins(said, place - 1)
    ]
    every = (text[said[run[0]].begin : said[run[-1]].end] for run in runs(sorted({*places, *joined})))
    return tuple(each for each in every if any(map(_tells, each.split())))


def _joins(said: Sequence[Token], place: int) -> bool:
    """Whether a word is "and" in some language."""
    means = Meaning("glue", "or")
    return any(means in lexicon(code).means([said[place].word]) for code in LANGUAGES)


def _tells(word: str) -> bool:
    """Whether a word may tell what is wished: no "them", "over", "i've"."""
    return len(word) >= _TYPO_FROM and small(word) not in OF_SENTENCES


__all__ = ["NamedFilm", "Understood", "Wish", "understand"]
