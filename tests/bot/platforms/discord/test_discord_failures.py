"""What Discord's errors mean for a message."""

from types import SimpleNamespace

import aiohttp
import discord
import pytest

from bot.platforms.discord.failures import judge


def http(status: int, code: int = 0) -> discord.HTTPException:
    kinds = {403: discord.Forbidden, 404: discord.NotFound}
    response = SimpleNamespace(status=status, reason="")
    return kinds.get(status, discord.HTTPException)(response, {"code": code, "message": "no"})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (http(403, 50007), "blocked"),
        (http(403, 50278), "blocked"),
        (http(404, 10013), "blocked"),
        (http(400, 40003), "unsent"),
        (http(403, 50013), "refused"),
        (http(404), "refused"),
        (http(400), "failed"),
        (http(429), "unsent"),
        (http(503), "unsure"),
        (aiohttp.ServerDisconnectedError(), "unsure"),
        (TimeoutError(), "unsure"),
    ],
)
def test_an_error_is_taken_for_what_it_means(error: Exception, kind: str) -> None:
    failure = judge(error)
    assert failure is not None
    assert failure.kind == kind


def test_a_wait_that_discord_asks_for_is_kept() -> None:
    failure = judge(discord.RateLimited(7.5))
    assert failure is not None
    assert (failure.kind, failure.wait_s) == ("unsent", 7.5)


def test_an_error_of_our_own_is_not_discords() -> None:
    assert judge(KeyError("ours")) is None
