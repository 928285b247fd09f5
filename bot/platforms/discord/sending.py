"""Messages out: into a channel, or as the answer to a command or press."""

import io
import logging
from collections import OrderedDict
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any, Self

import discord

from bot.dialogue.message import Document, Poll, Reply
from bot.dialogue.text import Text
from bot.platforms.discord.components import view_of
from bot.platforms.discord.markdown import split, to_markdown
from bot.platforms.discord.reading import DiscordPlace, message_key
from bot.platforms.speaking import Rows

_log = logging.getLogger(__name__)
_LONGEST_QUESTION, _LONGEST_ANSWER = 300, 55
_POLL_LASTS = timedelta(days=32)  # or until it is ended; Discord wants one, and takes none longer
_SERVER = 500
_EXPIRED = (10015, 50027)
"""Codes of an interaction that is a quarter of an hour old; 50027 comes as 401, the other one as 404."""
_MOST_HIDDEN = 200


class DiscordSender:
    """Sends as a bot; see `bot.platforms.speaking.Messenger`."""

    def __init__(self, client: discord.Client) -> None:
        """Sends as a bot.

        Args:
            client: Logged in before the first message is sent.
        """
        self._client = client
        self._hidden: OrderedDict[int, discord.Interaction] = OrderedDict()

    def chat(self, place: DiscordPlace) -> str:
        """Key of the outbox for a place."""
        return place.key

    def split(self, text: Text) -> list[Text]:
        """Cuts a text into messages."""
        return split(text)

    def replaced(self, place: DiscordPlace, reply: Reply) -> str | None:
        """The message whose button was pressed, by the person whose it is or about all."""
        number = place.pressed if reply.for_all else place.replaces
        return None if number is None else str(number)

    def standing(self, place: DiscordPlace, message: str) -> DiscordPlace:
        """A place as it is for what is said in a message's stead."""
        return replace(place, replaces=int(message), pressed=int(message))

    def message_id(self, place: DiscordPlace) -> str:
        """Number of the message that a place stands for."""
        return str(place.replaces)

    def message_key(self, place: DiscordPlace) -> str:
        """Its key."""
        return message_key(place.bot_id, place.channel_id, place.replaces or 0)

    async def send(
        self, place: DiscordPlace, text: Text, rows: Rows, picture: str | None = None
    ) -> DiscordPlace:
        """Sends a message."""
        sent = await self._send(place, _Drawn.of(place, text, rows, picture))
        self._note_hidden(place, sent.id)
        return self.standing(replace(place, channel_id=sent.channel.id), str(sent.id))

    async def send_file(self, place: DiscordPlace, document: Document) -> None:
        """Sends a file."""
        await self._send(place, _Drawn("", None, [], document))

    async def send_poll(self, place: DiscordPlace, poll: Poll) -> tuple[str, str] | None:
        """Sends a poll, which Discord shows with who votes for what; None where the bot may not."""
        drawn = discord.Poll(poll.question[:_LONGEST_QUESTION], _POLL_LASTS)
        for option in poll.options:
            drawn.add_answer(text=option[:_LONGEST_ANSWER])
        channel = self._client.get_partial_messageable(place.channel_id)
        try:
            sent = await channel.send(poll=drawn)
        except discord.HTTPException as error:
            if error.status >= _SERVER:
                raise
            _log.info("no poll in channel %d, but buttons: %s", place.channel_id, error)
            return None
        return str(sent.id), f"{sent.channel.id}/{sent.id}"

    async def end_poll(self, poll: str) -> None:
        """Ends a poll, by where it stands; one that is gone has ended."""
        channel, _, message = poll.partition("/")
        try:
            await self._client.http.end_poll(int(channel), int(message))
        except discord.HTTPException as error:
            _log.info("poll %s cannot be ended: %s", poll, error)

    async def edit(
        self, place: DiscordPlace, message: str, text: Text, rows: Rows, picture: str | None = None
    ) -> bool:
        """Puts a text in place of a message; False when it is gone."""
        hidden = self._hidden.get(int(message))
        if hidden is not None and not place.private:  # it is brought up to date, by its private chat
            place = replace(place, private=place.channel_id)
        drawn = _Drawn.of(place, text, rows, picture)
        try:
            if place.answered is not None and place.replaces == int(message):
                await _edit_answered(place.answered.interaction, int(message), drawn)
                self._note_hidden(place, int(message))
            elif hidden is not None:
                await _edit_answered(hidden, int(message), drawn)
            else:
                found = self._client.get_partial_messageable(place.channel_id)
                await found.get_partial_message(int(message)).edit(
                    content=drawn.words, view=drawn.view, embeds=drawn.embeds
                )
        except discord.HTTPException as error:
            if error.code not in _EXPIRED and not isinstance(error, discord.NotFound):
                raise
            self._hidden.pop(int(message), None)
            is_seen = not place.is_hidden or place.channel_id == place.private
            if error.code in _EXPIRED and is_seen:
                return await self.edit(DiscordPlace(place.channel_id), message, text, rows, picture)
            return False
        await self.finish(place)
        return True

    async def finish(self, place: DiscordPlace) -> None:
        """Takes away what shows that the bot is thinking, where nothing is said."""
        if place.answered is not None and place.answered.is_open:
            place.answered.is_open = False
            await place.answered.interaction.delete_original_response()

    def _note_hidden(self, place: DiscordPlace, message: int) -> None:
        """Keeps the interaction by which alone a message that only one person sees can be edited."""
        if not place.private or place.answered is None:
            return
        self._hidden[message] = place.answered.interaction
        self._hidden.move_to_end(message)
        if len(self._hidden) > _MOST_HIDDEN:
            self._hidden.popitem(last=False)

    async def _send(self, place: DiscordPlace, drawn: "_Drawn") -> discord.Message:
        answered, nobody = place.answered, discord.AllowedMentions.none()
        try:
            if answered is not None and answered.is_open:
                filled = await answered.interaction.edit_original_response(
                    content=drawn.words,
                    view=drawn.view,
                    embeds=drawn.embeds,
                    attachments=drawn.files(),
                    allowed_mentions=nobody,
                )
                answered.is_open = False
                return filled
            if answered is not None:
                return await answered.interaction.followup.send(
                    drawn.words,
                    view=drawn.view or discord.utils.MISSING,
                    embeds=drawn.embeds,
                    files=drawn.files(),
                    ephemeral=place.is_hidden,
                    allowed_mentions=nobody,
                    wait=True,
                )
        except discord.HTTPException as error:
            if error.code not in _EXPIRED or (place.is_hidden and not place.private):
                raise
        more: dict[str, Any] = {} if drawn.view is None else {"view": drawn.view}
        if place.answers and not place.private:
            more["reference"] = discord.MessageReference(
                message_id=place.answers, channel_id=place.channel_id, fail_if_not_exists=False
            )
        channel = self._client.get_partial_messageable(place.private or place.channel_id)
        sent: discord.Message = await channel.send(
            drawn.words, embeds=drawn.embeds, files=drawn.files(), allowed_mentions=nobody, **more
        )
        return sent


@dataclass(frozen=True, slots=True)
class _Drawn:
    """A message as Discord has it."""

    words: str
    view: discord.ui.View | None
    embeds: list[discord.Embed]
    document: Document | None = None

    @classmethod
    def of(cls, place: DiscordPlace, text: Text, rows: Rows, picture: str | None) -> Self:
        """Draws a reply for a place; a picture stands in an embed of its own."""
        embeds = [] if picture is None else [discord.Embed().set_image(url=picture)]
        return cls(to_markdown(text), view_of(rows, is_personal=bool(place.private)), embeds)

    def files(self) -> list[discord.File]:
        """The file that goes with it, to be read once more."""
        return [discord.File(io.BytesIO(self.document.content), self.document.name)] if self.document else []


async def _edit_answered(interaction: discord.Interaction, message: int, drawn: _Drawn) -> None:
    pressed = interaction.message
    if pressed is not None and pressed.id == message:
        await interaction.edit_original_response(
            content=drawn.words, view=drawn.view, attachments=[], embeds=drawn.embeds
        )
    else:
        await interaction.followup.edit_message(
            message, content=drawn.words, view=drawn.view, embeds=drawn.embeds
        )
