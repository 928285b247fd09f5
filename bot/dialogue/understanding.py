"""Which films and stars a message says: its words are read in every way, the catalog tells which is meant."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.dialogue.heard import splitting
from bot.dialogue.heard.rating_reading import Reading, read_rating
from bot.dialogue.turn import Turn
from bot.service import films
from bot.service.films import Candidate, Found
from bot.service.problems import NoModel

_TIERS = 3
_LOOKED_UP = 150  # texts of one message


@dataclass(frozen=True, slots=True)
class Heard:
    """One film that was said, or words that name none.

    Attributes:
        text: The words.
        readings: All ways to read them; the queries of ``found`` are their places.
        found: What the catalog has.
    """

    text: str
    readings: tuple[Reading, ...]
    found: Found

    @property
    def meant(self) -> tuple[Candidate, Reading] | None:
        """The one film that is meant, and the reading that names it; None where that is to be asked."""
        certain = self.found.certain
        return None if certain is None else (certain, self.readings[certain.query])

    @property
    def title(self) -> str:
        """What the film is called that is not there: with stars, the fewest words that stand beside them."""
        with_stars = [each.title for each in self.readings if each.stars is not None or each.problem]
        return min(with_stars, key=len) if with_stars else self.readings[0].title

    @property
    def is_named(self) -> bool:
        """Whether the words name a film, for certain or among others."""
        return any(each.is_certain or each.is_possible for each in self.found.meant)

    @property
    def leaves_words_out(self) -> bool:
        """Whether other words stand beside the film: they may name another one."""
        named = (each for each in self.found.meant if each.is_certain or each.is_possible)
        return all(self.readings[each.query].tier == _TIERS - 1 for each in named)

    @property
    def has_stars(self) -> bool:
        """Whether stars were said, readable or not, of a film that they may be of."""
        readings = [self.readings[each.query] for each in self.found.meant] or list(self.readings[:1])
        return any(each.stars is not None or each.problem for each in readings)

    @property
    def choices(self) -> list[tuple[Candidate, float | None]]:
        """The films that may be meant, and the stars said of each."""
        return [(each, self.readings[each.query].stars) for each in self.found.meant]


def hear(turn: Turn, text: str) -> list[Heard] | NoModel:
    """Reads a message, line by line; none where it holds no words."""
    heard: list[Heard] = []
    known: dict[str, Heard | NoModel | None] = {}
    for line in splitting.lines(text):
        of_line = _line(turn, line, known)
        if isinstance(of_line, NoModel):
            return of_line
        heard += of_line
    return heard[: splitting.MOST]


def _line(turn: Turn, line: str, known: dict[str, Heard | NoModel | None]) -> list[Heard] | NoModel:
    whole = _looked_up(turn, line, known)
    if whole is None:
        return []
    if isinstance(whole, NoModel):
        return whole
    if whole.is_named and not whole.leaves_words_out:
        return [whole]
    best: list[Heard] = []
    for cut in (splitting.marked, splitting.listed, splitting.unmarked):
        parts = [
            each for each in (_looked_up(turn, part, known) for part in cut(line)) if isinstance(each, Heard)
        ]
        if len(parts) > 1 and _is_better(parts, best, is_marked=cut is splitting.marked):
            best = parts
    return best or [whole]


def _is_better(parts: Sequence[Heard], best: Sequence[Heard], *, is_marked: bool) -> bool:
    """Whether cutting a line so names more films than the way before."""
    named = sum(each.is_named for each in parts)
    # A comma or "and" without stars before it is no end of a title, unless films stand on both sides.
    if named < len(parts) and not (is_marked and named):
        return False
    return (named, _with_stars(parts)) > (sum(each.is_named for each in best), _with_stars(best))


def _with_stars(parts: Sequence[Heard]) -> int:
    return sum(each.has_stars and each.is_named for each in parts)


def _looked_up(turn: Turn, text: str, known: dict[str, Heard | NoModel | None]) -> Heard | NoModel | None:
    """Reads words once in a message, and only so many: nobody may keep the others waiting."""
    if text not in known:
        known[text] = _one(turn, text) if len(known) < _LOOKED_UP else None
    return known[text]


def _one(turn: Turn, text: str) -> Heard | NoModel | None:
    """Reads words that name one film; readings that leave words out count where no other names any."""
    readings = read_rating(text)
    if not readings:
        return None
    for tier in range(_TIERS):
        fitting = tuple(each for each in readings if each.tier <= tier)
        if tier and len(fitting) == len([each for each in readings if each.tier < tier]):
            continue
        found = films.search(turn.visit, [each.title for each in fitting])
        if isinstance(found, NoModel):
            return found
        heard = Heard(text, fitting, found)
        if heard.is_named:
            return heard
    return heard
