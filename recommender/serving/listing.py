"""What of a ranking is listed: nothing a person is expected to dislike, little of one series at a time."""

from collections import Counter, deque
from collections.abc import Iterator

from recommender.serving.scorer import Stars

MOST_OF_A_SERIES = 2
_USUAL_RATINGS = 5.0  # as many as everybody's mean counts for beside a person's own
_GOOD = 4.0  # stars: nobody dislikes what they would give so many, however well they rate everything


def least_stars(stars: Stars, global_mean: float) -> float:
    """The stars that a listed film has to be expected to get: the person's own mean.

    With few ratings it is pulled to everybody's mean: who told of two films they hate does not give every
    film one star, and who told of one they love does not want only that good ones. At most 4 stars.

    Args:
        stars: What the person gave, shape (k,), float32.
        global_mean: Mean of all ratings, in stars.
    """
    mean = (float(stars.sum()) + _USUAL_RATINGS * global_mean) / (len(stars) + _USUAL_RATINGS)
    return min(mean, _GOOD)


def lists_of(films: Iterator[tuple[int, str]], n: int) -> Iterator[list[int]]:
    """Cuts a ranking into lists, at most two films of a series in each; a third one comes in a later list.

    A film stands in one list only, and the lists are the same however many of them are read. A list is full
    while films are left, at the end with whatever is left.

    Args:
        films: Rows, best first, with the names of their series; read only as far as needed.
        n: Films a list, at least 1.
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
