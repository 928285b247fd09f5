"""The bot on Discord: logs in, hears, and ends cleanly."""

import asyncio
import logging
from collections.abc import Callable  # noqa: TC003 - names a type
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Final

import aiohttp
import discord
from discord import app_commands

from bot.dialogue.commands import COMMANDS
from bot.dialogue.dialogue import Dialogue
from bot.platforms.discord.chat import DiscordChat
from bot.platforms.discord.slash import CatalogTranslator, add_all
from bot.platforms.due import EVERY_S
from bot.platforms.outbox import Pause
from recommender.errors import BadInputError

_log = logging.getLogger(__name__)

_THREADS: Final = 8
_LAST_REPLIES_S: Final = 10.0
_REFUSED: Final = (
    "Discord refuses MARQUEE_DISCORD_TOKEN: copy it again from discord.com/developers/applications."
)


class DiscordBot(discord.AutoShardedClient):
    """One bot on one token, from start to end."""

    def __init__(
        self,
        dialogue: Dialogue,
        pause: Pause = asyncio.sleep,
        *,
        shards: int | None = None,
        due_every_s: float = EVERY_S,
    ) -> None:
        """Prepares the bot; nothing is sent yet.

        Args:
            dialogue: Answers everybody.
            pause: Waits so many seconds, before another attempt and between two looks at a retraining run.
            shards: How many connections share the servers; None for what Discord proposes.
            due_every_s: Seconds between two looks at what is to be said by itself.
        """
        # What is said on a server to others is none of the bot's business: no privileged intent.
        super().__init__(
            intents=discord.Intents(guilds=True, guild_messages=True, dm_messages=True, guild_polls=True),
            shard_count=shards,
            allowed_mentions=discord.AllowedMentions.none(),
            max_messages=None,
        )
        self.ready: Callable[[], None] = lambda: None
        self._threads = ThreadPoolExecutor(_THREADS, thread_name_prefix="dialogue")
        self._chat = DiscordChat(self, dialogue, self._threads, pause, due_every_s=due_every_s)
        self.tree = app_commands.CommandTree[discord.Client](self)
        add_all(self.tree, COMMANDS.values(), self._chat.on_command, self._chat.titles)

    async def setup_hook(self) -> None:
        """Tells Discord the commands, once logged in."""
        await self.tree.set_translator(CatalogTranslator())
        try:
            await self.tree.sync()
        except discord.HTTPException as error:
            _log.warning("the slash commands could not be set: %s", error)
        await self._chat.start()

    async def close(self) -> None:
        """Says what is still to be said, and leaves."""
        if not self.is_closed():
            await self._chat.stop(_LAST_REPLIES_S)
            self._threads.shutdown(wait=False)
        await super().close()

    async def serve(self, token: str, stopped: asyncio.Event) -> None:
        """Answers people until ``stopped``.

        Args:
            token: Of the bot.
            stopped: Ends it once set.

        Raises:
            BadInputError: Discord refuses the token.
        """
        stopping = asyncio.create_task(stopped.wait())
        serving = asyncio.create_task(self._connected(token))
        try:
            await asyncio.wait((stopping, serving), return_when=asyncio.FIRST_COMPLETED)
            if serving.done():
                serving.result()
        finally:
            await self.close()
            for task in (stopping, serving):
                task.cancel()
            await asyncio.gather(stopping, serving, return_exceptions=True)

    async def on_ready(self) -> None:
        """Called once the bot hears."""
        _log.info("%s is listening on Discord", self.user)
        self.ready()

    async def on_message(self, message: discord.Message) -> None:
        """A message."""
        await self._chat.on_message(message)

    async def on_raw_message_edit(self, event: discord.RawMessageUpdateEvent) -> None:
        """A later version of a message; Discord sends one too when it has found what a link shows."""
        if event.data.get("edited_timestamp") is not None:
            await self._chat.on_message(event.message, edited=True)

    async def on_interaction(self, interaction: discord.Interaction) -> None:
        """A press, or a modal that was filled in; commands come by the tree."""
        if interaction.type is discord.InteractionType.modal_submit:
            await self._chat.on_form(interaction)
        if interaction.type is discord.InteractionType.component:
            await self._chat.on_press(interaction)

    async def on_raw_poll_vote_add(self, event: discord.RawPollVoteActionEvent) -> None:
        """A vote."""
        await self._chat.on_vote(event.user_id, event.message_id, event.answer_id, takes_back=False)

    async def on_raw_poll_vote_remove(self, event: discord.RawPollVoteActionEvent) -> None:
        """A vote taken back."""
        await self._chat.on_vote(event.user_id, event.message_id, event.answer_id, takes_back=True)

    async def on_guild_join(self, guild: discord.Guild) -> None:
        """The bot was brought to a server."""
        await self._chat.on_guild(guild)

    async def on_guild_channel_delete(self, channel: discord.abc.GuildChannel) -> None:
        """A channel is no more."""
        await self._chat.on_channel_gone(channel)

    async def on_error(self, event_method: str, /, *_: Any, **__: Any) -> None:  # noqa: ANN401
        """Logs what an event ended with; people's other messages are answered all the same."""
        _log.exception("an event was not handled: %s", event_method)

    async def _connected(self, token: str) -> None:
        """Logs in, however long the network takes to come, and hears until it is closed."""
        wait = 1.0
        while True:
            try:
                await self.login(token)
                break
            except discord.LoginFailure:
                raise BadInputError(_REFUSED) from None
            except (aiohttp.ClientError, OSError, discord.HTTPException) as error:
                _log.warning("Discord cannot be reached (%s); next attempt in %.0f s", error, wait)
            await asyncio.sleep(wait)
            wait = min(wait * 2, 30.0)
        try:
            await self.connect(reconnect=True)
        except discord.PrivilegedIntentsRequired:  # cannot be: none is asked for
            raise BadInputError("Discord refuses what this bot wants to hear.") from None
