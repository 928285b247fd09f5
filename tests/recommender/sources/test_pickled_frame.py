import lzma
import os
import pickle
from pathlib import Path

import pandas as pd
import pytest

from recommender.errors import BadInputError
from recommender.sources.pickled_frame import read_pickled_frame


class Malicious:
    """Touches a file when it is unpickled."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __reduce__(self) -> tuple[object, tuple[object, ...]]:
        return os.mkdir, (str(self._path),)


def frame() -> pd.DataFrame:
    rows = [(1, "Ünï", 4.5, 1995.0), (2, None, 3.0, None)]
    columns = pd.Index(["id", "title", "stars", "year"], dtype=object)
    return pd.DataFrame(rows, columns=columns).astype({"title": object})


def test_frame_of_numbers_and_text_is_read() -> None:
    pd.testing.assert_frame_equal(read_pickled_frame(lzma.compress(pickle.dumps(frame())), "x"), frame())


def test_pickle_that_runs_something_is_refused_before_it_runs(tmp_path: Path) -> None:
    path = tmp_path / "made"
    poisoned = frame().assign(extra=pd.Series([Malicious(path), None], dtype=object))
    for content in (Malicious(path), poisoned):
        with pytest.raises(BadInputError, match=r"mkdir.*do not use it") as caught:
            read_pickled_frame(lzma.compress(pickle.dumps(content)), "data.pkl")
        assert "\n" not in str(caught.value)
    assert not path.exists()


@pytest.mark.parametrize(
    "content",
    [b"", b"no archive", lzma.compress(b"no pickle"), lzma.compress(pickle.dumps(frame())[:500])],
)
def test_what_is_damaged_or_cut_off_is_refused_in_one_line(content: bytes) -> None:
    with pytest.raises(BadInputError, match=r"data\.pkl is no table") as caught:
        read_pickled_frame(content, "data.pkl")
    assert "\n" not in str(caught.value)


def test_pickle_of_something_else_is_refused() -> None:
    with pytest.raises(BadInputError, match="no table but a list"):
        read_pickled_frame(lzma.compress(pickle.dumps([1])), "data.pkl")
