"""Words of titles that are not part of a film's name, as data. No rule stands here.

They are what English-language shops and catalogs print, and the commonest terms of some other languages.
"""

# Letters that Unicode does not decompose, as people type them who lack them on their keyboard.
PLAIN_LETTERS = str.maketrans(
    {
        "æ": "ae",
        "œ": "oe",
        "ø": "o",
        "ł": "l",
        "đ": "d",
        "ð": "d",
        "þ": "th",
        "\u0131": "i",
        "ħ": "h",
        "ŧ": "t",
        "ŋ": "n",
        "ĸ": "k",
        "ə": "e",
        "ƒ": "f",
        "ɖ": "d",
        "ŀ": "l",
    }
)

# Articles that may be left out, then those that stand behind a title ("Matrix, The"). The latter lack "O" and
# "As", since too many titles end with them.
LEADING_ARTICLES = {"the": 1, "a": 2, "an": 2}
"""Article -> its number: typed and missing articles are told apart by it."""
MISSPELT_ARTICLES = frozenset({"teh", "te", "th", "hte", "thee", "thhe", "tthe", "tje", "tge", "rhe"})
OTHER_ARTICLES = frozenset(
    [
        *(
            "la",
            "le",
            "les",
            "l",
            "un",
            "une",
            "el",
            "los",
            "las",
            "lo",
            "il",
            "gli",
            "i",
            "der",
            "die",
            "das",
        ),
        *("den", "det", "de", "ein", "eine", "en", "et", "het", "una", "o", "os", "as", "um", "uma"),
    ]
)
ARTICLES_BEHIND = (
    *("The", "A", "An", "Le", "La", "Les", "L'", "Il", "Lo", "Gli", "El", "Los", "Las", "Der", "Die", "Das"),
    *("Den", "Det", "De", "Het", "Un", "Une", "Una", "Ein", "Eine", "Os"),
)
ARTICLES_BEHIND_IN_CAPITALS = ("I",)

# Numbers.
UNITS = {
    word: number
    for number, word in enumerate(
        [
            *("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven"),
            *("twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
        ],
        start=1,
    )
}
TENS = {
    word: 10 * number
    for number, word in enumerate(
        ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], start=2
    )
}
ORDINALS = {
    word: number
    for number, word in enumerate(
        [
            *("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"),
            *("eleventh", "twelfth", "thirteenth"),
        ],
        start=1,
    )
}
ROMAN = {
    numeral: number
    for number, numeral in enumerate(
        [
            *("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"),
            *("xi", "xii", "xiii", "xiv", "xv", "xvi", "xvii", "xviii", "xix", "xx"),
        ],
        start=1,
    )
}
SURE_ROMAN = {numeral: str(number) for numeral, number in ROMAN.items() if len(numeral) > 1}
"""Without I, V and X, which end titles as letters ("Malcolm X", "Henry V", "Withnail & I")."""

LETTERS_AS_DIGITS = {"0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "v"}
"""Digits that stand for letters within words: Se7en, S1m0ne."""

ABBREVIATIONS = {
    "dr": "doctor",
    "mr": "mister",
    "st": "saint",
    "vs": "versus",
    "mt": "mount",
    "sgt": "sergeant",
}
"""Short forms of words of titles, which are typed for the long ones, and the reverse: Dr. Zhivago."""

# Parts of a series.
SEASON_WORDS = (
    *("seasons", "season", "series", "ssn", "stagione", "stagioni", "saisons", "saison", "staffeln"),
    *("staffel", "temporadas", "temporada"),
)
VOLUME_WORDS = ("volumes", "volume", "vols", "vol")
PART_WORDS = ("parts", "part", "pt", "teil", "partie", "parte")
EPISODE_WORDS = ("episodes", "episode", "ep")
CHAPTER_WORDS = ("chapter", "kapitel", "chapitre")
NUMBERED_ELSEWHERE = ("часть", "фильм", "том", "глава", "эпизод", "episodio", "capitulo", "volumen")
"""In titles that people type in other languages. Products are told apart by the words above alone."""
NUMBERED = (*PART_WORDS, *VOLUME_WORDS, *CHAPTER_WORDS, *EPISODE_WORDS, *NUMBERED_ELSEWHERE)
"""Before a number they name a part of a series of films."""
SEQUEL_ENDINGS = (
    *("returns", "forever", "begins", "reloaded", "revolutions", "resurrection", "rises", "reborn"),
    *("strikes back", "strikes again"),
)

# Other names.
ALSO_KNOWN_AS = (r"a\.? ?k\.? ?a\.?", "also known as", "original title:?", "aka:")
"""Expressions for what stands before another name of the film."""
STUDIO_NAMES = (
    *("walt disneys", "walt disney", "disneys", "disney", "marvels"),
    *("masterpiece mystery", "masterpiece classic", "masterpiece theatre", "masterpiece theater"),
)

# Words that tell no two films apart: grammar, and names of discs.
GRAMMAR = frozenset({"the", "of", "and", "in", "to", "for", "on", "is", "at", "an", "a"})
EMPTY_WORDS = frozenset(
    {*GRAMMAR, "vhs", "dvd", "blu", "ray", "edition", "season", "disc", "box", "set", "complete"}
)

# Packaging. Expressions, matched in folded titles.
LANGUAGES = (
    *("mandarin chinese", "chinese", "english", "french", "german", "italian", "spanish", "russian"),
    *("japanese", "korean", "uk", "usa?", "gb", "it", "fr", "de", "es", "united kingdom", "australian?"),
    *("canadian", "british", "non usa?", "non u s a?"),
)
COUNTS = (*list(UNITS)[:12], "single", "double", "multi")
QUALITIES = (
    *(r"\d+(?:st|nd|rd|th)(?: anniversary| tribute)?", "anniversary", "special", "limited", "collectors?"),
    *("ultimate", "deluxe", "extended", "unrated", "uncut", "rated", "r rated", "widescreen", "wide screen"),
    *("full ?screen", "platinum", "diamond", "gold", "silver", "signature", "tribute", "commemorative"),
    *("filmmakers", "directors?", "theatrical", "final", "criterion", "masterpiece", "bilingual"),
    *(r"(?:fully )?(?:re)?mastered", r"(?:fully )?restored", "fully", "digitally", "snap case", "steelbook"),
    *("lenticular", "3d", "2d", "premium", "definitive", "exclusive", "new line", "infinifilm", "survival"),
    *("elite", "standard", "combo", "value", "animated", "version", "walt disneys?", "disney", "classics?"),
    *("authentic", "region free"),
)
EDITIONS = ("editions?", "edit", "versions?", "cut", "release", "series", "collection", "packaging", "set")
NOISE_BEFORE_EDITIONS = (
    r"walt disneys? (?:masterpiece(?: collection)?|film classics?|classics?)",
    r"a walt disney masterpiece",
    r"(?:the )?criterion collection(?: \w+ disc boxed set)?",
    r"edition (?:limitee|collector|simple|speciale|prestige)(?: 3d)?(?: coffret.*)?",
    r"edizione(?: speciale| limitata)?(?: regno unito| italien| italiana)*",
    r"coffret .*",
)
NOISE_FORMATS = (
    *("non u ?s ?a? format", r"(?:region|reg|zone) (?:free|all|\d|[abc])(?: \d)*"),
    *("blu ?rays?(?: discs?)?", "hd dvds?", "dvds?(?: videos?)?", "vhs(?: tapes?| video)?", "bd ?lives?"),
    *("bds?", "4k(?: ultra hd| uhd)?", "ultra hd|uhd|laserdisc|vcd|umd"),
    *("digital (?:hd|copy|sd|code|download|uv)", "(?:snap case|keep case)(?: packaging)?|steelbook"),
    *("clamshell(?: case)?", "slip ?cover", "widescreen|wide screen|fullscreen|full screen|remastered"),
    *("bilingual|ntsc|pal", "(?:combo|bonus|value) pack"),
    *("theatrical (?:release|version|cut)|directors cut|extended cut|unrated",),
)
TRAILING_PACKAGING = (
    *("ws", "fs", "3d", "2d", "hd", "digital", "combo", "ultraviolet", "uv", "uk", "usa", "anglais"),
    *("italien", "allemand", "francais", "espagnol", "edition", "uncut", "extended", "restored", r"tm \d"),
    *("sd", "ec", "and", "with", "plus", "w", "in", "new", "sealed", "oop", "tv"),
)
"""At the end of a title these are packaging; elsewhere they may be words of it."""
SHOWN_TRAILING_PACKAGING = (
    *("blu-?ray", "dvds?", "vhs", "region free", "digital", "steelbook", "bilingual", "widescreen"),
    *("clamshell", "import", r"limited(?: uk)? edition", "special edition", r"4k(?: ultra hd)?"),
    *("digital hd", r"combo(?: pack)?", "uk", "anglais", "italien", "ws", "fs"),
)
"""The same in a title as people see it."""
PACKAGING_GLUE = frozenset(
    [
        *("and", "with", "the", "in", "of", "w", "plus", "on", "a", "by", "for", "edition", "format", "new"),
        *("version", "release", "set", "import", "uk", "3d", "hd", "digital"),
    ]
)
"""Words that mean packaging only beside others of it."""
COLLECTIONS = (
    *("double feature", "triple feature", "double bill"),
    rf"(?:\d+|{'|'.join(list(UNITS)[:12])}) (?:films?|movies?|features?|pack)",
    *("box(?:ed)? set", "gift set", "trilogy", "quadrilogy", "tetralogy", "pentalogy", "anthology"),
    *("complete saga", "collection", "collections", "collezione", "collectors? (?:set|pack)", "favorites"),
    *("complete set", "movie pack", "multi ?pack", "duology", "box ?set"),
)

# Most titles have none of these words. Then the expressions above need not be tried.
PACKAGING_HINTS = frozenset(
    [
        *("disc", "discs", "dvd", "dvds", "vhs", "bluray", "blurays", "ray", "rays", "bd", "bds", "bdlive"),
        *("live", "4k", "hd", "uhd", "ultra", "laserdisc", "vcd", "umd", "digital", "case", "steelbook"),
        *("clamshell", "slip", "slipcover", "cut", "wide", "widescreen", "full", "fullscreen", "remastered"),
        *("bilingual", "ntsc", "pal", "pack", "theatrical", "directors", "extended", "unrated", "disney"),
        *("disneys", "set", "collection", "coffret", "edit", "edition", "editions", "edizione", "version"),
        *("versions", "release", "series", "packaging", "format", "import", "imports", "subtitled", "dubbed"),
        *("audio", "included", "language", "region", "reg", "zone"),
    ]
)
COLLECTION_HINTS = frozenset(
    [
        *("feature", "features", "bill", "film", "films", "movie", "movies", "pack", "set", "boxset"),
        *("trilogy", "quadrilogy", "tetralogy", "pentalogy", "anthology", "saga", "collection"),
        *("collections", "collezione", "favorites", "duology", "multipack"),
    ]
)
PART_HINTS = frozenset(
    [
        *SEASON_WORDS,
        *VOLUME_WORDS,
        *PART_WORDS,
        *EPISODE_WORDS,
        "miniseries",
        "show",
        *(f"p{number}" for number in range(10)),
    ]
)
