"""Which film of a story each number of stars is given: the two stand side by side, in either order."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bot.dialogue.heard import opinion_words, rating_words, title_words
from bot.dialogue.heard.plain import one_of
from bot.dialogue.heard.story import FILM, Story

_NO_FILM, _NO_STARS = 2.0, 6.0  # what it costs to leave a film without stars, and stars without a film
_BACKWARDS = 0.7  # what it costs that stars stand before their film, with nothing that says so
_WORD, _MOST_WORDS = 0.1, 0.9
PARTING = re.compile(r"[\n;|]|\s[/+&]\s")
"""What hardly ever stands between a film and its stars."""
_BETWEEN = (
    (7.0, PARTING),
    (3.0, re.compile(rf"(?<!\w){one_of((*rating_words.SEPARATING, *opinion_words.CONTRASTS))}(?!\w)")),
    (1.5, re.compile(r"[.!?…]")),
    (1.0, re.compile(r",")),
)
"""What parts a film from stars, and what each costs, the dearest first: "Heat. 5" rather than "5\\nHeat"."""
_LEADS_TO_FILM = re.compile(
    rf"[)\]]?[^\S\n]*(?:[:=–—-]|(?:{one_of(title_words.GIVEN_TO)})(?:\s+{one_of(opinion_words.BESIDE)})?)\s*[\"“„«(]?"
)
"""Between stars and the film that they are given: "4 for Heat", "8/10 - Alien"."""


@dataclass(frozen=True, slots=True)
class Beside:
    """The film that stars stand beside.

    Attributes:
        film: Its place among the films of the story.
        is_before: The stars stand before the film.
    """

    film: int
    is_before: bool


def given_stars(story: Story, stars: Sequence[tuple[int, int]]) -> dict[int, Beside]:
    """The film that each number of stars stands beside, so that as few as can be are left over.

    Args:
        story: With its films.
        stars: Where numbers of stars begin and end, in order.

    Returns:
        Where the stars begin -> their film; without those that are left over.
    """
    films = [(begin, end, place) for place, (begin, end) in enumerate(story.films)]
    every = sorted([*films, *((begin, end, None) for begin, end in stars)], key=lambda each: each[0])
    # The cheapest way to pair all up to each place, and whether the last two are a pair there.
    costs, paired = [0.0], [False]
    for at, (begin, _, film) in enumerate(every):
        alone = costs[at] + (_NO_STARS if film is None else _NO_FILM)
        together = float("inf")
        if at and (film is None) != (every[at - 1][2] is None):
            together = costs[at - 1] + _apart(
                story.text[every[at - 1][1] : begin], is_before=film is not None
            )
        costs.append(min(alone, together))
        paired.append(together < alone)
    given: dict[int, Beside] = {}
    at = len(every)
    while at > 0:
        if not paired[at]:
            at -= 1
            continue
        first, second = every[at - 2], every[at - 1]
        is_before = first[2] is None
        film = second[2] if is_before else first[2]
        if film is not None:
            given[first[0] if is_before else second[0]] = Beside(film, is_before)
        at -= 2
    return given


def leads_to_film(between: str) -> bool:
    """Whether words between stars and a film behind them say that it is given these stars."""
    return _LEADS_TO_FILM.fullmatch(between) is not None


def begins_with_film(text: str, begin: int) -> bool:
    """Whether stars that end at a place are given to the film behind it: "4 for Heat"."""
    found = _LEADS_TO_FILM.match(text, begin)
    return found is not None and text.startswith(FILM, found.end())


def _apart(between: str, *, is_before: bool) -> float:
    """How far apart a film and stars are, by what stands between them."""
    if is_before and leads_to_film(between):
        return 0.0
    cost = next((cost for cost, parting in _BETWEEN if parting.search(between)), 0.0)
    cost += min(_WORD * len(between.split()), _MOST_WORDS)
    return cost + _BACKWARDS * is_before
