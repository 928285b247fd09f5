import numpy as np
import pytest

from recommender.tables.scales import scale_of


@pytest.mark.parametrize(
    ("given", "scale"),
    [
        ([4, 5, 3.5], 5),
        ([0.5, *[4.0] * 52, 7], 5),  # a slip
        ([4, 4, 7], 5),  # a slip of a small table
        ([*[4.0] * 18, 7, 9], 5),  # two
        ([8], 10),
        ([8, 9, 4], 10),
        ([4, 5, 3, 2, 5, 6, 7], 10),  # of somebody harsh
        ([*[7.0] * 30, *[3.0] * 30, 70], 10),
        ([88, 40, 90, 4], 100),
        ([0, 0, 0, 0, -3, 1000, 4, 5], 5),
        ([], 5),
    ],
)
def test_the_mass_of_the_ratings_tells_the_scale(given: list[float], scale: float) -> None:
    assert scale_of(np.array(given, np.float32)) == scale
