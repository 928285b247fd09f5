"""Pandas frames from pickles, read without running anything."""

import io
import lzma
import pickle
from typing import Any

import pandas as pd

from recommender.errors import BadInputError

# Names in the pickle of a frame of numbers and text, from pandas 1 to 3. None of them reads, writes or runs
# anything.
_ADMITTED = frozenset(
    {
        ("builtins", "slice"),
        ("numpy", "dtype"),
        ("numpy", "ndarray"),
        ("numpy._core.multiarray", "_reconstruct"),
        ("numpy._core.numeric", "_frombuffer"),
        ("pandas", "Index"),
        ("pandas", "RangeIndex"),
        ("pandas._libs.internals", "_unpickle_block"),
        ("pandas.core.frame", "DataFrame"),
        ("pandas", "DataFrame"),
        ("pandas.core.indexes.base", "Index"),
        ("pandas.core.indexes.base", "_new_Index"),
        ("pandas.core.indexes.range", "RangeIndex"),
        ("pandas.core.internals.managers", "BlockManager"),
    }
)
# Errors that a damaged or foreign pickle raises.
_BROKEN = (
    pickle.UnpicklingError,
    lzma.LZMAError,
    AttributeError,
    EOFError,
    ImportError,
    IndexError,
    KeyError,
)


class _FrameUnpickler(pickle.Unpickler):
    def find_class(self, module: str, name: str) -> Any:  # noqa: ANN401  # whatever the pickle names
        module = module.replace("numpy.core.", "numpy._core.")  # its name before numpy 2
        if (module, name) not in _ADMITTED:
            raise pickle.UnpicklingError(f"it asks for {module}.{name}")
        return super().find_class(module, name)


def read_pickled_frame(compressed: bytes, name: str) -> pd.DataFrame:
    """Reads a frame from an xz-compressed pickle. The pickle may name nothing but the parts of a frame.

    Args:
        compressed: Bytes of the file.
        name: Its name, for messages.

    Raises:
        BadInputError: The file is damaged, holds something else, or names anything else.
    """
    try:
        frame = _FrameUnpickler(io.BytesIO(lzma.decompress(compressed))).load()
    except (*_BROKEN, TypeError, ValueError) as error:
        reason = " ".join(str(error).split())
        raise BadInputError(
            f"{name} is no table that can be read safely ({reason}): do not use it."
        ) from error
    if not isinstance(frame, pd.DataFrame):
        raise BadInputError(f"{name} is no table but a {type(frame).__name__}: do not use it.")
    return frame
