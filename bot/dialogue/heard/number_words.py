"""How numbers of stars are said: number words, halves, scales, units. Data for six languages."""

NUMBERS: dict[int, tuple[str, ...]] = {
    1: ("one", "ein", "eins", "einen", "un", "uno", "una", "une", "um", "uma", "один", "одна", "одну"),
    2: ("two", "zwei", "dos", "deux", "dois", "duas", "два", "две"),
    3: ("three", "drei", "tres", "trois", "três", "три"),
    4: ("four", "vier", "cuatro", "quatre", "quatro", "четыре"),
    5: ("five", "fünf", "fuenf", "cinco", "cinq", "пять"),
}
"""Of stars, as they stand before a unit."""

WORDS = tuple(word for every in NUMBERS.values() for word in every)
"""All of these words."""

OF_TEN: dict[int, tuple[str, ...]] = {
    6: ("six", "sechs", "seis", "шесть"),
    7: ("seven", "sieben", "siete", "sept", "sete", "семь"),
    8: ("eight", "acht", "ocho", "huit", "oito", "восемь"),
    9: ("nine", "neun", "nueve", "neuf", "nove", "девять"),
    10: ("ten", "zehn", "diez", "dix", "dez", "десять"),
}
"""Numbers that are stars only before "out of ten"."""

GRADES: dict[float, tuple[str, ...]] = {
    1: ("единица", "единицу", "кол", "на единицу"),
    2: ("двойка", "двойку", "двоечка", "двоечку", "на двойку", "на двоечку"),
    3: ("тройка", "тройку", "троечка", "троечку", "на тройку", "на троечку"),
    4: ("четвёрка", "четвёрку", "четвёрочка", "четвёрочку", "на четвёрку", "на четвёрочку"),
    5: ("пятёрка", "пятёрку", "пятёрочка", "пятёрочку", "на пятёрку", "на пятёрочку", "a+"),
    4.5: ("a-", "b+"),
    3.5: ("b-", "c+"),
    2.5: ("c-", "d+"),
    1.5: ("d-",),
}
"""Words that are a grade by themselves; letters as `recommender.sources.exports.plain_table` reads them."""

HALVES = (
    *("and a half", "einhalb", "und ein halber", "und einen halben", "y medio", "y media", "et demi"),
    *("et demie", "e meio", "e meia", "с половиной", "und ein halb", "und halb", "and half", "y 1/2"),
)
HALF_INSIDE = {
    1.5: ("anderthalb", "eineinhalb"),
    2.5: ("zweieinhalb",),
    3.5: ("dreieinhalb",),
    4.5: ("viereinhalb",),
}

OUT_OF = ("out of", "of", "von", "sur", "de", "sobre", "em", "из", "aus")
OR = ("or", "to", "and", "oder", "bis", "und", "o", "y", "e", "et", "ou", "или", "до", "и")
"""What stands between two numbers of which somebody has not chosen one; not "a": "part 1 a 2"."""

SCALES: dict[int, tuple[str, ...]] = {
    5: ("five", "fünf", "cinco", "cinq", "пяти"),
    10: ("ten", "zehn", "diez", "dix", "dez", "десяти"),
    100: ("hundred", "a hundred", "hundert", "cien", "cent", "cem", "ста"),
}
KNOWN_SCALES = (4, 5, 10, 20, 100)

UNITS = (
    *("star", "stars", "stern", "sterne", "sternen", "estrella", "estrellas", "étoile", "étoiles"),
    *("estrela", "estrelas", "звезда", "звезды", "звезд", "звёзд", "звёзды", "звёздочки", "звёздочек"),
    *("point", "points", "punkt", "punkte", "punkten", "punto", "puntos", "ponto", "pontos", "балл"),
    *("балла", "баллов", "stella", "stelle", "ster", "sterren", "stjärnor", "gwiazdki", "gwiazdek", "yıldız"),
    *("зірка", "зірки", "зірок", "星", "颗星", "顆星"),
)
MARKED = (
    *(
        "nota",
        "note de",
        "une note de",
        "uma nota",
        "una nota de",
        "nota de",
        "rating",
        "rating of",
        "dou um",
    ),
    *("dou", "dei um", "dei", "leva um", "merece um", "le doy un", "le pongo un", "le doy", "le pongo"),
    *("se merece un", "je mets", "je lui mets", "je donne", "je lui donne", "vaut un"),
)
"""Before a number that is a rating; more than five are of ten: "Titanic nota 8"."""

PERCENT = ("%", "percent", "per cent", "prozent", "por ciento", "pour cent", "por cento", "процентов")

FULL_STARS = "★⭐🌟✭✮✯⭑✩🟊*"
EMPTY_STARS = "☆⚝"
BETWEEN = (
    "between",
    "somewhere between",
    "something between",
    "irgendwo zwischen",
    "zwischen",
    "entre",
    "между",
    "from",
    "von",
    "de",
    "от",
)
"""What may stand before two numbers of which somebody has not chosen one."""

MINUS = ("minus", "negative", "negativ", "menos", "moins", "минус")
"""Before a number that is below zero."""
