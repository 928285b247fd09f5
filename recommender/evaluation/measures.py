"""What the measures are called wherever figures are shown, and which end of them is best.

A measure is computed in one file (`measure`, `metrics` or `personal_lists`) and named here in one line.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Measure:
    """A measure in words.

    Attributes:
        label: In sentences, reports and plots.
        best: Which end is best; None where neither is.
        heading: In tables as narrow as a terminal; the label where it is short.
        whole: It counts something: shown without decimals.
    """

    label: str
    best: Literal["highest", "lowest"] | None = "highest"
    heading: str = ""
    whole: bool = False

    @property
    def short(self) -> str:
        """The heading, or the label in its place."""
        return self.heading or self.label

    def number(self, value: float, digits: int = 4) -> str:
        """A figure of this measure, with ``digits`` decimals unless it counts something."""
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
