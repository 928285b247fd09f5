"""What a product's title says: which film, which year, which season, and what is only packaging."""

import functools
import re
import unicodedata
from dataclasses import dataclass

from recommender.catalog.names import article_first

_FIRST_YEAR, _LAST_YEAR = 1890, 2035  # "Blade Runner 2049" is a title

_NUMBER_WORDS = {
    word: str(number)
    for number, words in enumerate(
        (
            *("", "one first i", "two second ii", "three third iii", "four fourth iv", "five fifth"),
            *("six sixth vi", "seven seventh vii", "eight eighth viii", "nine ninth ix", "ten tenth"),
            *("eleven eleventh xi", "twelve twelfth xii"),
        )
    )
    for word in words.split()
}
# Not I, V and X: they end titles as letters ("Malcolm X").
_ROMAN = {word: number for word, number in _NUMBER_WORDS.items() if re.fullmatch("[ivx]{2,4}", word)}
_NUM = r"(?:\d+(?:st|nd|rd|th)?|" + "|".join(sorted(_NUMBER_WORDS, key=len, reverse=True)) + r"|v|x)"
_COUNT = _NUM.replace(r"\d+", r"\d{1,2}", 1)  # "Season 4 2015" is of one season
_MORE = rf"(?: (?:to |and |through )?{_COUNT})*"
_SEASON = r"(?:seasons?|series|ssn|stagion[ei]|saisons?|staffeln?|temporadas?)"
_PARTS = (
    ("season", re.compile(rf"\b(?:the )?(?:complete )?{_SEASON} (?P<n>{_COUNT}{_MORE})\b")),
    ("season", re.compile(rf"\b(?:the )?(?:complete )?(?P<n>{_COUNT}{_MORE}) (?:complete )?{_SEASON}\b")),
    ("volume", re.compile(rf"\b(?:vol|vols|volumes?) (?P<n>{_COUNT}{_MORE})\b")),
    ("part", re.compile(rf"\b(?:part|parts|pt|teil|partie|parte) (?P<n>{_NUM})\b")),
    ("part", re.compile(r"\bp(?P<n>\d)\b")),
    ("episode", re.compile(rf"\b(?:episodes?|ep) (?P<n>{_COUNT}{_MORE})\b")),
    ("kind", re.compile(r"\b(?P<n>tv|television|mini) ?(?:series|show)\b")),
    ("season", re.compile(r"\b(?:the )?(?P<n>complete) (?:tv |television |original )*series\b")),
)

_LANGUAGE = (
    r"(?:mandarin chinese|chinese|english|french|german|italian|spanish|russian|japanese|korean|uk|usa?|"
    r"gb|it|fr|"
    r"de|es|united kingdom|australian?|canadian|british|non usa?|non u s a?)"
)
_COUNTED = r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|single|double|multi)"
# Not "Rocky 2 Blu-ray": before the name of a format a number may be the film's.
_DISCS = rf"{_COUNTED} (?:discs?|dvds|blu ?rays|dvd set|blu ?ray set|vhs set)(?: set)?"
_QUALITY = (
    r"(?:\d+(?:st|nd|rd|th)(?: anniversary| tribute)?|anniversary|special|limited|collectors?|ultimate|"
    r"deluxe|"
    r"extended|unrated|uncut|rated|r rated|widescreen|wide screen|full ?screen|platinum|diamond|gold|silver|"
    r"signature|tribute|commemorative|filmmakers|directors?|theatrical|final|criterion|masterpiece|bilingual|"
    r"(?:fully )?(?:re)?mastered|(?:fully )?restored|fully|digitally|snap case|steelbook|lenticular|3d|2d|"
    r"premium|"
    r"definitive|exclusive|new line|infinifilm|survival|elite|standard|combo|value|animated|version|"
    rf"walt disneys?|disney|classics?|authentic|region free|{_DISCS}|{_LANGUAGE})"
)
_NOISE = re.compile(
    r"\b(?:"
    + "|".join(
        (
            r"walt disneys? (?:masterpiece(?: collection)?|film classics?|classics?)",
            r"a walt disney masterpiece",
            r"(?:the )?criterion collection(?: \w+ disc boxed set)?",
            r"edition (?:limitee|collector|simple|speciale|prestige)(?: 3d)?(?: coffret.*)?",
            r"edizione(?: speciale| limitata)?(?: regno unito| italien| italiana)*",
            r"coffret .*",
            rf"(?:{_QUALITY} )+(?:editions?|edit|versions?|cut|release|series|collection|packaging|set)",
            rf"(?:{_LANGUAGE} )*imports?(?: {_LANGUAGE})*",
            rf"{_LANGUAGE} (?:subtitled|dubbed|audio|included by default|language)",
            rf"(?:non )?{_LANGUAGE} format",
            r"non u ?s ?a? format",
            r"(?:region|reg|zone) (?:free|all|\d|[abc])(?: \d)*",
            _DISCS,
            r"blu ?rays?(?: discs?)?",
            r"hd dvds?",
            r"dvds?(?: videos?)?",
            r"vhs(?: tapes?| video)?",
            r"bd ?lives?",
            r"bds?",
            r"4k(?: ultra hd| uhd)?",
            r"ultra hd|uhd|laserdisc|vcd|umd",
            r"digital (?:hd|copy|sd|code|download|uv)",
            r"(?:snap case|keep case)(?: packaging)?|steelbook|clamshell(?: case)?|slip ?cover",
            r"widescreen|wide screen|fullscreen|full screen|remastered|bilingual|ntsc|pal",
            r"(?:combo|bonus|value) pack",
            r"theatrical (?:release|version|cut)|directors cut|extended cut|unrated",
        )
    )
    + r")\b"
)
# At the end of a title these are packaging; elsewhere they may be words of it.
_TRAILING = re.compile(
    r"(?: (?:ws|fs|3d|2d|hd|digital|combo|ultraviolet|uv|uk|usa|anglais|italien|allemand|francais|"
    r"espagnol|edition|"
    r"uncut|extended|restored|tm \d|sd|ec|and|with|plus|w|in|new|sealed|oop|tv)(?= ?$))+ ?$"
)
_GLUE = {
    *(
        "and",
        "with",
        "the",
        "in",
        "of",
        "w",
        "plus",
        "on",
        "a",
        "by",
        "for",
        "edition",
        "format",
        "new",
        "version",
    ),
    *("release", "set", "import", "uk", "3d", "hd", "digital"),
}
_LONG_NUMBERS = "|".join(word for word in _NUMBER_WORDS if len(word) > len("vii"))
_COLLECTION = re.compile(
    rf"\b(?:double feature|triple feature|double bill|(?:\d+|two|ten|{_LONG_NUMBERS}) "
    r"(?:films?|movies?|features?|pack)|box(?:ed)? set|gift set|trilogy|quadrilogy|tetralogy|pentalogy|"
    r"anthology|"
    r"complete saga|collection|collections|collezione|collectors? (?:set|pack)|favorites|complete set|"
    r"movie pack|"
    r"multi ?pack|duology|box ?set)\b"
)
# Most titles hold none of these words: then the long expressions above have nothing to find.
_PART_WORDS = re.compile(
    rf"\b(?:{_SEASON}|vols?|volumes?|parts?|pt|teil|partie|parte|p\d|episodes?|ep|miniseries|show)\b"
)
_NOISE_WORDS = re.compile(
    r"\b(?:dis[ck]|discs|dvds?|vhs|b(?:lu)?|blurays?|bds?|bdlives?|rays?|bd|live|4k|u?hd|ultra|laserdisc|"
    r"vcd|umd|digital|"
    r"case|steelbook|clamshell|slip|slipcover|wide|widescreen|full|fullscreen|remastered|bilingual|ntsc|"
    r"pal|pack|"
    r"theatrical|directors|extended|unrated|disneys?|collection|coffret|edit|edition|editions|edizione|"
    r"versions?|cut|"
    r"release|series|packaging|format|set|imports?|subtitled|dubbed|audio|included|language|region|reg|"
    r"zone)\b"
)
_STUDIO = re.compile(
    r"^(?:(?:walt )?disneys?|marvels|masterpiece (?:mystery|classic|theatre|theater)) (?=\w)"
)
_BRACKETS = re.compile(r"\(([^()]*)\)|\[([^\[\]]*)\]|\{([^{}]*)\}")
_YEAR = re.compile(r"(?:19|20)\d\d")
_APOSTROPHE = re.compile(r"['\u2019\u2018`\u00b4]")
_NOT_WORD = re.compile(r"[^\w]|_")
_SLASH = re.compile(r"\s/|/\s")
_SHOWN_TAIL = re.compile(
    r"(?:[\s:,;+&-]|\s-\s)+(?:blu-?ray|dvds?|vhs|region free|digital|steelbook|bilingual|widescreen|"
    r"clamshell|import|"
    r"limited(?: uk)? edition|special edition|4k(?: ultra hd)?|digital hd|combo(?: pack)?|uk|anglais|"
    r"italien|ws|fs)"
    r"\s*$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class ParsedTitle:
    """A title, taken apart.

    Attributes:
        shown: For people: without packaging, article in front.
        key: For comparing: words of the film's own title, folded; without packaging, year, season.
        year: A year in brackets, None without.
        trailing_year: A bare year at the end (``Deadpool 2016``), not in ``key``. It may as well belong to
            the title (``Death Race 2000``).
        parts: Seasons, volumes, parts, episodes: ``{("season", "4")}``.
        collection: Several films in one product.
    """

    shown: str
    key: str
    year: int | None
    trailing_year: int | None
    parts: frozenset[tuple[str, str]]
    collection: bool


def fold(text: str) -> str:
    """Lower case, without accents and punctuation, ``&`` as "and", single spaces."""
    text = text.replace("&", " and ").casefold()
    if not text.isascii():
        text = "".join(
            char for char in unicodedata.normalize("NFKD", text) if not unicodedata.combining(char)
        )
    return " ".join(_NOT_WORD.sub(" ", _APOSTROPHE.sub("", text)).split())


@functools.lru_cache(maxsize=4096)
def is_packaging(text: str) -> bool:
    """Whether a piece of a title only says how the film is packed (``Two-Disc Special Edition``)."""
    folded = fold(text)
    rest = _TRAILING.sub(" ", f" {_without_noise(folded)} ")
    return all(word in _GLUE or word.isdecimal() for word in rest.split()) and bool(folded)


def parse_title(title: str) -> ParsedTitle:
    """Takes a plain title (no markup) apart.

    The rules know the packaging that shops name in English, and the commonest French, Italian and German
    terms. Words they do not know stay in the key, which keeps products apart rather than merge them.
    """
    text, years, asides = _without_brackets(title)
    text = article_first(_shown(text.strip(" -:;,+/")))
    folded_text, folded_asides = fold(text), fold(" ; ".join(asides))
    parts = set(_parts(folded_text)[1]) | set(_parts(folded_asides)[1])
    folded = _parts(_without_noise(folded_text))[0]
    collection = any(_COLLECTION.search(piece) for piece in (folded, _without_noise(folded_asides)) if piece)
    collection = collection or any(_SLASH.search(piece) for piece in (text, *asides))
    key = _trim(folded)
    key, trailing_year = _trailing_year(key)
    if not key:
        key = fold(title)
    return ParsedTitle(
        shown=text or title.strip(),
        key=key,
        year=years[0] if years else None,
        trailing_year=trailing_year,
        parts=frozenset(parts),
        collection=collection,
    )


def _without_noise(folded: str) -> str:
    return _NOISE.sub(" ", folded) if _NOISE_WORDS.search(folded) else folded


def _without_brackets(title: str) -> tuple[str, list[int], list[str]]:
    """The title without bracketed years, packaging and remarks; the years; the remarks."""
    years: list[int] = []
    asides: list[str] = []

    def look(match: re.Match[str]) -> str:
        content = next(group for group in match.groups() if group is not None).strip()
        year = _YEAR.fullmatch(content)
        if year and _FIRST_YEAR <= int(content) <= _LAST_YEAR:
            years.append(int(content))
        elif content and not is_packaging(content):
            asides.append(content)
        return " "

    text = _BRACKETS.sub(look, _BRACKETS.sub(look, title))
    if not fold(text):  # the title stands in brackets
        return title.strip(" ()[]{}"), [], []
    return text, years, asides


def _parts(folded: str) -> tuple[str, list[tuple[str, str]]]:
    found: list[tuple[str, str]] = []
    if not _PART_WORDS.search(folded):
        return folded, found
    for kind, pattern in _PARTS:

        def note(match: re.Match[str], kind: str = kind) -> str:
            numbers = [_number(word) for word in match["n"].split() if word not in {"to", "and", "through"}]
            found.append((kind, " ".join(numbers)))
            return " "

        replaced = pattern.sub(note, folded)
        # "Part 2" alone is all the title there is; something must stay to compare.
        if replaced.strip():
            folded = replaced
    return " ".join(folded.split()), found


def _number(word: str) -> str:
    word = re.sub(r"(?<=\d)(?:st|nd|rd|th)$", "", word)
    if word.isdecimal():
        return str(int(word))
    return {"v": "5", "x": "10"}.get(word) or _NUMBER_WORDS.get(word, word)


def _trim(folded: str) -> str:
    """Takes packaging off the end, articles and the studio's name off the front."""
    text = " ".join(folded.split())
    shorter = _TRAILING.sub("", f" {text}").strip()
    text = shorter or text
    text = _STUDIO.sub("", text)
    words = text.split()
    if len(words) > 1 and words[0] in {"the", "a", "an"}:
        words = words[1:]
    while len(words) > 1 and words[-1] in {"the", "complete", "original"}:
        words.pop()
    # HOTEL TRANSYLVANIA(WS) HOTEL TRANSYLVANIA(WS): some titles stand twice.
    half = len(words) // 2
    if half > 1 and words[:half] == words[half:]:
        words = words[:half]
    return " ".join(_ROMAN.get(word, word) if place else word for place, word in enumerate(words))


def _trailing_year(key: str) -> tuple[str, int | None]:
    head, _, last = key.rpartition(" ")
    if head and _YEAR.fullmatch(last) and _FIRST_YEAR <= int(last) <= _LAST_YEAR:
        return _trim(head), int(last)
    return key, None


def _shown(text: str) -> str:
    text = re.sub(r" (?=[,:;.!?](?: |$))", "", " ".join(text.split()))
    while True:
        shorter = _SHOWN_TAIL.sub("", text).rstrip(" -:;,+&")
        head, dash, tail = shorter.rpartition(" - ")
        if dash and is_packaging(tail):
            shorter = head
        if shorter == text or not fold(shorter):
            return text
        text = shorter
