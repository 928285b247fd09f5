"""How long a film was watched that was given up, which is no wish: "I gave up after 20 min"."""

import re

from bot.dialogue.heard.plain import changed, one_of, phrases

_GIVEN_UP = one_of(
    phrases(
        """
        gave up, gave up on it, gave it up, gave up watching, stopped, stopped watching, stopped it,
        turned it off, turned off, switched it off, switched off, walked out, walked out of it, quit,
        bailed, bailed out, fell asleep, left, aufgegeben, abgebrochen, ausgemacht, ausgeschaltet,
        eingeschlafen, aufgehört, weggeschaltet, lo dejé, la dejé, dejé de verla, dejé de verlo, dejé,
        la abandoné, lo abandoné, abandoné, la quité, lo quité, me dormí, apagué, la apagué, lo apagué,
        j'ai abandonné, abandonné, j'ai arrêté, arrêté, éteint, j'ai éteint, lâché, j'ai lâché, je me
        suis endormi, je me suis endormie, endormi, desisti, desisti dele, larguei, parei, parei de ver,
        desliguei, dormi, бросил, бросила, выключил, выключила, уснул, уснула, заснул, заснула, не
        досмотрел, не досмотрела
        """
    )
)
_NUMBER = one_of(
    (
        *(
            "a",
            "an",
            "one",
            "two",
            "three",
            "five",
            "ten",
            "fifteen",
            "twenty",
            "thirty",
            "forty",
            "half an",
            "the first",
        ),
        *("einer", "zwei", "fünf", "zehn", "fünfzehn", "zwanzig", "dreißig", "einer halben", "einer viertel"),
        *("una", "media", "dos", "cinco", "diez", "quince", "veinte", "treinta", "los", "la"),
        *("une", "une demi", "d'une", "d'une demi", "deux", "cinq", "dix", "quinze", "vingt", "trente"),
        *(
            "uma",
            "meia",
            "duas",
            "dez",
            "quinze",
            "vinte",
            "trinta",
            "пять",
            "десять",
            "пятнадцать",
            "двадцать",
        ),
        *("тридцать", "полчаса", "сорок", "сорок пять", "cuarenta", "quarenta", "quarante", "vierzig"),
    )
)
_UNIT = (
    r"(?:min(?:s|ute|utes|uten|utos|uto|utas)?\.?|hours?|hrs?|h|stunden?|horas?|heures?|demi-heure"
    r"|минут\w*|мин\.?|час\w*)"
)
_HOW_LONG = (
    rf"(?:(?:about|like|around|etwa|unos|environ|uns|где-то)\s+)?(?:[0-9]{{1,3}}|{_NUMBER})[\s-]*{_UNIT}"
)
_AFTER = (
    r"(?:after|within|at|nach|a los|a las|tras|despues de|luego de|apres|au bout|au bout de"
    r"|depois de|apos|com|через|спустя)"
)
_THEN = rf"{_AFTER}\s+(?:(?:only|just|nur|solo|de|so)\s+)?{_HOW_LONG}"
_HALF_WAY = (
    r"(?:через\s+полчаса|half\s?way(?:\s+through)?|after half of it|nach der halfte|a la mitad|a la moitie"
    r"|na metade|на середине)"
)
_BEHIND = re.compile(
    rf"(?<!\w)(?P<said>{_GIVEN_UP}(?:\s+(?!{_AFTER}\s)[^\s,.;!?]+){{0,5}}?)\s+"
    rf"(?:{_THEN}|{_HOW_LONG}\s+in(?:to it)?|{_HALF_WAY})(?!\w)"
)
_BEFORE = re.compile(rf"(?<!\w){_THEN}\s+(?P<said>(?:ich\s+)?{_GIVEN_UP})(?!\w)")


def without_how_long(text: str) -> str:
    """A text without how long a film was watched that was given up then."""
    for pattern in (_BEHIND, _BEFORE):
        text = changed(text, pattern, lambda found: text[slice(*found.span("said"))])  # noqa: B023 - at once
    return text
