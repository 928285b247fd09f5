"""How alike films are by the branches: symmetric in kind, a film most like itself, the mean of several."""

import numpy as np

from recommender.network.answer import NetworkScorer


def test_a_film_is_most_like_itself(scorer: NetworkScorer) -> None:
    # What is liked together with a film is counted besides, and never of the film itself.
    cosines = [scorer._film_similarity.to(_own(scorer, [film])) for film in range(scorer.n_films)]
    assert [int(np.argmax(alike)) for alike in cosines] == list(range(scorer.n_films))


def test_similarity_is_told_of_all_films_in_single_precision(scorer: NetworkScorer) -> None:
    alike = scorer.similarity(np.array([0, 3], np.int64))
    assert alike.shape == (scorer.n_films,)
    assert alike.dtype == np.float32
    assert np.isfinite(alike).all()


def test_of_several_films_the_mean_counts(scorer: NetworkScorer) -> None:
    both = scorer._film_similarity.to(_own(scorer, [0, 3]))
    each = [scorer._film_similarity.to(_own(scorer, [film])) for film in (0, 3)]
    np.testing.assert_allclose(both, np.mean(each, axis=0), rtol=1e-4, atol=1e-5)


def test_films_that_are_not_listed_come_last(scorer: NetworkScorer) -> None:
    few = NetworkScorer(scorer.branches.values(), scorer.weights, most_listed=5)
    assert few._listed is not None
    alike = few.similarity(few._listed[:1])
    others = np.setdiff1d(np.arange(few.n_films), few._listed)
    assert alike[few._listed].min() > alike[others].max()
    unlisted = few.similarity(others[:1])
    assert np.isfinite(unlisted).all()


def _own(scorer: NetworkScorer, films: list[int]) -> dict[str, np.ndarray]:
    return {
        name: np.asarray(scorer.branches[name].film_embeddings()[films], np.float32)
        for name in scorer._film_similarity.names
    }
