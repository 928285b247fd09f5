"""The vocabulary of packaging: what a title says of discs and editions, not of the film.

It holds what English-language shops print, and the commonest French, Italian and German terms.
"""

import functools
import re
import unicodedata

_SPELLED = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
_LANGUAGE = (
    r"(?:mandarin chinese|chinese|english|french|german|italian|spanish|russian|japanese|korean|uk|usa?|"
    r"gb|it|fr|de|es|united kingdom|australian?|canadian|british|non usa?|non u s a?)"
)
_COUNTED = rf"(?:\d+|{_SPELLED}|single|double|multi)"
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
# Words that mean packaging only beside others of it.
_GLUE = frozenset(
    {"and", "with", "the", "in", "of", "w", "plus", "on", "a", "by", "for", "edition", "format", "new"}
    | {"version", "release", "set", "import", "uk", "3d", "hd", "digital"}
)
_COLLECTION = re.compile(
    rf"\b(?:double feature|triple feature|double bill|(?:\d+|{_SPELLED}) "
    r"(?:films?|movies?|features?|pack)|box(?:ed)? set|gift set|trilogy|quadrilogy|tetralogy|pentalogy|"
    r"anthology|"
    r"complete saga|collection|collections|collezione|collectors? (?:set|pack)|favorites|complete set|"
    r"movie pack|multi ?pack|duology|box ?set)\b"
)
# Most titles hold none of these words: then the long expressions above have nothing to find.
_NOISE_HINTS = frozenset(
    {"disc", "discs", "dvd", "dvds", "vhs", "bluray", "blurays", "ray", "rays", "bd", "bds", "bdlive", "live"}
    | {"4k", "hd", "uhd", "ultra", "laserdisc", "vcd", "umd", "digital", "case", "steelbook", "clamshell"}
    | {"slip", "slipcover", "cut", "wide", "widescreen", "full", "fullscreen", "remastered", "bilingual"}
    | {"ntsc", "pal", "pack", "theatrical", "directors", "extended", "unrated", "disney", "disneys", "set"}
    | {"collection", "coffret", "edit", "edition", "editions", "edizione", "version", "versions", "release"}
    | {"series", "packaging", "format", "import", "imports", "subtitled", "dubbed", "audio", "included"}
    | {"language", "region", "reg", "zone"}
)
_COLLECTION_HINTS = frozenset(
    {"feature", "features", "bill", "film", "films", "movie", "movies", "pack", "set", "boxset", "trilogy"}
    | {"quadrilogy", "tetralogy", "pentalogy", "anthology", "saga", "collection", "collections", "collezione"}
    | {"favorites", "duology", "multipack"}
)
_APOSTROPHE = re.compile(r"['\u2019\u2018`\u00b4]")
_NOT_WORD = re.compile(r"[^\w]|_")
_ASCII_WORDS = {code: " " for code in range(128) if not chr(code).isalnum()}


def fold(text: str) -> str:
    """Lower case, without accents and punctuation, ``&`` as "and", single spaces."""
    text = text.replace("&", " and ")
    if text.isascii():  # the same, faster
        text = text.replace("'", "").replace("`", "")
        return " ".join(text.lower().translate(_ASCII_WORDS).split())
    text = "".join(char for char in unicodedata.normalize("NFKD", text) if not unicodedata.combining(char))
    # Folding case may compose what was taken apart, and the reverse ("ŉ").
    text = unicodedata.normalize("NFKD", text.casefold()).casefold()
    return " ".join(_NOT_WORD.sub(" ", _APOSTROPHE.sub("", text)).split())


@functools.lru_cache(maxsize=4096)
def is_packaging(text: str) -> bool:
    """Whether a piece of a title only says how the film is packed (``Two-Disc Special Edition``)."""
    folded = fold(text)
    rest = without_trailing(without_packaging(folded), keep=False)
    return all(word in _GLUE or word.isdecimal() for word in rest.split()) and bool(folded)


def without_packaging(folded: str) -> str:
    """Takes out what is packaging wherever it stands in a folded title."""
    return folded if _NOISE_HINTS.isdisjoint(folded.split()) else _NOISE.sub(" ", folded)


def without_trailing(folded: str, *, keep: bool = True) -> str:
    """Takes off the end what is packaging there.

    Args:
        folded: Folded title.
        keep: A title that is nothing else stays.
    """
    text = " ".join(folded.split())
    shorter = _TRAILING.sub("", f" {text}").strip()
    return shorter or (text if keep else "")


def is_collection(folded: str) -> bool:
    """Whether a folded title, without its packaging, names several films."""
    return not _COLLECTION_HINTS.isdisjoint(folded.split()) and bool(_COLLECTION.search(folded))
