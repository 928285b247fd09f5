"""What came of a form, told once on the page that it leads to."""

from dataclasses import dataclass
from urllib.parse import quote, unquote

from bot.dialogue import stars, words
from bot.dialogue.about_films import films
from bot.dialogue.text import plain
from bot.service import models, ratings
from bot.service.service import Visit

_CAN_UNDO = {"rated", "unrated", "seen-on", "not_for_me-on", "later-on", "seen-off", "later-off", "kept"}
_OF_A_FILM = {
    "unrated": "web-unrated",
    "seen-on": "web-seen",
    "not_for_me-on": "film-not-for-you",
    "later-on": "web-later",
    "undone": "web-undone",
}
_ALONE = {
    "seen-off": "film-unmarked-seen",
    "not_for_me-off": "film-unmarked-not-for-me",
    "later-off": "film-unmarked-later",
    "nothing": "undo-nothing",
    "forgotten": "web-forgotten",
    "left": "web-left",
    "edition": "editions-said",
    "edition-back": "editions-said-back",
    "training": "admin-said-training",
    "training-runs": "admin-said-training-runs",
}
_PARTS = 3
_MOST_DIGITS = 6


@dataclass(frozen=True, slots=True)
class Said:
    """What came of a form, as a cookie keeps it for the next page.

    Attributes:
        code: What happened.
        film_id: To which film; empty for none.
        value: Stars, a number or a platform; empty for none.
    """

    code: str
    film_id: str = ""
    value: str = ""

    def encode(self) -> str:
        """As a cookie may hold it."""
        return quote(f"{self.code}|{self.value}|{self.film_id}")


@dataclass(frozen=True, slots=True)
class SaidView:
    """The same in words.

    Attributes:
        text: The words.
        can_undo: Whether an undo would take it back.
        film_id: A film that stars are asked for; empty for none.
    """

    text: str
    can_undo: bool
    film_id: str = ""


def decoded(text: str) -> Said | None:
    """The reverse of `Said.encode`; None for anything else."""
    parts = unquote(text).split("|", _PARTS - 1)
    return Said(parts[0], parts[2], parts[1]) if len(parts) == _PARTS else None


def told(visit: Visit, language: str, said: Said) -> SaidView | None:
    """What came of a form in words; None for what makes no sense: cookies can hold anything.

    Args:
        visit: Of whoever sent it.
        language: In which it is told.
        said: What came of it.
    """
    text = _of_film(visit, language, said) or _of_number(language, said)
    if (
        said.code == "model"
        and visit.is_admin
        and said.value in {each.version for each in models.kept(visit)}
    ):
        text = words.label(language, "admin-said-model", version=said.value)
    if not text and said.code in _ALONE:
        text = words.label(language, _ALONE[said.code])
    if not text:
        return None
    return SaidView(text, said.code in _CAN_UNDO, said.film_id if said.code == "seen-on" else "")


def _of_film(visit: Visit, language: str, said: Said) -> str:
    if said.code != "rated" and said.code not in _OF_A_FILM:
        return ""
    name = films.name(language, ratings.film_of(visit, said.film_id), said.film_id)
    if said.code != "rated":
        return words.label(language, _OF_A_FILM[said.code], film=name)
    given = next((value for value in stars.ALL if f"{value:g}" == said.value.removesuffix(".0")), None)
    if given is None:
        return ""
    return plain(words.say(language, "rate-saved", film=name, stars=stars.drawn(given)))


def _of_number(language: str, said: Said) -> str:
    if said.code == "linked" and said.value:
        return words.label(language, "web-linked", platform=said.value[:20].capitalize())
    if not (said.value.isascii() and said.value.isdigit() and len(said.value) <= _MOST_DIGITS):
        return ""
    count = int(said.value)
    if said.code == "used":
        return words.label(language, "web-used", count=count)
    if said.code == "kept":
        return words.label(language, "web-kept", count=count)
    if said.code == "import":
        return words.label(language, "web-undone-import", count=count)
    return ""
