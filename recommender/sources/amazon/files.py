"""Amazon's two files: where they lie, and whether they arrived whole."""

from pathlib import Path

from recommender.errors import BadInputError, MarqueeError
from recommender.progress import Progress, no_progress
from recommender.sources.amazon.lines import blocks
from recommender.sources.download import download

# Ni, Li and McAuley 2019 (doi:10.18653/v1/D19-1018), the release of 2018.
BASE_URL = "http://deepyeti.ucsd.edu/jianmo/amazon"
REVIEWS = "Movies_and_TV.json.gz"
PRODUCTS = "meta_Movies_and_TV.json.gz"
_FOLDERS = {REVIEWS: "categoryFiles", PRODUCTS: "metaFiles"}


def download_amazon_2018(
    directory: Path, *, base_url: str = BASE_URL, progress: Progress = no_progress
) -> list[Path]:
    """Fetches reviews and products, resuming what is there in part, and checks both to the last byte.

    Args:
        directory: Receives both files.
        base_url: The address above ``metaFiles`` and ``categoryFiles``.
        progress: Told of each step.

    Returns:
        The reviews' path and the products'.

    Raises:
        MarqueeError: A file cannot be fetched, or arrived damaged (then it is removed).
    """
    paths = []
    for name, folder in _FOLDERS.items():
        there = (directory / name).exists()
        path = download(f"{base_url.rstrip('/')}/{folder}/{name}", directory / name, progress=progress)
        if not there:
            check_gzip(path, progress)
        paths.append(path)
    return paths


def check_gzip(path: Path, progress: Progress = no_progress) -> None:
    """Unpacks a file to nowhere.

    Raises:
        MarqueeError: It is damaged or cut off; it is removed, so that the next download starts anew.
    """
    try:
        for _ in blocks(path, f"checking {path.name}", progress):
            pass
    except BadInputError as error:
        path.unlink()
        raise MarqueeError(f"{error} (It was removed: run the same command again.)") from error
