"""What the data set is made of that models are trained on: its report, as values."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from bot.service.service import Visit

_REPORT: Final = ("dataset", "report.json")
"""Beside the directory of the models, see `bot.settings.Settings.dataset_dir`."""


@dataclass(frozen=True, slots=True)
class Amounts:
    """How much there is of a source, or of the whole.

    Attributes:
        name: Of the source; empty for the whole.
        ratings: How many.
        people: Who gave them.
        films: That have them.
    """

    name: str
    ratings: int
    people: int
    films: int


@dataclass(frozen=True, slots=True)
class DataSetReport:
    """What `marquee data prepare` noted.

    Attributes:
        source: Name of the source, ``joined`` for several.
        parts: The sources of a data set of several, in their order; empty for one.
        whole: After all filters.
        skipped: Why lines were left out -> how many, most first.
        people_below_floor: People left out as they gave too few ratings.
        films_below_floor: Films left out as too few people rated them.
        warnings: For operators, in English.
        seconds: That it took; None where it does not tell.
        decided: How many decisions about editions were ``applied``, were about products that are ``gone``, or
            could not part what is ``together`` in its source; empty where there were none.
    """

    source: str
    parts: tuple[Amounts, ...]
    whole: Amounts
    skipped: tuple[tuple[str, int], ...]
    people_below_floor: int
    films_below_floor: int
    warnings: tuple[str, ...]
    seconds: float | None
    decided: Mapping[str, int] = field(default_factory=dict)


def report(visit: Visit) -> DataSetReport | None:
    """The data set's report; None where there is none, as on a machine that does not train, or none to read.

    Raises:
        PermissionError: They are no admin.
    """
    visit.require_admin()
    path = visit.service.in_service.models_dir.parent.joinpath(*_REPORT)
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return _read(found) if isinstance(found, dict) else None


def _read(found: Mapping[str, Any]) -> DataSetReport:
    parts, skipped, decided = (_mapping(found, name) for name in ("parts", "skipped", "editions_decided"))
    warnings = found.get("warnings")
    seconds = found.get("seconds")
    return DataSetReport(
        str(found.get("source", "")),
        tuple(_amounts(name, part) for name, part in parts.items() if isinstance(part, dict)),
        _amounts("", found),
        tuple(sorted(((why, _count(skipped, why)) for why in skipped), key=lambda each: -each[1])),
        _count(found, "people_below_floor"),
        _count(found, "films_below_floor"),
        tuple(str(each) for each in (warnings if isinstance(warnings, list) else ())),
        float(seconds) if isinstance(seconds, int | float) else None,
        {name: _count(decided, name) for name in ("applied", "gone", "together") if decided},
    )


def _amounts(name: str, part: Mapping[str, Any]) -> Amounts:
    return Amounts(name, _count(part, "ratings"), _count(part, "users"), _count(part, "films"))


def _mapping(found: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    value = found.get(name)
    return value if isinstance(value, dict) else {}


def _count(part: Mapping[str, Any], name: str) -> int:
    value = part.get(name)
    return value if isinstance(value, int) else 0
