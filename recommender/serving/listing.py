"""From a ranking to lists: without films a person is expected to dislike, with little of one series."""

from collections import Counter, deque
from collections.abc import Iterator

from recommender.serving.scorer import Stars

MOST_OF_A_SERIES = 2
_USUAL_RATINGS = 5.0  # weight of the mean of all ratings, as a number of ratings of the person
_GOOD = 4.0  # stars that are never a dislike, however high the person's mean


def least_stars(stars: Stars, global_mean: float) -> float:
    """Fewest predicted stars of a listed film: the person's mean, at most 4.

    With few ratings the mean is damped towards the mean of all ratings, so that one or two extreme ratings do
    not decide alone.

    Args:
        stars: Stars that the person gave, shape (k,), float32.
        global_mean: Mean of all ratings, in stars.
    """
    mean = (float(stars.sum()) + _USUAL_RATINGS * global_mean) / (len(stars) + _USUAL_RATINGS)
    return min(mean, _GOOD)


def lists_of(films: Iterator[tuple[int, str]], n: int) -> Iterator[list[int]]:
    """Cuts a ranking into lists with at most two films of a series each; a third one goes to a later list.

    A film is in one list only, and the lists do not depend on how many of them are read. Lists are full while
    films are left; the last ones may hold more of a series.

    Args:
        films: Rows, best first, with the names of their series; read only as far as needed.
        n: Films of a list, at least 1.
    """
    waiting: deque[tuple[int, str]] = deque()
    while True:
        listed: list[int] = []
        of_series: Counter[str] = Counter()
        passed: deque[tuple[int, str]] = deque()
        while len(listed) < n and (film := waiting.popleft() if waiting else next(films, None)):
            row, series = film
            if of_series[series] < MOST_OF_A_SERIES:
                of_series[series] += 1
                listed.append(row)
            else:
                passed.append(film)
        while len(listed) < n and passed:
            listed.append(passed.popleft()[0])
        if not listed:
            return
        waiting.extendleft(reversed(passed))
        yield listed
