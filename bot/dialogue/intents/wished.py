"""What is read of a wish so far, and the wish that it makes."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from bot.dialogue.intents.intent import NamedFilm, Wish

LIGHT, _HEAVY = "Comedy", ("Crime", "Horror", "War")  # "cheer me up": no Pulp Fiction
_SERIOUS = frozenset({*_HEAVY, "Drama", "Thriller"})


@dataclass(slots=True)
class Reading:
    """A wish as far as it is read.

    Attributes:
        genres, without_genres, without_subjects, maybe_without, unusable, without_names, years, longest,
            kinds, languages, countries, people, unknown_people, like, like_place, count: As in `Wish`.
        asks: Words of the longest phrase that asks for something; 0 for none.
        compares: It says "newer", "shorter": than what was shown.
        complains: It begins with what is wrong with the films that were shown: "those are too old".
        others: It asks for others, or more: "another comedy".
        lessens: It says "less", which compares with what was shown where it says nothing else.
        company: Words for somebody whom films should suit, of whom nothing is known.
        is_light: Films should be light.
        is_low: Whoever asks is not well.
        softens: Films should not be violent.
        unknown: Places of words that mean nothing.
        content: How many wishes were found.
    """

    genres: list[str] = field(default_factory=list)
    without_genres: list[str] = field(default_factory=list)
    without_subjects: list[str] = field(default_factory=list)
    maybe_without: list[str] = field(default_factory=list)
    unusable: list[str] = field(default_factory=list)
    without_names: list[str] = field(default_factory=list)
    years: list[tuple[int | None, int | None]] = field(default_factory=list)
    longest: int | None = None
    kinds: list[str] = field(default_factory=list)
    languages: list[str] = field(default_factory=list)
    countries: list[str] = field(default_factory=list)
    people: list[str] = field(default_factory=list)
    unknown_people: list[str] = field(default_factory=list)
    like: list[NamedFilm] = field(default_factory=list)
    like_place: int | None = None
    count: int | None = None
    asks: int = 0
    begins_with_but: bool = False
    compares: bool = False
    complains: bool = False
    others: bool = False
    lessens: bool = False
    company: list[str] = field(default_factory=list)
    is_light: bool = False
    is_low: bool = False
    softens: bool = False
    unknown: list[int] = field(default_factory=list)

    @property
    def content(self) -> int:
        """How many wishes were found."""
        words = (self.genres, self.without_genres, self.kinds, self.languages, self.countries, self.people)
        return (
            sum(len(each) for each in words)
            + len(self.years)
            + len(self.like)
            + len(self.unknown_people)
            + len(self.without_subjects)
            + len(self.unusable)
            + len(self.without_names)
            + (self.longest is not None)
            + (self.like_place is not None)
            + (self.is_light or self.is_low)
        )

    def wish(self) -> Wish:
        """What was read."""
        # "Those are too old, something since 2005": what is asked for counts.
        first, last = _joined(self.years[1:] if self.complains and len(self.years) > 1 else self.years)
        # Not "a bad day, I want to cry": and whoever is not well says what else helps.
        is_light = self.is_light and not _SERIOUS & {*self.genres}
        is_light |= self.is_low and not (self.genres or self.like or self.like_place is not None)
        genres = [*self.genres, LIGHT] if is_light else self.genres
        denied = [*self.without_genres, *_HEAVY] if is_light else self.without_genres
        # "Horror without gore" is horror still; "comedies, but no romantic comedies" are comedies.
        without = tuple(dict.fromkeys(each for each in denied if each not in genres))
        opens = genres or self.like or self.people or self.like_place is not None
        return Wish(
            genres=tuple(dict.fromkeys(genres)),
            without_genres=without,
            without_subjects=tuple(dict.fromkeys(self.without_subjects)),
            maybe_without=tuple(dict.fromkeys(self.maybe_without)),
            unusable=tuple(dict.fromkeys((*self.company, *self.unusable))),
            without_names=tuple(dict.fromkeys(self.without_names)),
            year_from=first,
            year_to=last,
            longest=self.longest,
            kinds=tuple(dict.fromkeys(self.kinds)),  # type: ignore[arg-type]
            languages=tuple(dict.fromkeys(self.languages)),
            countries=tuple(dict.fromkeys(self.countries)),
            people=tuple(dict.fromkeys(self.people)),
            unknown_people=tuple(dict.fromkeys(self.unknown_people)),
            like=tuple(dict.fromkeys(self.like)),
            like_place=self.like_place,
            count=self.count,
            goes_on=self.begins_with_but
            or self.compares
            or self.complains
            or not (opens or (self.asks and not self.lessens)),
            others=self.others,
            is_low=self.is_low,
            softens=self.softens,
        )


def _joined(years: Sequence[tuple[int | None, int | None]]) -> tuple[int | None, int | None]:
    """All years that are said as one stretch: decades add up; of "older, before 1960" the narrower counts."""
    closed = [(first, last) for first, last in years if first is not None and last is not None]
    if closed:
        return min(first for first, _ in closed), max(last for _, last in closed)
    firsts = [first for first, _ in years if first is not None]
    lasts = [last for _, last in years if last is not None]
    first, last = max(firsts, default=None), min(lasts, default=None)
    if first is not None and last is not None and first > last:  # "the first looks old, anything newer?"
        return (None, last) if years[-1][0] is None else (first, None)
    return first, last
