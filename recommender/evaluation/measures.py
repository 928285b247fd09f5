"""Names of the measures, and which end of each is best.

A measure is computed in `measure`, `metrics` or `personal_lists`; one line here names it in all places.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Measure:
    """How a measure is shown.

    Attributes:
        label: Name in sentences, reports and plots.
        best: The end that is best; None for neither.
        heading: Short name for tables on a terminal; empty where the label is short.
        whole: Whether it is a count, shown without decimals.
    """

    label: str
    best: Literal["highest", "lowest"] | None = "highest"
    heading: str = ""
    whole: bool = False

    @property
    def short(self) -> str:
        """The heading, else the label."""
        return self.heading or self.label

    def number(self, value: float, digits: int = 4) -> str:
        """A figure as text, with ``digits`` decimals unless it is a count."""
        return f"{value:,.0f}" if self.whole else f"{value:.{digits}f}"


MEASURES = {
    # Of lists.
    "ndcg_10": Measure("NDCG@10", heading="NDCG"),
    "recall_50": Measure("Recall@50", heading="recall"),
    "mrr": Measure("MRR"),
    "coverage_10": Measure("Coverage@10", heading="coverage"),
    "novelty_bits": Measure("Novelty (bits)", heading="novelty"),
    "diversity": Measure("Diversity@10", heading="diversity"),
    # Of new people's lists.
    "ndcg_10_beyond": Measure("NDCG@10 beyond the top 100", heading="beyond"),
    "weighted_recall": Measure("Weighted recall@10", heading="recall"),
    "personalisation": Measure("Personalisation@10", heading="personal"),
    "share_best_known": Measure("Share in the top 20", None, heading="top 20"),
    "genre_match": Measure("Genre match@10", heading="genres"),
    "distinct_films": Measure("Distinct films", heading="films", whole=True),
    # Of predicted stars.
    "rmse": Measure("RMSE", "lowest"),
    "mse": Measure("MSE", "lowest"),
    "mae": Measure("MAE", "lowest"),
    "calibration": Measure("Calibration error", "lowest", heading="calibration"),
    # Of whom was asked.
    "held_out_people": Measure("people held out", None, whole=True),
}

# Of predicted stars; all others are of lists.
OF_STARS = ("rmse", "mse", "mae", "calibration")
