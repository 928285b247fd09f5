"""The scale that ratings are given on, told by the ratings themselves; the one place where it is guessed."""

import numpy as np
from numpy.typing import NDArray

SCALES = (5.0, 10.0, 100.0)
"""The highest rating of each, narrowest first."""
_SHARE_BEYOND = 0.2  # of a real scale of ten most ratings are above five, of a harsh person a third


def scale_of(given: NDArray[np.floating]) -> float:
    """The narrowest scale that the mass of the ratings fits; the ratings beyond it are slips of the pen.

    A wider one takes more than a fifth of the ratings, and two at least, unless there is but one. Zeros,
    negative numbers and those beyond every scale tell nothing.

    Args:
        given: Ratings, shape (ratings,).
    """
    told = given[(given > 0) & (given <= SCALES[-1])]
    for scale in SCALES[:-1]:
        beyond = int(np.count_nonzero(told > scale))
        if beyond <= _SHARE_BEYOND * len(told) or beyond == 1 < len(told):
            return scale
    return SCALES[-1]
