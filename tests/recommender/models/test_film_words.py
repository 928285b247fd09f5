"""Films as weighted words: what makes two alike, whatever is missing."""

import numpy as np
import pandas as pd
import pytest

from recommender.models.film_words import film_words, word_directions


def films(*rows: tuple[str, int | None, list[str], list[str]]) -> pd.DataFrame:
    frame = pd.DataFrame(list(rows), columns=["title", "year", "genres", "people"])
    return frame.assign(year=pd.array([row[1] for row in rows], dtype="Int16"))


SOME = [
    ("Alien [Blu-ray]", 1979, ["Horror"], ["Sigourney Weaver"]),
    ("Alien Resurrection", 1997, ["Action"], ["Sigourney Weaver"]),
    ("Alien 3 (Special Edition)", None, [], []),
    ("The Sound of Music", 1965, ["Musical"], []),
    ("Music and Lyrics", 2007, ["Romance"], []),
]


def test_films_alike_share_words_of_titles_or_people() -> None:
    words = film_words(films(*SOME))

    alike = (words @ words.T).toarray()

    assert alike[0, 1] > 0
    assert alike[0, 2] > 0
    assert alike[3, 4] > 0
    assert alike[0, 3] == alike[0, 4] == 0


def test_rows_are_of_length_one_or_empty() -> None:
    words = film_words(films(*SOME, ("Zardoz", None, [], [])))

    lengths = np.sqrt(words.power(2).sum(axis=1))

    np.testing.assert_allclose(lengths, [1, 1, 1, 1, 1, 0], atol=1e-6)


@pytest.mark.parametrize("n_films", [1, 3])
def test_films_that_share_nothing_are_like_nothing(n_films: int) -> None:
    words = film_words(films(*[(f"word{at}", None, [], []) for at in range(n_films)]))

    assert words.shape[0] == n_films
    assert words.nnz == 0
    assert not word_directions(words, 4, 0).any()


def test_the_film_most_alike_is_another_film() -> None:
    words = film_words(films(*SOME))

    alike = (words @ words.T).toarray()

    np.fill_diagonal(alike, 0)
    assert alike.argmax(axis=1)[[0, 3]].tolist() == [1, 4]


def test_all_directions_together_give_the_cosines() -> None:
    words = film_words(films(*SOME))

    directions = word_directions(words, 50, 0)

    np.testing.assert_allclose(directions @ directions.T, (words @ words.T).toarray(), atol=1e-5)
