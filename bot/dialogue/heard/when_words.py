"""Words for days and times of day, in all six languages, folded: without accents, in small letters."""

from typing import Final

from bot.dialogue.heard.plain import phrases

DAYS: Final[dict[str, int]] = {
    **dict.fromkeys(("monday", "mon", "montag", "montags", "lunes", "lundi", "segunda", "segunda feira"), 0),
    **dict.fromkeys(("понедельник", "пн"), 0),
    **dict.fromkeys(("tuesday", "tue", "tues", "dienstag", "martes", "mardi", "terca", "terca feira"), 1),
    **dict.fromkeys(("вторник", "вт"), 1),
    **dict.fromkeys(("wednesday", "wed", "mittwoch", "miercoles", "mercredi", "quarta", "quarta feira"), 2),
    **dict.fromkeys(("среда", "среду", "ср"), 2),
    **dict.fromkeys(
        ("thursday", "thu", "thurs", "donnerstag", "jueves", "jeudi", "quinta", "quinta feira"), 3
    ),
    **dict.fromkeys(("четверг", "чт"), 3),
    **dict.fromkeys(("friday", "fri", "freitag", "viernes", "vendredi", "sexta", "sexta feira"), 4),
    **dict.fromkeys(("пятница", "пятницу", "пт"), 4),
    **dict.fromkeys(
        ("saturday", "sat", "samstag", "sonnabend", "sabado", "samedi", "суббота", "субботу", "сб"), 5
    ),
    **dict.fromkeys(("sunday", "sun", "sonntag", "domingo", "dimanche", "воскресенье", "вс"), 6),
    **dict.fromkeys(("mondays", "lundis", "segundas", "segundas feiras", "понедельникам"), 0),
    **dict.fromkeys(("tuesdays", "dienstags", "mardis", "tercas", "tercas feiras", "вторникам"), 1),
    **dict.fromkeys(("wednesdays", "mittwochs", "mercredis", "quartas", "quartas feiras", "средам"), 2),
    **dict.fromkeys(("thursdays", "donnerstags", "jeudis", "quintas", "quintas feiras", "четвергам"), 3),
    **dict.fromkeys(("fridays", "freitags", "vendredis", "sextas", "sextas feiras", "пятницам"), 4),
    **dict.fromkeys(("saturdays", "samstags", "sonnabends", "sabados", "samedis", "субботам"), 5),
    **dict.fromkeys(("sundays", "sonntags", "domingos", "dimanches", "воскресеньям"), 6),
}
"""Name of a day of the week, also of each such day -> its number, Monday is 0."""

AHEAD: Final[dict[str, int]] = {
    **dict.fromkeys(("today", "tonight", "heute", "hoy", "aujourdhui", "hoje", "сегодня"), 0),
    **dict.fromkeys(
        ("heute abend", "esta noche", "ce soir", "hoje a noite", "esta noite", "this evening"), 0
    ),
    **dict.fromkeys(("сегодня вечером",), 0),
    **dict.fromkeys(("tomorrow", "morgen", "manana", "demain", "amanha", "завтра"), 1),
    **dict.fromkeys(
        ("tomorrow night", "tomorrow evening", "morgen abend", "demain soir", "завтра вечером"), 1
    ),
    **dict.fromkeys(("manana por la noche", "amanha a noite"), 1),
    **dict.fromkeys(("the day after tomorrow", "day after tomorrow", "ubermorgen", "pasado manana"), 2),
    **dict.fromkeys(("apres demain", "depois de amanha", "послезавтра"), 2),
}
"""Words for a day -> how many days ahead."""

PAST: Final = frozenset(
    (
        *("yesterday", "last", "gestern", "vorgestern", "letzten", "letzter", "letztes", "letzte", "vorigen"),
        *("vergangenen", "ayer", "anteayer", "antier", "anoche", "pasado", "ultimo", "dernier", "derniere"),
        *("passe", "ontem", "anteontem", "passado", "passada", "вчера", "позавчера", "прошлый", "прошлую"),
        *("прошлое", "прошлого", "прошлой"),
    )
)
"""Words of days that are over; not the French "hier", which is German, too, for here."""

MONTHS: Final[dict[str, int]] = {
    **dict.fromkeys(
        ("january", "jan", "januar", "janner", "enero", "ene", "janvier", "janeiro", "января"), 1
    ),
    **dict.fromkeys(("february", "feb", "februar", "febrero", "fevrier", "fevereiro", "fev", "февраля"), 2),
    **dict.fromkeys(("march", "mar", "marz", "marzo", "mars", "marco", "марта"), 3),
    **dict.fromkeys(("april", "apr", "abril", "abr", "avril", "avr", "апреля"), 4),
    **dict.fromkeys(("may", "mai", "mayo", "maio", "мая"), 5),
    **dict.fromkeys(("june", "jun", "juni", "junio", "juin", "junho", "июня"), 6),
    **dict.fromkeys(("july", "jul", "juli", "julio", "juillet", "julho", "июля"), 7),
    **dict.fromkeys(("august", "aug", "agosto", "ago", "aout", "августа"), 8),
    **dict.fromkeys(
        ("september", "sep", "sept", "septiembre", "septembre", "setembro", "set", "сентября"), 9
    ),
    **dict.fromkeys(
        ("october", "oct", "oktober", "okt", "octubre", "octobre", "outubro", "out", "октября"), 10
    ),
    **dict.fromkeys(("november", "nov", "noviembre", "novembre", "novembro", "ноября"), 11),
    **dict.fromkeys(
        ("december", "dec", "dezember", "dez", "diciembre", "dic", "decembre", "dezembro", "декабря"), 12
    ),
}
"""Name of a month, as it stands beside a day -> its number."""

HOUR_WORDS: Final = (
    "uhr",
    "h",
    "hs",
    "hrs",
    "heures",
    "heure",
    "horas",
    "hora",
    "o clock",
    "oclock",
    "часов",
    "часа",
    "час",
    "ч",
)
"""After the hour."""
MORNING: Final = (
    "am",
    "a m",
    "in the morning",
    "morgens",
    "vormittags",
    "de la manana",
    "du matin",
    "da manha",
    "утра",
)
LIVING: Final = phrases(
    """
    i'm in, im in, i am in, i live in, i live near, we live in, we're in, i'm from, ich bin in, ich
    wohne in, ich lebe in, wir wohnen in,
    vivo en, estoy en, vivimos en, j'habite à, je suis à, je vis à, moro em, estou em, vivo em, живу
    в, я в, я живу в
    """
)
"""Before the place where somebody lives."""

AFTERNOON: Final = (
    *("pm", "p m", "in the evening", "at night", "in the afternoon", "abends", "nachmittags", "de la tarde"),
    *("de la noche", "du soir", "de l apres midi", "da tarde", "da noite", "вечера", "дня"),
)
"""After a time: before and after noon."""
AT: Final = ("at", "um", "ab", "gegen", "a las", "a la", "as", "a", "vers", "в", "к")
"""Before a time."""
ON: Final = (
    "on",
    "next",
    "this",
    "am",
    "nachsten",
    "kommenden",
    "diesen",
    "el",
    "este",
    "proximo",
    "le",
    "ce",
    "na",
    "no",
    "neste",
    "proxima",
    "в",
    "во",
    "эту",
    "этот",
    "en",
    "den",
)
"""Before a day."""
AROUND: Final = frozenset(
    (
        *("every", "each", "all", "on", "at", "in", "the", "me", "a", "an", "film", "movie", "please", "one"),
        *("once", "per", "time", "timezone", "zone", "oclock", "from", "now", "of", "and", "to", "for", "it"),
        *("jeden", "jede", "jedes", "am", "um", "im", "den", "der", "die", "ein", "einen", "mir", "bitte"),
        *("einmal", "pro", "zeit", "uhrzeit", "ab", "immer", "uhr", "und", "zeitzone", "nach"),
        *("cada", "todos", "todas", "los", "las", "la", "el", "los", "por", "una", "un", "vez", "al", "hora"),
        *("favor", "de", "del", "pelicula", "y", "zona", "horaria", "en"),
        *("chaque", "tous", "toutes", "les", "le", "fois", "par", "heure", "du", "moi", "svp", "plait", "et"),
        *("vers", "fuseau", "horaire", "s", "il", "vous", "te"),
        *("todo", "toda", "o", "os", "as", "um", "uma", "da", "do", "na", "no", "nas", "nos", "filme", "e"),
        *("fuso", "horario", "em"),
        *("каждый", "каждую", "каждое", "каждые", "по", "в", "во", "раз", "и", "на", "фильм", "время"),
        *("времени", "пожалуйста", "с", "мне"),
        *("around", "about", "roughly", "ungefahr", "etwa", "circa", "ca", "hacia", "sobre", "mas", "menos"),
        *("environ", "aproximadamente", "volta", "das", "около", "примерно", "ao", "aos", "or", "so"),
    )
)
"""Words around how often and when, which say nothing of either by themselves."""
