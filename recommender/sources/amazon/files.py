"""Amazon's two files of a release: their addresses, and whether they arrived whole.

The release of 2018 is Ni, Li and McAuley 2019 (doi:10.18653/v1/D19-1018), that of 2023 Hou and others 2024
(arXiv:2403.03952).
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from recommender.errors import BadInputError, MarqueeError
from recommender.progress import Progress, no_progress
from recommender.sources.amazon.lines import blocks
from recommender.sources.download import check_sha256, download_from_mirrors, what_came

REVIEWS = "Movies_and_TV.json.gz"
PRODUCTS = "meta_Movies_and_TV.json.gz"
REVIEWS_2023 = "Movies_and_TV.jsonl.gz"
PRODUCTS_2023 = "meta_Movies_and_TV.jsonl.gz"
_ADVICE = "name a mirror (--base-url or MARQUEE_AMAZON_URL)"
_GZIP = b"\x1f\x8b"
_SHA256SUM = re.compile(r"([0-9a-fA-F]{64}) [ *](.+)")


@dataclass(frozen=True, slots=True)
class ReleaseFiles:
    """The addresses of a release.

    Attributes:
        urls: File name to the addresses at its makers', the most dependable first.
        folders: File name to the folders below the root of a mirror in which it may lie.
    """

    urls: Mapping[str, tuple[str, ...]]
    folders: Mapping[str, tuple[str, ...]]

    def addresses(self, name: str, roots: Sequence[str]) -> Sequence[str]:
        """Every address at which a file may lie: below the roots if there are any, else at its makers'."""
        if not roots:
            return self.urls[name]
        return [f"{root.rstrip('/')}/{folder}{name}" for root in roots for folder in self.folders[name]]


_SERVERS = (
    "https://mcauleylab.ucsd.edu/public_datasets/data",
    "https://datarepo.eng.ucsd.edu/mcauley_group/data",
)
_ARTICLES = "http://deepyeti.ucsd.edu/jianmo/amazon"  # the article's own server, often away since 2023: last
AMAZON_2018 = ReleaseFiles(
    {
        REVIEWS: (
            *(f"{server}/amazon_v2/categoryFiles/{REVIEWS}" for server in _SERVERS),
            f"{_ARTICLES}/categoryFiles/{REVIEWS}",
        ),
        PRODUCTS: (
            *(f"{server}/amazon_v2/metaFiles2/{PRODUCTS}" for server in _SERVERS),
            f"{_ARTICLES}/metaFiles/{PRODUCTS}",
        ),
    },
    {REVIEWS: ("categoryFiles/", ""), PRODUCTS: ("metaFiles/", "metaFiles2/", "")},
)
AMAZON_2023 = ReleaseFiles(
    {
        REVIEWS_2023: tuple(
            f"{server}/amazon_2023/raw/review_categories/{REVIEWS_2023}" for server in _SERVERS
        ),
        PRODUCTS_2023: tuple(
            f"{server}/amazon_2023/raw/meta_categories/{PRODUCTS_2023}" for server in _SERVERS
        ),
    },
    {REVIEWS_2023: ("review_categories/", ""), PRODUCTS_2023: ("meta_categories/", "")},
)


def download_amazon(
    release: ReleaseFiles,
    directory: Path,
    *,
    roots: Sequence[str] = (),
    checksums: Mapping[str, str] | None = None,
    progress: Progress = no_progress,
) -> list[Path]:
    """Fetches reviews and products of a release and checks both to the last byte. Partial files are resumed.

    Args:
        release: The release.
        directory: Directory for both files.
        roots: Mirrors to ask instead of the makers, in this order. A mirror has the makers' folders, or both
            files in one folder.
        checksums: File name to SHA-256 in hexadecimal digits.
        progress: Told of each step.

    Returns:
        The paths of the reviews and of the products.

    Raises:
        MarqueeError: A file cannot be fetched, or arrived damaged. In that case it is removed.
    """
    paths = []
    for name in release.urls:
        path, sha256 = directory / name, (checksums or {}).get(name)
        if path.exists():
            if sha256 is not None:
                check_sha256(path, sha256)
        else:
            download_from_mirrors(
                release.addresses(name, roots), path, sha256=sha256, advice=_ADVICE, progress=progress
            )
            check_gzip(path, progress, advice=f"check the address, or {_ADVICE}" if roots else "")
        paths.append(path)
    return paths


def read_checksums(path: Path) -> dict[str, str]:
    """Reads a list in the form of ``sha256sum``: file name to SHA-256.

    Raises:
        BadInputError: A line has another form.
    """
    checksums = {}
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        if not line.strip():
            continue
        found = _SHA256SUM.fullmatch(line.strip())
        if not found:
            raise BadInputError(f"{path}, line {number}: write 64 digits, two spaces and a file name.")
        checksums[Path(found[2]).name] = found[1]
    return checksums


def check_gzip(path: Path, progress: Progress = no_progress, *, advice: str = "") -> None:
    """Unpacks a file to nowhere.

    Args:
        path: The file.
        progress: Told of each step.
        advice: What to do where it is another file altogether, and its address somebody's own.

    Raises:
        MarqueeError: It is another file, damaged or cut off. It is removed: the next download starts anew.
    """
    with path.open("rb") as file:
        is_packed = file.read(len(_GZIP)) == _GZIP
    if not is_packed:
        came = what_came(path)
        path.unlink()
        raise MarqueeError(f"{path.name} is not what came, but {came}: {advice or _ADVICE}.")
    try:
        for _ in blocks(path, f"checking {path.name}", progress):
            pass
    except BadInputError as error:
        path.unlink()
        raise MarqueeError(f"{error} (It was removed: run the same command again.)") from error
