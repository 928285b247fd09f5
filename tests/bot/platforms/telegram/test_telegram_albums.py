import asyncio

from bot.platforms.telegram.albums import Albums


async def no_pause(_: float) -> None:
    await asyncio.sleep(0)


async def test_only_the_first_part_of_an_album_is_asked_about() -> None:
    albums = Albums(no_pause)
    assert albums.add("1", has_caption=False)
    assert not albums.add("1", has_caption=False)
    assert albums.add("2", has_caption=False)
    assert not await albums.has_caption("1")


async def test_a_caption_that_comes_later_is_noticed() -> None:
    albums = Albums(no_pause)
    albums.add("1", has_caption=False)
    asked = asyncio.create_task(albums.has_caption("1"))
    albums.add("1", has_caption=True)
    assert await asked


async def test_old_albums_are_forgotten() -> None:
    albums = Albums(no_pause)
    for number in range(10_000):
        albums.add(str(number), has_caption=True)
    assert len(albums._captioned) < 1000
    assert await albums.has_caption("9999")
