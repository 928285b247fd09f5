"""A server on the simulated Discord, with the bot, a channel, and people on it."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from unittest.mock import patch

import discord
from simcord.actors import MemberActor
from simcord.builders import ChannelHandle
from simcord.results import InteractionResult

from bot.cli.wiring import open_service
from bot.dialogue.dialogue import Dialogue
from bot.platforms.outbox import Pause
from bot.settings import Settings
from tests.bot.platforms.discord.simulated import Discord, buttons, quick, seen, simulated
from tests.clock import Clock

BOSS = 9000
"""Number of whoever runs the bot."""
TYPED = "typed"
"""The field of each modal."""


@contextmanager
def open_discord(
    data_dir: Path,
    clock: Clock | None = None,
    trainer: str | None = None,
    pause: Pause = quick,
    **more: str,
) -> Iterator[Discord]:
    """The simulated Discord, with the whole bot of a data directory behind it.

    Args:
        data_dir: The directory.
        clock: Of the bot; None for the real one.
        trainer: As `open_service` takes it.
        pause: Of the bot, see `simulated`.
        **more: Environment of the bot.
    """
    told = {"MARQUEE_DATA_DIR": str(data_dir), "MARQUEE_ADMINS": f"discord:{BOSS}", **more}
    settings = Settings.from_environment(told)
    with open_service(settings, trainer=trainer) as service:
        on_clock = replace(service, now=clock) if clock else service
        with simulated(Dialogue(on_clock), pause=pause) as there:
            yield there


class Server:
    """A server with the bot, a channel, and people on it."""

    def __init__(self, there: Discord) -> None:
        self.there = there
        self.owner_of_all = there.env.create_user("Olga")
        self.guild = there.env.create_guild(owner=self.owner_of_all)
        self.channel = self.guild.create_text_channel("films")
        self.ada = self.member("Ada")
        self.olga = MemberActor(there.env, self.guild, self.owner_of_all)
        """Manages the server."""

    def boss(self) -> MemberActor:
        """Whoever runs the bot, from here on on the server."""
        with patch.object(self.there.env.backend, "snowflake", lambda: BOSS):
            user = self.there.env.create_user("Boss")
        return self.guild.add_member(user)

    def member(self, name: str) -> MemberActor:
        return self.guild.add_member(self.there.env.create_user(name))

    def slash(self, who: MemberActor, name: str, **options: object) -> tuple[str, bool]:
        """Gives a command; gives the answer, and whether nobody else sees it."""
        return self.answer(self.asks(who, name, **options))

    def asks(
        self, who: MemberActor, name: str, *, there: ChannelHandle | None = None, **options: object
    ) -> InteractionResult:
        """Gives a command, in another channel where one is named; gives what comes of it."""
        return self.there.do(who.slash(there or self.channel, name, **options))

    def fills_in(self, who: MemberActor, shown: InteractionResult, typed: str) -> InteractionResult:
        """Types something into a modal."""
        assert shown.modal is not None
        return self.there.do(who.submit_modal(shown, {TYPED: typed}))

    def clicks(self, who: MemberActor, message: discord.Message, label: str) -> InteractionResult:
        """Presses a button, by its label or how it starts."""
        found = next(each for each in buttons(message) if each.startswith(label))
        return self.there.do(who.click(message, label=found))

    def answer(self, result: InteractionResult) -> tuple[str, bool]:
        """What an interaction was answered with, and whether nobody else sees it."""
        assert self.there.wait_for(lambda: result.response is not None and bool(result.response.content))
        assert result.response is not None
        return seen(result.response.content), result.ephemeral

    def attached(self, result: InteractionResult) -> discord.Attachment:
        """The file that an interaction was answered with, seen by nobody else."""

        def files() -> list[discord.Attachment]:
            every = [each for each in (result.response, *result.followups) if each is not None]
            return [file for each in every if each.ephemeral for file in each.attachments]

        assert self.there.wait_for(lambda: bool(files()))
        return files()[0]

    def becomes(self, result: InteractionResult, words: str) -> discord.Message:
        """Waits until the answer says something; gives the message."""
        assert self.there.wait_for(
            lambda: result.response is not None and words in seen(result.response.content)
        ), result.response
        assert result.response is not None
        return result.response.message

    def says(self, who: MemberActor, words: str, there: ChannelHandle | None = None) -> None:
        """Says something to the bot, by its name."""
        self.there.do(who.send(there or self.channel, f"<@{self.there.env.bot.user.id}> {words}"))

    def in_private(self, who: MemberActor) -> list[str]:
        """What the bot has said to somebody in private."""
        messages = who.user.dm_channel.history(viewer=who.user)
        return [seen(each.content) for each in messages if each.author.id != who.id]

    def last(self) -> discord.Message:
        return self.channel.history(viewer=self.ada)[-1]

    def last_says(self, words: str) -> bool:
        if self.there.wait_for(lambda: words in seen(self.last().content)):
            return True
        raise AssertionError(f"no {words!r} in {seen(self.last().content)!r}, {buttons(self.last())}")
