"""One event in, the dialogue's replies out: the part of Discord that is about messages."""

import asyncio
import logging
from collections.abc import Awaitable
from concurrent.futures import Executor

import discord

from bot.dialogue.command import Command
from bot.dialogue.commands import COMMANDS
from bot.dialogue.dialogue import Dialogue
from bot.dialogue.forms import opened
from bot.dialogue.message import Incoming, Person, Reply
from bot.dialogue.text import Text
from bot.platforms.broadcasting import Broadcasting
from bot.platforms.discord import reading
from bot.platforms.discord.components import is_personal, label_of, pressed
from bot.platforms.discord.failures import judge
from bot.platforms.discord.modals import line, lines, typed
from bot.platforms.discord.reading import (
    PLATFORM,
    Answered,
    DiscordPlace,
    DiscordReader,
    person,
    whereabouts,
)
from bot.platforms.discord.sending import DiscordSender
from bot.platforms.discord.slash import takes_lines
from bot.platforms.due import EVERY_S, DueMessages
from bot.platforms.in_order import InOrder
from bot.platforms.outbox import Outboxes, Pause
from bot.platforms.progress import MessageId, ProgressMessages
from bot.platforms.speaking import Speaking

_log = logging.getLogger(__name__)
_TITLES = 25
_ASKING_S = 1.0
_FIRST_WORDS_A_SECOND = 2  # Discord takes bots that open many private chats at once for spammers
_TOO_LATE = (10062, 40060)  # unknown by now; acknowledged already


class DiscordChat:
    """Reads events, asks the dialogue in a thread, and puts its replies into the chat's outbox."""

    def __init__(
        self,
        client: discord.Client,
        dialogue: Dialogue,
        threads: Executor,
        pause: Pause = asyncio.sleep,
        *,
        due_every_s: float = EVERY_S,
    ) -> None:
        """Wires the parts.

        Args:
            client: Logged in before the first event comes.
            dialogue: Answers; called in ``threads``.
            threads: At most so many people are answered at the same moment.
            pause: Waits so many seconds, before another attempt and between two looks at a retraining run.
            due_every_s: Seconds between two looks at what is to be said by itself.
        """
        self._client = client
        self._dialogue = dialogue
        self._threads = threads
        self._order = InOrder()
        self._outboxes = Outboxes(judge, pause)
        self._sender = DiscordSender(client)
        self._progress = ProgressMessages(
            PLATFORM, dialogue, threads, self._outboxes, edit=self._show_progress, judge=judge, pause=pause
        )
        self._broadcasting = Broadcasting(
            PLATFORM,
            dialogue.broadcasts,
            threads,
            self._outboxes,
            send=self._send_first,
            send_in_group=self._send_in,
            edit=self._edit,
            judge=judge,
            pause=pause,
            at_once=_FIRST_WORDS_A_SECOND,
        )
        self._speaking = Speaking(
            PLATFORM,
            dialogue,
            self._sender,
            threads=threads,
            outboxes=self._outboxes,
            progress=self._progress,
            broadcasting=self._broadcasting,
        )
        self._due = DueMessages(
            PLATFORM,
            dialogue.due,
            threads,
            self._outboxes,
            say=lambda chat, reply, put: self._speaking.say_one(self._place(int(chat)), reply, put),
            judge=judge,
            every_s=due_every_s,
        )

    async def start(self) -> None:
        """Goes on with what an earlier bot has left: messages that show a retraining run, and those due."""
        await self._progress.resume()
        self._due.start()
        await self._broadcasting.start()

    async def stop(self, seconds: float) -> None:
        """Ends following, and waits at most so long until all that was said is sent."""
        await self._broadcasting.stop()
        await self._due.stop()
        await self._progress.stop()
        await self._speaking.stop()
        await self._outboxes.drain(seconds)

    async def on_message(self, message: discord.Message, *, edited: bool = False) -> None:
        """Answers a message, or a later version of it."""
        assert self._client.user is not None
        heard = DiscordReader(self._client.user).message(message, edited=edited)
        if heard is not None:
            await self._answer(*heard)

    async def on_press(self, interaction: discord.Interaction) -> None:
        """Answers a press of a button, or a choice from a menu."""
        action, message = pressed(interaction.data), interaction.message
        if action is None or message is None:
            return
        is_theirs = message.guild is None or _asked_by(message, interaction.user)
        form = opened(action)
        if form is not None:
            label = label_of(message, interaction.data)
            modal = (
                lines(form.command, interaction.locale.value)
                if takes_lines(form.command)
                else line(action, label)
            )
            await _in_time(interaction.response.send_modal(modal))
            return
        answered = Answered(interaction, is_open=not is_theirs)
        # First of all: Discord waits three seconds.
        if not await _in_time(interaction.response.defer(ephemeral=not is_theirs, thinking=not is_theirs)):
            return
        private = 0
        if message.flags.ephemeral and is_personal(interaction.data):
            private = await _private_chat(interaction.user)
        place = self._place(
            message.channel.id,
            replaces=message.id if is_theirs else None,
            pressed=message.id,
            answered=answered,
            is_hidden=not is_theirs or message.flags.ephemeral,
            private=private,
        )
        await self._answer(self._incoming(interaction, private, action=action), place)

    async def on_command(
        self, interaction: discord.Interaction, command: Command, about: str, file: discord.Attachment | None
    ) -> None:
        """Answers a slash command; what makes sense in private alone is seen by nobody else."""
        if takes_lines(command.name) and file is None and not about:
            await _in_time(interaction.response.send_modal(lines(command.name, interaction.locale.value)))
            return
        await self._command(interaction, command, about, file)

    async def _command(
        self, interaction: discord.Interaction, command: Command, about: str, file: discord.Attachment | None
    ) -> None:
        is_hidden = interaction.guild_id is not None and "group" not in command.places
        text = f"/{command.name} {about}".strip()
        is_quiet = await self._is_quiet(self._incoming(interaction, 0, text=text))
        if not await _in_time(interaction.response.defer(ephemeral=is_hidden or is_quiet, thinking=True)):
            return
        private = await _private_chat(interaction.user) if is_hidden else 0
        place = self._place(
            interaction.channel_id or 0,
            answered=Answered(interaction, is_open=True),
            is_hidden=is_hidden or is_quiet,
            private=private,
        )
        sent = None if file is None else reading.sent_file(file)
        heard = self._incoming(interaction, private, text="" if sent else text, file=sent)
        await self._answer(heard, place)

    async def _is_quiet(self, incoming: Incoming) -> bool:
        """Whether a server wants the bot to talk elsewhere; where that is not known in time, it does not."""
        if incoming.where != "group":
            return False
        loop = asyncio.get_running_loop()
        asking = loop.run_in_executor(self._threads, self._dialogue.is_quiet, incoming)
        try:
            return await asyncio.wait_for(asking, _ASKING_S)
        except TimeoutError:
            return False

    async def on_form(self, interaction: discord.Interaction) -> None:
        """Answers what somebody has typed into a modal, as if they had said it to its command."""
        filled = typed(interaction.data)
        command = COMMANDS.get(filled[0].command) if filled else None
        if filled is None or command is None:
            return
        form, text = filled
        await self._command(interaction, command, form.said(text), None)

    async def on_vote(self, user_id: int, message_id: int, answer: int, *, takes_back: bool) -> None:
        """Counts a vote in a poll, or one that is taken back; Discord counts answers from 1."""
        option = None if takes_back else answer - 1
        # In order from here on: who changes their vote takes the first one back.
        await self._order.run(str(user_id), self._vote(user_id, str(message_id), option))

    async def _vote(self, user_id: int, poll: str, option: int | None) -> None:
        await self._speaking.told()
        user = self._client.get_user(user_id) or await self._client.fetch_user(user_id)
        loop = asyncio.get_running_loop()
        await loop.run_in_executor(self._threads, self._dialogue.voted, person(user), poll, option)

    async def titles(self, interaction: discord.Interaction, typed: str) -> list[str]:
        """Titles of films that somebody may mean who has typed so far."""
        loop = asyncio.get_running_loop()
        who = person(interaction.user, interaction.locale.value)
        offers = await loop.run_in_executor(self._threads, self._dialogue.cards, who, typed)
        return list(dict.fromkeys(offer.title for offer in offers))[:_TITLES]

    async def on_guild(self, guild: discord.Guild) -> None:
        """Says hello on a server that the bot was brought to, where it may write."""
        loop = asyncio.get_running_loop()
        home = await loop.run_in_executor(self._threads, self._dialogue.home_of, PLATFORM, str(guild.id))
        own = guild.get_channel(int(home)) if home else None
        chosen = own if isinstance(own, discord.TextChannel) else None
        channels = [chosen, guild.system_channel, *guild.text_channels]
        open_ones = (each for each in channels if each and each.permissions_for(guild.me).send_messages)
        channel = next(open_ones, None)
        if channel is None:
            return
        came = int(guild.me.joined_at.timestamp()) if guild.me.joined_at else 0
        incoming = Incoming(
            person=Person(PLATFORM, str(guild.id), guild.name, guild.preferred_locale.value),
            message_key=f"{PLATFORM}:{guild.me.id}:{guild.id}:joined:{came}",
            chat=str(channel.id),
            where="group",
            is_chat=True,
            joined=True,
            group=str(guild.id),
        )
        await self._answer(incoming, self._place(channel.id))

    async def on_channel_gone(self, channel: discord.abc.GuildChannel) -> None:
        """What a server chose for a channel that was deleted holds no more."""
        loop = asyncio.get_running_loop()
        where = (PLATFORM, str(channel.guild.id), str(channel.id))
        await loop.run_in_executor(self._threads, self._dialogue.chat_gone, *where)

    def _incoming(self, interaction: discord.Interaction, private: int, **said: object) -> Incoming:
        """What an interaction says; ``private``: of `DiscordPlace`."""
        kind = "press" if "action" in said else "command"
        in_company = interaction.guild_id is not None and not private
        within, place_name = whereabouts(interaction.channel)
        return Incoming(
            person=person(interaction.user, interaction.locale.value),
            message_key=f"{PLATFORM}:{interaction.application_id}:{kind}:{interaction.id}",
            chat=str(private or interaction.channel_id),
            where="group" if in_company else "private",
            has_forms=True,
            group=str(interaction.guild_id or ""),
            within=within,
            place_name=place_name,
            manages=lambda: bool(interaction.guild_id) and interaction.permissions.manage_guild,
            **said,  # type: ignore[arg-type]
        )

    def _place(self, channel_id: int, **more: object) -> DiscordPlace:
        bot_id = self._client.user.id if self._client.user else 0
        return DiscordPlace(channel_id, bot_id=bot_id, **more)  # type: ignore[arg-type]

    async def _answer(self, incoming: Incoming, place: DiscordPlace) -> None:
        await self._order.run(incoming.person.external_id, self._answer_now(incoming, place))

    async def _answer_now(self, incoming: Incoming, place: DiscordPlace) -> None:
        if incoming.answers is not None:
            await self._speaking.told(place.key)
        loop = asyncio.get_running_loop()
        replies = await loop.run_in_executor(self._threads, self._dialogue.answer, incoming)
        self._speaking.say(place, replies)
        if not replies:
            self._outboxes.put(place.key, lambda: self._sender.finish(place), repeatable=True)

    async def _send_first(self, user_id: str, text: Text) -> None:
        """Says something to somebody who has not asked, in private."""
        user = self._client.get_user(int(user_id)) or await self._client.fetch_user(int(user_id))
        private = user.dm_channel or await user.create_dm()
        await self._send_in(str(private.id), text)

    async def _send_in(self, channel_id: str, text: Text) -> None:
        for part in self._sender.split(text):
            await self._sender.send(self._place(int(channel_id)), part, ())

    async def _edit(self, chat_id: str, message_id: str, reply: Reply) -> None:
        words = self._sender.split(reply.text)[0]
        await self._sender.edit(self._place(int(chat_id)), message_id, words, reply.buttons)

    async def _show_progress(self, chat_id: str, message_id: str, text: Text) -> MessageId | None:
        """Edits a message that shows a run; what only its person sees goes on in private after a while."""
        place, words = self._place(int(chat_id)), self._sender.split(text)[0]
        if await self._sender.edit(place, message_id, words, ()):
            return None
        if not await self._is_private(place.channel_id):
            return None
        stands = await self._sender.send(place, words, ())
        return self._sender.chat(stands), self._sender.message_id(stands)

    async def _is_private(self, channel_id: int) -> bool:
        channel = self._client.get_channel(channel_id) or await self._client.fetch_channel(channel_id)
        return isinstance(channel, discord.DMChannel)


async def _in_time(answering: Awaitable[object]) -> bool:
    """Whether an interaction took its first answer: Discord waits three seconds, and tells whoever waited.

    What came too late is not done either: they do it again. Another bot on its token may have been first.
    """
    try:
        await answering
    except discord.HTTPException as error:
        if error.code not in _TOO_LATE:
            raise
        _log.warning("an interaction came too late to be answered: %s", error)
        return False
    return True


async def _private_chat(user: discord.User | discord.Member) -> int:
    """Where somebody is spoken to in private: what they ask for unseen is said there later.

    Where it cannot be told, a number that is no channel's.
    """
    try:
        return (user.dm_channel or await user.create_dm()).id
    except discord.HTTPException as error:
        _log.info("no private chat with user %d: %s", user.id, error)
        return user.id


def _asked_by(message: discord.Message, user: discord.abc.User) -> bool:
    """Whether a message answers what somebody has said or asked for."""
    if message.interaction_metadata is not None:
        return message.interaction_metadata.user.id == user.id
    asked = message.reference.resolved if message.reference else None
    return isinstance(asked, discord.Message) and asked.author.id == user.id
