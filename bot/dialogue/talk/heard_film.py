"""One film that was said: the ways to read its words, and what the catalog has for them."""

from dataclasses import dataclass

from bot.dialogue.heard.rating_reading import Reading
from bot.service.films import Candidate, Found
from recommender.catalog.title_keys import parse_query

LIKELY = 0.75
"""Similarity from which a misspelt film may be meant: below it "thanks a lot" would become one."""

MISSPELT = 0.88
"""Similarity of a title with a typo."""

LAST_TIER = 2
"""Of readings that leave words out."""


def _left_of_stars(title: str) -> tuple[bool, int]:
    """How likely words are all that is left beside stars: "three billboards" rather than "billboards 5"."""
    return title[-1:].isdecimal(), len(title)


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
        """What the film is called: as its best guess is, else the fewest words that stand beside stars."""
        if self.found.meant and self.readings[self.found.meant[0].query].stars is not None:
            return self.readings[self.found.meant[0].query].title
        with_stars = [each.title for each in self.readings if each.stars is not None or each.problem]
        return min(with_stars, key=_left_of_stars) if with_stars else self.readings[0].title

    @property
    def is_named(self) -> bool:
        """Whether the words name a film, for certain or among others."""
        return self.found.is_named

    @property
    def is_likely(self) -> bool:
        """Whether the words nearly name a film."""
        return any(each.similarity >= LIKELY for each in self.found.meant)

    @property
    def leaves_words_out(self) -> bool:
        """Whether other words stand beside the film: they may name another one."""
        named = (each for each in self.found.meant if each.is_certain or each.is_possible)
        return all(self.readings[each.query].tier == LAST_TIER for each in named)

    @property
    def has_stars(self) -> bool:
        """Whether stars were said, readable or not, of a film that they may be of."""
        readings = [self.readings[each.query] for each in self.found.meant] or list(self.readings[:1])
        return any(each.stars is not None or each.problem for each in readings)

    @property
    def choices(self) -> list[tuple[Candidate, float | None]]:
        """The films that may be meant, and the stars said of each."""
        return [(each, self._stars_of(each)) for each in self.found.meant]

    def _stars_of(self, candidate: Candidate) -> float | None:
        """The stars said of a film; of one that is only guessed, also a number that is not in its title."""
        stars = self.readings[candidate.query].stars
        if stars is not None or self.is_named:
            return stars
        said = next((each.stars for each in self.readings if each.stars is not None and not each.tier), None)
        is_part = said is not None and f"{said:g}" in parse_query(candidate.film.title).whole.text.split()
        return None if is_part else said
