"""The decision of the gate: a code and figures, without words for people."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


class Code(StrEnum):
    """The reason of a decision."""

    FIRST = "first"
    UNMEASURED = "unmeasured"
    NOT_WORSE = "not worse"
    MORE_PERSONAL = "more personal"
    WORSE = "worse"
    POPULARITY_INSTEAD = "popularity instead"
    NOT_COMPARED = "not compared"
    """The gate was not asked."""


@dataclass(frozen=True)
class Decision:
    """A decision of the gate.

    Attributes:
        promoted: Whether the new bundle goes into service.
        code: Reason; with `Code.POPULARITY_INSTEAD` a bundle of popularity has to go into service.
        figures: ``people`` (how many were compared on) and, for each measure by its name in `MEASURES`:
            ``new_...``, ``old_...`` (of the bundle in service) or ``popularity_...``, and the interval of the
            difference, ``..._difference_low`` to ``..._difference_high``. Unknown figures are left out.
        worse: Names of the measures that keep the new bundle out.
        in_service_error: Error on opening the bundle in service; empty for none. With an error, the new
            bundle is judged as a first one.
    """

    promoted: bool
    code: Code = Code.UNMEASURED
    figures: dict[str, float] = field(default_factory=dict)
    worse: tuple[str, ...] = ()
    in_service_error: str = ""

    @property
    def details(self) -> dict[str, object]:
        """Everything but the code, for JSON."""
        details: dict[str, object] = {"figures": self.figures, "worse": list(self.worse)}
        return details | ({"in_service_error": self.in_service_error} if self.in_service_error else {})

    @property
    def serves_new(self) -> bool:
        """Whether the bundle in service changes: to the new one, or to popularity's."""
        return self.promoted or self.code is Code.POPULARITY_INSTEAD
