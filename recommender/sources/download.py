"""Large files over HTTP, from the first mirror that has them. Broken downloads are resumed."""

import hashlib
import json
import time
from collections.abc import Callable, Collection, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import httpx

from recommender.errors import MarqueeError
from recommender.progress import ANNOUNCED, Progress, no_progress

ATTEMPTS = 6  # tries in a row that bring no byte
ATTEMPTS_BEFORE_THE_NEXT = 2  # the same, where another server is left
_TIMEOUT = httpx.Timeout(30.0, connect=10.0)
_HEAD, _SHOWN = 1000, 40  # bytes that tell what a file is; of them, that are shown
_RETRY_STATUS = {408, 425, 429, 500, 502, 503, 504}


class _BrokenOffError(Exception):
    """The connection ended, or the server asked to come back later."""


class DownloadError(MarqueeError):
    """A file could not be fetched.

    Attributes:
        url: Its address.
        reason: The cause, in a few words.
        answered: Whether the server answered at all.
    """

    def __init__(self, message: str, url: str, reason: str, *, answered: bool = True) -> None:
        super().__init__(message)
        self.url = url
        self.reason = reason
        self.answered = answered


@dataclass(frozen=True, slots=True)
class _Version:
    """The version of the remote file that the partial one belongs to.

    Attributes:
        url: The address it came from.
        validator: Strong ETag, or Last-Modified, for If-Range; None where the server gives neither.
        size: Bytes in all; None where the server does not say.
    """

    url: str
    validator: str | None
    size: int | None


def download_from_mirrors(
    urls: Sequence[str],
    target: Path,
    *,
    sha256: str | None = None,
    advice: str = "name a mirror",
    progress: Progress = no_progress,
    wait: Callable[[float], None] = time.sleep,
) -> Path:
    """Fetches a file from the first address that has it; see `download`.

    Bytes of a mirror that broke off are kept. The next mirror continues them if its file has the same size.

    Args:
        urls: Addresses of the same file, at least one.
        target: The finished file.
        sha256: Checksum in hexadecimal digits; None for no check.
        advice: How to name other addresses, for the error message.
        progress: Told the bytes so far and the bytes in all.
        wait: Sleeps for a number of seconds between tries.

    Returns:
        ``target``.

    Raises:
        MarqueeError: No address has the file, or its checksum differs. In that case the file is removed.
    """
    failures: list[DownloadError] = []
    for place, url in enumerate(urls):
        server = server_of(url)
        if any(not error.answered and server_of(error.url) == server for error in failures):
            continue
        progress(f"asking {server} for {target.name}", 0, 1)
        others = any(server_of(later) != server for later in urls[place + 1 :])
        try:
            download(
                url,
                target,
                same=urls,
                progress=progress,
                attempts=ATTEMPTS_BEFORE_THE_NEXT if others else ATTEMPTS,
                wait=wait,
            )
            if sha256 is not None:
                check_sha256(target, sha256, url)
        except DownloadError as error:
            failures.append(error)
        else:
            return target
    if len(failures) == 1:
        only = failures[0]
        raise DownloadError(
            f"{only} If it stays so, {advice}.", only.url, only.reason, answered=only.answered
        ) from only
    said = "; ".join(f"{error.url}: {error.reason}" for error in failures)
    raise MarqueeError(
        f"{target.name} could not be fetched from any of {len(failures)} addresses ({said}): check the "
        f"network, {advice}, or put the file into {target.parent} yourself and go on."
    )


def check_sha256(path: Path, sha256: str, url: str = "") -> None:
    """Compares the checksum of a file.

    Args:
        path: The file.
        sha256: The checksum to find, in hexadecimal digits.
        url: The address it came from, for the error.

    Raises:
        DownloadError: The checksum differs. The file is removed.
    """
    with path.open("rb") as file:
        found = hashlib.file_digest(file, "sha256").hexdigest()
    if found != sha256.lower():
        path.unlink()
        reason = f"its SHA-256 is {found}, not {sha256.lower()}"
        raise DownloadError(f"{path.name} is not the right file ({reason}); it was removed.", url, reason)


def download(
    url: str,
    target: Path,
    *,
    same: Collection[str] = (),
    progress: Progress = no_progress,
    attempts: int = ATTEMPTS,
    wait: Callable[[float], None] = time.sleep,
) -> Path:
    """Fetches a file. An earlier try, or run, is resumed.

    The bytes so far lie in ``target`` with ``.part`` appended. They are continued only if the server's file
    is still the same: its ETag or date (If-Range) and its size tell. Otherwise the download starts anew.

    Args:
        url: Address, http or https.
        target: The finished file. If it exists, nothing is fetched.
        same: Other addresses of the same file. Their partial bytes are continued.
        progress: Told the bytes so far and the bytes in all.
        attempts: Tries in a row that may bring no byte.
        wait: Sleeps for a number of seconds between tries.

    Returns:
        ``target``.

    Raises:
        MarqueeError: The server does not have the file, or no try succeeded.
    """
    if target.exists():
        return target
    target.parent.mkdir(parents=True, exist_ok=True)
    part = target.with_name(target.name + ".part")
    failures = 0
    with httpx.Client(follow_redirects=True, timeout=_TIMEOUT) as client:
        while True:
            before = _size(part)
            try:
                _fetch(client, url, part, progress, same)
                break
            except (httpx.InvalidURL, httpx.UnsupportedProtocol) as error:
                raise DownloadError(f"{url} is no address ({error}).", url, "no address") from error
            except (httpx.TransportError, _BrokenOffError) as error:
                failures = 0 if _size(part) > before else failures + 1
                if failures >= attempts:
                    have = _size(part)
                    goes_on = f"; it goes on after the {have:,} bytes that are here" if have else ""
                    raise DownloadError(
                        f"{url} could not be fetched ({_reason(error)}): check the network, then run the "
                        f"same command again{goes_on}.",
                        url,
                        _reason(error),
                        answered=_size(part) > 0 or isinstance(error, _BrokenOffError),
                    ) from error
                pause = min(30.0, 0.5 * 2**failures)
                again = f"trying again in {pause:g} s (try {failures + 1} of {attempts}){ANNOUNCED}"
                progress(f"{server_of(url)}: {_reason(error)}; {again}", 0, 0)
                wait(pause)
    part.rename(target)
    _note(part).unlink(missing_ok=True)
    return target


def _fetch(client: httpx.Client, url: str, part: Path, progress: Progress, same: Collection[str]) -> None:
    """Fetches the missing bytes of ``part``. The file is complete when this returns.

    Raises:
        _BrokenOffError: Another try may succeed.
        DownloadError: The file is not there.
    """
    step = f"downloading {part.name.removesuffix('.part')}"
    version, have = _read_version(part, url, same), _size(part)
    # Compressed on the way, the byte ranges would count something else.
    headers = {"Accept-Encoding": "identity"}
    if version is not None and have:
        if have == version.size:
            return
        headers["Range"] = f"bytes={have}-"
        if version.validator:
            headers["If-Range"] = version.validator
    with client.stream("GET", url, headers=headers) as response:
        resumed = version is not None and _continues(response, have, version)
        if response.status_code == httpx.codes.REQUESTED_RANGE_NOT_SATISFIABLE or (
            response.status_code == httpx.codes.PARTIAL_CONTENT and not resumed
        ):
            _discard(part)
            raise _BrokenOffError("the file on the server has changed")
        _check_status(response, url)
        if not resumed:
            version, have = _version(response, url), 0
            _discard(part)
            _note(part).write_text(json.dumps(asdict(version)), encoding="utf-8")
        assert version is not None
        with part.open("ab" if resumed else "wb") as file:
            for chunk in response.iter_raw():  # no chunk size: it would hold bytes back when it breaks off
                file.write(chunk)
                have += len(chunk)
                progress(step, have, version.size or 0)
    if version.size is not None and have > version.size:
        _discard(part)
        raise _BrokenOffError(f"{have:,} bytes came instead of {version.size:,}")
    if version.size is not None and have < version.size:
        raise _BrokenOffError(f"it ended after {have:,} of {version.size:,} bytes")


def _continues(response: httpx.Response, have: int, version: _Version) -> bool:
    if response.status_code != httpx.codes.PARTIAL_CONTENT:
        return False
    unit, _, total = response.headers.get("Content-Range", "").partition("/")
    same_size = version.size is None or total == "*" or total == str(version.size)
    same_file = version.validator is None or _validator(response) in {None, version.validator}
    return bool(unit.startswith(f"bytes {have}-")) and same_size and same_file


def _check_status(response: httpx.Response, url: str) -> None:
    status = response.status_code
    if status in _RETRY_STATUS:
        raise _BrokenOffError(f"the server answers {status} {response.reason_phrase}")
    if status not in (httpx.codes.OK, httpx.codes.PARTIAL_CONTENT):
        said = f"the server answers {status} {response.reason_phrase}"
        raise DownloadError(
            f"{said} for {url}: the file is not there (any more); check the address.", url, said
        )


def _version(response: httpx.Response, url: str) -> _Version:
    length = response.headers.get("Content-Length", "")
    return _Version(url, _validator(response), int(length) if length.isdecimal() else None)


def _validator(response: httpx.Response) -> str | None:
    etag = response.headers.get("ETag")
    if etag and not etag.startswith("W/"):  # If-Range takes no weak ETag (RFC 9110, 13.1.5)
        return str(etag)
    date = response.headers.get("Last-Modified")
    return str(date) if date else None


def _note(part: Path) -> Path:
    return part.with_name(part.name + ".json")


def _read_version(part: Path, url: str, same: Collection[str] = ()) -> _Version | None:
    try:
        version = _Version(**json.loads(_note(part).read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        return None
    if version.url != url and version.url in same:
        # The ETag of another server says nothing here. The size does.
        version = _Version(url, None, version.size)
    # Without validator and size nobody can tell whether the file is still the same.
    usable = version.url == url and (version.validator is not None or version.size is not None)
    return version if usable else None


def _discard(part: Path) -> None:
    part.unlink(missing_ok=True)
    _note(part).unlink(missing_ok=True)


def _size(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0


def server_of(url: str) -> str:
    """The server that an address names, with its port; empty for what is no address."""
    try:
        return httpx.URL(url).netloc.decode()
    except httpx.InvalidURL:
        return ""


def what_came(path: Path) -> str:
    """What a file is that should be another, by its first bytes, in a few words."""
    with path.open("rb") as file:
        head = file.read(_HEAD)
    if not head:
        return "nothing"
    if head.lstrip().lower().startswith((b"<!doctype html", b"<html")):
        return "a web page"
    first = (head.splitlines() or [b""])[0][:_SHOWN]
    return f"a file that begins with {first.decode(errors='replace')!r}"


def _reason(error: Exception) -> str:
    return str(error) or type(error).__name__
