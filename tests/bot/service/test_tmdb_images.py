"""Pictures of TMDB's image server, against one on this machine."""

import asyncio
import logging
import threading
from collections.abc import Iterator

import pytest

from bot.service.tmdb.images import FRESH_S, MOST_BYTES, Image, Images
from tests.stand_in_images import StandInImages, png, stand_in_images

HEAT = "https://image.example/t/p/w500/heat.jpg"
PATIENCE_S = 20.0


class Clock:
    now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def server() -> Iterator[StandInImages]:
    with stand_in_images() as images:
        yield images


@pytest.fixture
def loop() -> Iterator[asyncio.AbstractEventLoop]:
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, daemon=True)
    thread.start()
    yield loop
    loop.call_soon_threadsafe(loop.stop)
    thread.join()
    loop.close()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def images(loop: asyncio.AbstractEventLoop, server: StandInImages, clock: Clock) -> Iterator[Images]:
    opened = Images(lambda: loop, server.url, clock, most_kept=5000)
    yield opened
    asyncio.run_coroutine_threadsafe(opened.close(), loop).result(PATIENCE_S)


def got(images: Images, address: str = HEAT) -> Image | None:
    return images.get(address, "w185").result(PATIENCE_S)


def test_a_picture_comes_in_the_size_asked_for_and_is_asked_for_once(
    images: Images, server: StandInImages
) -> None:
    assert got(images) == Image(png(), "image/png")  # by its content, whatever the server calls it
    assert got(images) == Image(png(), "image/png")
    assert server.asked == ["/t/p/w185/heat.jpg"]


def test_it_is_asked_for_again_when_it_is_old(images: Images, server: StandInImages, clock: Clock) -> None:
    got(images)
    clock.now += FRESH_S + 1
    server.pictures["/t/p/w185/heat.jpg"] = png((9, 9, 9))
    assert got(images) == Image(png((9, 9, 9)), "image/png")


def test_several_who_want_it_at_once_ask_once(images: Images, server: StandInImages) -> None:
    server.held.clear()
    waiting = [images.get(HEAT, "w185") for _ in range(5)]
    server.held.set()
    assert {each.result(PATIENCE_S) for each in waiting} == {Image(png(), "image/png")}
    assert len(server.asked) == 1


def test_one_that_is_not_there_is_not_asked_for_again_so_soon(images: Images, server: StandInImages) -> None:
    assert got(images, HEAT.replace("heat", "gone")) is None
    assert got(images, HEAT.replace("heat", "gone")) is None
    assert len(server.asked) == 1
    assert got(images) is not None


@pytest.mark.parametrize(
    "content",
    [b"<svg onload='alert(1)'/>", b"<html>", b"GIF89a", b"", b"RIFF1234WAVE", b"\xff\xd8\xff" * MOST_BYTES],
)
def test_what_is_no_picture_or_too_large_is_none(
    images: Images, server: StandInImages, content: bytes
) -> None:
    server.next.append((200, {"Content-Type": "image/jpeg"}, content))
    assert got(images) is None


@pytest.mark.parametrize("status", [301, 302, 429, 500])
def test_after_a_failure_the_server_is_left_alone_for_a_while(
    images: Images, server: StandInImages, clock: Clock, caplog: pytest.LogCaptureFixture, status: int
) -> None:
    elsewhere = {"Location": f"{server.url}/t/p/w185/heat.jpg"}
    server.next.append((status, elsewhere, b""))
    with caplog.at_level(logging.WARNING):
        assert got(images) is None
        assert got(images) is None
    assert len(server.asked) == 1
    assert len(caplog.records) == 1
    clock.now += 31
    assert got(images) is not None


def test_no_more_is_kept_than_fits(images: Images, server: StandInImages) -> None:
    large = png() + bytes(2000)
    for name in "abc":
        server.pictures[f"/t/p/w185/{name}.jpg"] = large
        got(images, HEAT.replace("heat", name))
    got(images, HEAT.replace("heat", "c"))
    assert len(server.asked) == 3
    got(images, HEAT.replace("heat", "a"))
    assert len(server.asked) == 4


def test_only_https_is_asked_where_it_is_tmdbs_own(
    loop: asyncio.AbstractEventLoop, server: StandInImages
) -> None:
    images = Images(lambda: loop)
    assert got(images, f"{server.url}/t/p/w500/heat.jpg") is None
    assert server.asked == []


def test_nothing_is_asked_when_all_has_ended(server: StandInImages) -> None:
    assert got(Images(lambda: None, server.url)) is None
    assert server.asked == []
