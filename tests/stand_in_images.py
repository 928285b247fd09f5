"""A server that has TMDB's pictures: it refuses whoever tells it a key, a cookie or where they come from."""

import struct
import threading
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from tests.local_server import QuietHandler, served

PRIVATE = {"authorization", "cookie", "referer", "origin"}


def png(colour: tuple[int, int, int] = (30, 60, 90), width: int = 4, height: int = 6) -> bytes:
    """A picture of one colour."""
    rows = b"".join(b"\0" + bytes(colour) * width for _ in range(height))
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    parts = [(b"IHDR", head), (b"IDAT", zlib.compress(rows)), (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        for name, data in parts
    )


@dataclass
class StandInImages:
    """What it was asked, and what it has.

    Attributes:
        url: Its root.
        pictures: Path, with size, -> content.
        asked: Path of each request.
        next: Answers in place of the next ones: status, headers, body.
        held: Answers wait until it is set.
    """

    url: str = ""
    pictures: dict[str, bytes] = field(default_factory=lambda: {"/t/p/w185/heat.jpg": png()})
    asked: list[str] = field(default_factory=list)
    next: list[tuple[int, dict[str, str], bytes]] = field(default_factory=list)
    held: threading.Event = field(default_factory=threading.Event)

    def answer(self, path: str, headers: set[str]) -> tuple[int, dict[str, str], bytes]:
        self.asked.append(path)
        if headers & PRIVATE or "?" in path:
            return 400, {}, b"told what is none of its business"
        if self.next:
            return self.next.pop(0)
        content = self.pictures.get(path)
        return (404, {}, b"") if content is None else (200, {"Content-Type": "image/jpeg"}, content)


@contextmanager
def stand_in_images() -> Iterator[StandInImages]:
    images = StandInImages()
    images.held.set()

    class Handler(QuietHandler):
        def do_GET(self) -> None:  # noqa: N802 (the name that the library calls)
            status, headers, body = images.answer(self.path, {name.lower() for name in self.headers})
            images.held.wait(20)
            self.send(status, headers, body)

    with served(Handler, images.held) as address:
        images.url = address
        yield images
