"""Decoded lines beside a prepared data set. With them an update need not read the old files again.

DIR/shards/state.json       the options, and what each file held
DIR/shards/0-products/      Parquet, one file for each process that decoded
DIR/shards/1-reviews/
"""

import json
import os
import shutil
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from recommender.errors import BadInputError
from recommender.ratings.data_set import SHARDS
from recommender.sources.amazon.decode import LineCounts
from recommender.sources.amazon.releases import Release
from recommender.sources.skipped import SkippedLines

STATE = "state.json"
_FORMAT = 3  # 2: reviews have the number of their person; 3: products have all columns of `Film`
Kind = Literal["products", "reviews"]


@dataclass(frozen=True, slots=True)
class ReadFile:
    """One file that has been decoded.

    Attributes:
        kind: Kind of its lines.
        release: Layout of its lines.
        folder: Folder of its shards, within ``shards``.
        read: Well-formed lines.
        kept: Well-formed lines that passed the filter. They are the rows of the shards.
        other_years: Reviews of other years than those asked for.
        not_verified: Others that are not of verified purchases, where these are left out.
        without_details: Product lines without details.
        skipped: All other lines, with the file's name.
    """

    kind: Kind
    release: Release
    folder: str
    read: int
    kept: int
    other_years: int
    not_verified: int
    without_details: int
    skipped: SkippedLines

    @property
    def lines(self) -> int:
        """Number of lines of the file."""
        return self.read + self.skipped.total


def summed(kind: Kind, release: Release, folder: str, name: str, shards: Iterable[LineCounts]) -> ReadFile:
    """The counts of one file, summed over its shards."""
    shards = list(shards)
    skipped = SkippedLines(name)
    for number, reason in sorted(line for shard in shards for line in shard.skipped):
        skipped.add(reason, number)
    return ReadFile(
        kind=kind,
        release=release,
        folder=folder,
        read=sum(shard.read for shard in shards),
        kept=sum(shard.kept for shard in shards),
        other_years=sum(shard.other_years for shard in shards),
        not_verified=sum(shard.not_verified for shard in shards),
        without_details=sum(shard.without_details for shard in shards),
        skipped=skipped,
    )


def write_state(directory: Path, options: dict[str, object], files: Sequence[ReadFile]) -> None:
    """Writes the state that `read_state` reads."""
    rows = [
        {
            "kind": file.kind,
            "release": file.release,
            "folder": file.folder,
            "name": file.skipped.file_name,
            "read": file.read,
            "kept": file.kept,
            "other_years": file.other_years,
            "not_verified": file.not_verified,
            "without_details": file.without_details,
            "skipped": dict(file.skipped.counts),
            "skipped_lines": file.skipped.lines(),
            "sizes": _sizes(directory / SHARDS / file.folder),
        }
        for file in files
    ]
    state = {"format": _FORMAT, "options": options, "files": rows}
    (directory / SHARDS / STATE).write_text(json.dumps(state, indent=2) + "\n", encoding="utf-8")


def read_state(directory: Path) -> tuple[dict[str, Any], list[ReadFile]]:
    """The options and files of a data set that can be updated.

    Raises:
        BadInputError: It cannot be updated: it has another source, or its shards are gone or damaged.
    """
    path = directory / SHARDS / STATE
    try:
        state = json.loads(path.read_text(encoding="utf-8"))
        assert state["format"] == _FORMAT
        files = [_file(row) for row in state["files"]]
        whole = all(_sizes(directory / SHARDS / row["folder"]) == row["sizes"] for row in state["files"])
    except (OSError, ValueError, KeyError, AssertionError) as error:
        raise BadInputError(
            f"{directory} holds no decoded lines to add to ({path} cannot be read): "
            "prepare it from all its files with `marquee data prepare amazon`."
        ) from error
    if not whole:
        raise BadInputError(
            f"the decoded lines in {path.parent} are incomplete: "
            "prepare it from all its files with `marquee data prepare amazon`."
        )
    return state["options"], files


def carry_over(old: Path, new: Path, files: Iterable[ReadFile]) -> None:
    """Puts the shards of a data set into another one, by hard links where the disk allows it."""
    for file in files:
        (new / SHARDS / file.folder).mkdir(parents=True)
        for shard in sorted((old / SHARDS / file.folder).iterdir()):
            target = new / SHARDS / file.folder / shard.name
            try:
                os.link(shard, target)
            except OSError:  # a file system without hard links
                shutil.copy2(shard, target)


def _file(row: dict[str, Any]) -> ReadFile:
    skipped = SkippedLines(row["name"])
    for reason, count in row["skipped"].items():
        skipped.absorb(reason, count, row["skipped_lines"][reason])
    return ReadFile(
        kind=row["kind"],
        release=row["release"],
        folder=row["folder"],
        read=row["read"],
        kept=row["kept"],
        other_years=row.get("other_years", 0),  # not counted by earlier versions
        not_verified=row.get("not_verified", 0),
        without_details=row["without_details"],
        skipped=skipped,
    )


def _sizes(folder: Path) -> dict[str, int]:
    return {path.name: path.stat().st_size for path in sorted(folder.iterdir())}
