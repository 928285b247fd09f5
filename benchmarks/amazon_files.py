"""Review and product files of any size in Amazon's layout, for the benchmarks of reading and of scale.

They come from ../shared/tools/amazon_layout.py, which also knows what a correct reader finds in them.
"""

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

CORPUS = 8_765_568  # reviews of the whole of Amazon's film reviews of 2018
PRODUCTS_PER_REVIEW = 203_970 / CORPUS
_TOOL = Path(__file__).parents[2] / "shared" / "tools" / "amazon_layout.py"


@dataclass(frozen=True)
class AmazonFiles:
    """A pair of files.

    Attributes:
        reviews: Movies_and_TV.json.gz.
        meta: meta_Movies_and_TV.json.gz.
        truth: Counts that a correct reader finds.
    """

    reviews: Path
    meta: Path
    truth: dict[str, int]

    @property
    def lines(self) -> int:
        """Of both files."""
        return self.truth["reviews"] + self.truth["products"]


def amazon_files(directory: Path, reviews: int) -> AmazonFiles:
    """Writes both files, unless they are there."""
    truth = directory / "truth.json"
    if not truth.is_file():
        if not _TOOL.is_file():
            sys.exit(f"{_TOOL} is not there: this benchmark has no files without it (or give --files DIR).")
        products = round(reviews * PRODUCTS_PER_REVIEW)
        command = [
            sys.executable,
            str(_TOOL),
            "scale",
            "--reviews",
            str(reviews),
            "--products",
            str(products),
        ]
        subprocess.run([*command, str(directory)], check=True, stdout=subprocess.DEVNULL)
    names = ("Movies_and_TV.json.gz", "meta_Movies_and_TV.json.gz")
    counts = json.loads(truth.read_text(encoding="utf-8"))
    return AmazonFiles(directory / names[0], directory / names[1], counts)
