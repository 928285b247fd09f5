"""What the gate decided, as a code and figures; whoever tells people phrases it."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


class Code(StrEnum):
    """Why a new bundle goes into service, or does not."""

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
    """What the gate says.

    Attributes:
        promoted: Whether the new bundle goes into service.
        code: Why; with `Code.POPULARITY_INSTEAD` a bundle of popularity has to go into service.
        figures: ``people`` (how many were asked) and, for each measure compared, named as in `MEASURES`:
            ``new_...``, ``old_...`` (of the bundle in service) or ``popularity_...``, and the ends of the
            interval of their difference, ``..._difference_low`` and ``..._difference_high``. What cannot be
            known is left out.
        worse: By name in `MEASURES`: in what the new bundle is worse beyond noise, where that keeps it out.
        in_service_error: Why the bundle in service cannot be opened, where it cannot; the new one is then
            judged as a first.
    """

    promoted: bool
    code: Code = Code.UNMEASURED
    figures: dict[str, float] = field(default_factory=dict)
    worse: tuple[str, ...] = ()
    in_service_error: str = ""

    @property
    def details(self) -> dict[str, object]:
        """What belongs to the code, as JSON holds it."""
        details: dict[str, object] = {"figures": self.figures, "worse": list(self.worse)}
        return details | ({"in_service_error": self.in_service_error} if self.in_service_error else {})

    @property
    def serves_new(self) -> bool:
        """Whether another bundle serves than before: the new one, or popularity's."""
        return self.promoted or self.code is Code.POPULARITY_INSTEAD
