"""What is said of several films of a list alike, said once, above them."""

from collections import Counter
from collections.abc import Sequence

from bot.dialogue import words
from bot.dialogue.about_films import films

_FROM = 3  # films


def said_once(language: str, places: Sequence[int], said: Sequence[str]) -> tuple[str, tuple[str, ...]]:
    """Takes out of the rows what three films or more have in common.

    Args:
        language: Of the list.
        places: Of the films, as they are shown.
        said: Why each of them is there, or whom it suits, in words; empty for nothing.

    Returns:
        A line to be said above the films, and of which it holds: ``1, 2 and 4: because you liked Heat``;
        empty where they have nothing in common. And what is left to be said of each film.
    """
    (alike, count), *_ = Counter(each for each in said if each).most_common(1) or [("", 0)]
    if count < _FROM:
        return "", tuple(said)
    rest = tuple("" if each == alike else each for each in said)
    if count == len(said):
        return words.label(language, "list-each", why=alike), rest
    where = [place for place, each in zip(places, said, strict=True) if each == alike]
    is_row = where[-1] - where[0] == len(where) - 1
    named = f"{where[0]}–{where[-1]}" if is_row else films.listed(language, [str(each) for each in where])  # noqa: RUF001
    return words.label(language, "list-some", places=named, why=alike), rest
