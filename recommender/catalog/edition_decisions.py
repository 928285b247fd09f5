"""What people decided about editions, where the evidence of products misleads.

The decisions stand in a plain file, one a line, and count each time a data set is prepared:

    merge B00005JKFX B00AEFXKGK   # 2026-05-04 Heat (1995) / Heat (1996)
    split ml:2014                 # a film of its own
    fine ml:73 ml:1873            # seen, and left as it is

The last line about a product or a pair counts. Product ids outlive every rebuild of the catalog, so decisions
do too; one about a product that is gone is counted and does nothing.
"""

from __future__ import annotations

import contextlib
import fcntl
import os
import re
import tempfile
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal, Self, cast

from recommender.errors import BadInputError
from recommender.work_directories import sync

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

Kind = Literal["merge", "split", "fine"]

FILE: Final = "editions.txt"
"""Name of the file in the data directory."""
_HEAD: Final = "# Decisions about editions, read whenever a data set is prepared: see docs/data.md.\n"
_PRODUCTS: Final[dict[str, int]] = {"merge": 2, "split": 1, "fine": 2}
_ID: Final = re.compile(r"[^\s#\x00-\x1f\x7f]{1,200}")
_LONGEST_NOTE: Final = 200


@dataclass(frozen=True, slots=True)
class EditionDecision:
    """One decision.

    Attributes:
        kind: ``merge``: both products are one film. ``split``: the product is a film of its own. ``fine``:
            the two are rightly as they are.
        products: Product ids, two or one.
        note: For people.

    Raises:
        BadInputError: Products are missing, too many or equal, or an id cannot be one.
    """

    kind: Kind
    products: tuple[str, ...]
    note: str = field(default="", compare=False)

    def __post_init__(self) -> None:
        if self.kind not in _PRODUCTS:
            raise BadInputError(f"{self.kind!r} is no decision: write merge, split or fine.")
        needed = _PRODUCTS[self.kind]
        if len(self.products) != needed or len(set(self.products)) != needed:
            wanted = "one product id" if needed == 1 else "two different product ids"
            raise BadInputError(f"{self.kind} needs {wanted}, as in `marquee data editions list`.")
        for product in self.products:
            if not _ID.fullmatch(product):
                raise BadInputError(
                    f"{product!r} is no product id: copy it from `marquee data editions list`."
                )

    @property
    def line(self) -> str:
        """As it stands in the file."""
        said = " ".join([self.kind, *self.products])
        note = " ".join("".join(sign if sign.isprintable() else " " for sign in self.note).split())
        return f"{said}  # {note[:_LONGEST_NOTE]}" if note else said

    def supersedes(self, earlier: EditionDecision) -> bool:
        """Whether an earlier decision counts no more after this one."""
        if self.kind == "split":  # it was joined, or its place was fine
            return self.products[0] in earlier.products
        return earlier.kind != "split" and set(self.products) == set(earlier.products)

    @classmethod
    def read(cls, line: str) -> Self | None:
        """The decision of a line; None for an empty one or a comment.

        Raises:
            BadInputError: It is neither.
        """
        said, _, note = line.partition("#")
        words = said.split()
        return cls(cast("Kind", words[0]), tuple(words[1:]), note.strip()) if words else None


@dataclass(frozen=True, slots=True)
class EditionDecisions:
    """All decisions that count, in the order in which they were taken."""

    all: tuple[EditionDecision, ...] = ()

    def __iter__(self) -> Iterator[EditionDecision]:
        return iter(self.all)

    def __len__(self) -> int:
        return len(self.all)

    @property
    def products(self) -> tuple[str, ...]:
        """The products that a preparation has to know of, each once."""
        return tuple(
            dict.fromkeys(product for each in self if each.kind != "fine" for product in each.products)
        )

    def about(self, one: str, other: str) -> bool:
        """Whether it was decided how two products belong together."""
        pair = {one, other}
        return any(
            pair & set(each.products) if each.kind == "split" else pair == set(each.products) for each in self
        )

    def on(self, place_of: Mapping[str, int]) -> Placed:
        """The same about places in a list of products."""
        splits: list[int] = []
        merges: list[tuple[int, int]] = []
        gone = 0
        for each in self:
            if each.kind == "fine":
                continue
            places = [place_of[product] for product in each.products if product in place_of]
            if len(places) < len(each.products):
                gone += 1
            elif each.kind == "split":
                splits.append(places[0])
            else:
                merges.append((places[0], places[1]))
        return Placed(tuple(splits), tuple(merges), gone)


NO_DECISIONS: Final = EditionDecisions()


@dataclass(frozen=True, slots=True)
class Placed:
    """Decisions about places in a list of products.

    Attributes:
        splits: Places of products that are films of their own.
        merges: Pairs of places that are one film; they count for products that were split as well.
        gone: Number of decisions about products that are not in the list.
    """

    splits: tuple[int, ...]
    merges: tuple[tuple[int, int], ...]
    gone: int

    def report(self, together: int = 0) -> dict[str, object]:
        """For the report of a data set: ``editions_decided``; nothing where nothing was decided.

        Args:
            together: Number of products that were to be split, but whose data set does not allow it.
        """
        applied = len(self.splits) + len(self.merges) - together
        counts = {"applied": applied, "gone": self.gone, "together": together}
        return {"editions_decided": counts} if any(counts.values()) else {}

    def regroup(self, films: Sequence[int]) -> list[int]:
        """Films as they were decided.

        Args:
            films: For each product a number that the products of its film share.

        Returns:
            For each product the place of the first product of its film.
        """
        alone = set(self.splits)
        groups: defaultdict[int, list[int]] = defaultdict(list)
        for place, film in enumerate(films):
            if place not in alone:
                groups[film].append(place)
        root = list(range(len(films)))
        for group in groups.values():
            for place in group:
                root[place] = group[0]

        def first(place: int) -> int:
            while root[place] != place:
                root[place] = root[root[place]]
                place = root[place]
            return place

        for one, other in self.merges:
            low, high = sorted((first(one), first(other)))
            root[high] = low
        return [first(place) for place in range(len(films))]


def read_decisions(path: Path) -> EditionDecisions:
    """Reads the file; none where there is no file.

    Raises:
        BadInputError: A line is no decision.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return EditionDecisions()
    except (OSError, UnicodeDecodeError) as error:
        raise BadInputError(f"{path} cannot be read ({error}): put a copy in its place.") from error
    return EditionDecisions(tuple(each for _, each in _counting(_parsed(path, text)) if each is not None))


def add_decision(path: Path, decision: EditionDecision) -> None:
    """Writes a decision behind the others. Those that it supersedes are taken out; comments stay.

    Any number of processes may do so at once.

    Raises:
        BadInputError: A line of the file is no decision, or it cannot be written.
    """

    def added(lines: list[tuple[str, EditionDecision | None]]) -> list[tuple[str, EditionDecision | None]]:
        return _counting([*lines, (decision.line, decision)])

    _change(path, added)


def take_back(path: Path, decision: EditionDecision) -> bool:
    """Takes a decision out of the file; False where it is not in it.

    Raises:
        BadInputError: A line of the file is no decision, or it cannot be written.
    """
    was_there = False

    def without(lines: list[tuple[str, EditionDecision | None]]) -> list[tuple[str, EditionDecision | None]]:
        nonlocal was_there
        rest = [(line, each) for line, each in lines if each != decision]
        was_there = len(rest) < len(lines)
        return rest

    _change(path, without)
    return was_there


_Lines = list[tuple[str, "EditionDecision | None"]]


def _parsed(path: Path, text: str) -> _Lines:
    lines: _Lines = []
    for number, line in enumerate(text.splitlines(), start=1):
        try:
            lines.append((line, EditionDecision.read(line)))
        except BadInputError as error:
            raise BadInputError(f"{path}, line {number}: {error}") from None
    return lines


def _counting(lines: _Lines) -> _Lines:
    """The lines without decisions that a later one supersedes."""
    kept: _Lines = []
    for line, decision in lines:
        if decision is not None:
            kept = [(text, each) for text, each in kept if each is None or not decision.supersedes(each)]
        kept.append((line, decision))
    return kept


def _change(path: Path, change: Callable[[_Lines], _Lines]) -> None:
    """Reads, changes and replaces the file while no other process does."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with _locked(path):
            text = path.read_text(encoding="utf-8") if path.is_file() else _HEAD
            before = _parsed(path, text)
            changed = change(before)
            if changed != before:
                _replace(path, "".join(f"{line}\n" for line, _ in changed))
    except (OSError, UnicodeDecodeError) as error:
        raise BadInputError(
            f"{path} cannot be changed ({error}): make room, or let whoever runs Marquee write there."
        ) from error


def _replace(path: Path, text: str) -> None:
    """Writes a file aside and puts it in the place of the old one."""
    descriptor, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        Path(name).chmod(0o644)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    sync(path.parent)


@contextlib.contextmanager
def _locked(path: Path) -> Iterator[None]:
    """Waits for its turn; the lock ends with the process."""
    descriptor = os.open(path.parent / f".{path.name}.lock", os.O_RDWR | os.O_CREAT, 0o644)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)
