"""Lists of films as lines of CSV, many lists at once."""

from collections.abc import Sequence

from recommender.serving.scorer import Rows, Scores

HEADER = b"user_id,rank,film_id,product_id,score\n"


class ListLines:
    """Writes lists as lines of ``user_id,rank,film_id,product_id,score``.

    A film stands for itself as a product. Scores have six digits.
    """

    def __init__(self, film_ids: Sequence[str]) -> None:
        """``film_ids``: of each row of the catalog."""
        self._films = [f"{cell},{cell}" for cell in map(csv_cell, film_ids)]

    def of(self, users: Sequence[str], lists: Sequence[tuple[Rows, Scores]]) -> bytes:
        """The lines of some people.

        Args:
            users: Their ids.
            lists: Rows of films, best first, shape (k,), int64, and their scores, shape (k,), float32.
        """
        films, lines = self._films, []
        for user, (rows, scores) in zip(users, lists, strict=True):
            cell = csv_cell(user)
            pairs = zip(rows.tolist(), scores.tolist(), strict=True)
            lines += [
                f"{cell},{rank},{films[row]},{score:.6g}\n" for rank, (row, score) in enumerate(pairs, 1)
            ]
        return "".join(lines).encode()


def csv_cell(text: str) -> str:
    """A text as a CSV holds it: in quotes where it has a comma, a quote or a line's end."""
    if any(mark in text for mark in ',"\r\n'):
        return '"' + text.replace('"', '""') + '"'
    return text
