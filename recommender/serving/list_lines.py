"""Lists of films as lines of CSV."""

from collections.abc import Sequence

from recommender.serving.scorer import Rows, Scores

HEADER = b"user_id,rank,film_id,product_id,score\n"
HEADER_WITH_NAMES = b"user_id,rank,film_id,product_id,score,title\n"


class ListLines:
    """Formats lists as lines of ``user_id,rank,film_id,product_id,score``.

    The product id is the film id. Scores have six digits. With names they end in ``title``.
    """

    def __init__(self, film_ids: Sequence[str], names: Sequence[str] | None = None) -> None:
        """Prepares the cells of all films.

        Args:
            film_ids: Film ids in the order of the catalog's rows.
            names: Titles with years, in the same order; None to leave them out.
        """
        self._films = [f"{cell},{cell}" for cell in map(csv_cell, film_ids)]
        self._ends = [f",{csv_cell(name)}\n" for name in names] if names else ["\n"] * len(film_ids)

    def of(self, users: Sequence[str], lists: Sequence[tuple[Rows, Scores]]) -> bytes:
        """Lines for some people.

        Args:
            users: User ids.
            lists: For each person rows of films, best first, shape (k,), int64, and scores, shape (k,),
                float32.
        """
        films, ends, lines = self._films, self._ends, []
        for user, (rows, scores) in zip(users, lists, strict=True):
            cell = csv_cell(user)
            pairs = zip(rows.tolist(), scores.tolist(), strict=True)
            lines += [
                f"{cell},{rank},{films[row]},{score:.6g}{ends[row]}"
                for rank, (row, score) in enumerate(pairs, 1)
            ]
        return "".join(lines).encode()


def csv_cell(text: str) -> str:
    """A text as a cell of CSV, in quotes if it contains a comma, a quote or a line break."""
    if any(mark in text for mark in ',"\r\n'):
        return '"' + text.replace('"', '""') + '"'
    return text
