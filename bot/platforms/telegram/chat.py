"""One update in, the dialogue's replies out: the part of Telegram that is about messages."""

import asyncio
import logging
from concurrent.futures import Executor
from dataclasses import replace
from functools import partial

from telegram import Chat, ChatMember, ChatMemberRestricted, Message, Update, User
from telegram.error import TelegramError

from bot.dialogue.dialogue import Dialogue
from bot.dialogue.message import Incoming, Reply
from bot.dialogue.text import Text
from bot.platforms.broadcasting import Broadcasting
from bot.platforms.due import EVERY_S, DueMessages
from bot.platforms.outbox import Judge, Outboxes, Pause
from bot.platforms.progress import MessageId, ProgressMessages
from bot.platforms.speaking import Speaking
from bot.platforms.tasks import Tasks
from bot.platforms.telegram import files, inline
from bot.platforms.telegram.albums import Albums
from bot.platforms.telegram.failures import judge
from bot.platforms.telegram.html import split
from bot.platforms.telegram.reading import PLATFORM, ChatPlace, Reader, person, place_of, where
from bot.platforms.telegram.sending import Sender
from bot.platforms.telegram.updates import CommittedFirstBot

_log = logging.getLogger(__name__)
_MANAGING = {ChatMember.OWNER, ChatMember.ADMINISTRATOR}
_ASKING_S = 5.0
_AWAY = {ChatMember.LEFT, ChatMember.BANNED}


class TelegramChat:
    """Reads updates, asks the dialogue in a thread, and puts its replies into the chat's outbox."""

    def __init__(  # noqa: PLR0917 - parts, as they are put together
        self,
        bot: CommittedFirstBot,
        dialogue: Dialogue,
        threads: Executor,
        outboxes: Outboxes,
        pause: Pause = asyncio.sleep,
        judge: Judge = judge,
        *,
        due_every_s: float = EVERY_S,
    ) -> None:
        """Wires the parts.

        Args:
            bot: Initialized before the first update comes.
            dialogue: Answers; called in ``threads``.
            threads: At most so many people are answered at the same moment.
            outboxes: Where replies wait to be sent.
            pause: Waits so many seconds between two looks at a retraining run.
            judge: Tells what failures mean.
            due_every_s: Seconds between two looks at what is to be said by itself.
        """
        self._bot = bot
        self._dialogue = dialogue
        self._threads = threads
        self._outboxes = outboxes
        self._sender = Sender(bot, self._on_move)
        self._albums = Albums(pause)
        self._reader: Reader | None = None  # who we are is known once the bot is initialized
        self._tasks = Tasks()
        self.broadcasting = Broadcasting(
            PLATFORM,
            dialogue.broadcasts,
            threads,
            outboxes,
            send=self._send_first,
            edit=self._edit,
            judge=judge,
            pause=pause,
        )
        self._progress = ProgressMessages(
            PLATFORM, dialogue, threads, outboxes, edit=self._show_progress, judge=judge, pause=pause
        )
        self._speaking = Speaking(
            PLATFORM,
            dialogue,
            self._sender,
            threads=threads,
            outboxes=outboxes,
            progress=self._progress,
            broadcasting=self.broadcasting,
        )
        self._due = DueMessages(
            PLATFORM,
            dialogue.due,
            threads,
            outboxes,
            say=lambda chat, reply, put: self._speaking.say_one(ChatPlace.of_key(chat), reply, put),
            judge=judge,
            every_s=due_every_s,
        )

    async def on_message(self, update: Update, _: object) -> None:
        """Answers a message; returns when its effect is committed and the replies are queued."""
        message = update.effective_message
        if message is None or self._reader is None:
            return
        edited = update.edited_message or update.edited_business_message or update.edited_channel_post
        heard = self._reader.message(message, edited=edited is not None)
        if heard is None:
            return
        incoming, place = heard
        incoming = replace(incoming, file=files.sent_file(message, asyncio.get_running_loop()))
        if message.media_group_id and incoming.where == "private" and not edited:
            album = f"{message.chat.id}/{message.media_group_id}"
            is_first = self._albums.add(album, has_caption=bool(incoming.text))
            if not incoming.text:
                if is_first:
                    self._tasks.start(self._answer_album(album, incoming, place))
                return
        await self._answer(incoming, place)

    async def on_press(self, update: Update, _: object) -> None:
        """Answers a press of a button."""
        query = update.callback_query
        if query is None:
            return
        message = query.message
        # First of all: until then the button shows that it is busy.
        if message is not None:
            self._outboxes.put(str(message.chat.id), partial(self._acknowledge, query.id), repeatable=True)
        if message is None or query.data is None:
            await self._acknowledge(query.id)
            return
        place, business_id = ChatPlace(message.chat.id), None
        if isinstance(message, Message):
            place, business_id = place_of(message), message.business_connection_id
        if message.chat.type == Chat.CHANNEL:
            return  # a button of before: every answer would be a post
        reads_along = where(message.chat, business_id)
        if reads_along == "private" or _asked_by(message, query.from_user.id):
            place = replace(place, replaces=message.message_id)
        else:
            place = replace(place, answers=message.message_id)
        place = replace(place, pressed=message.message_id)
        incoming = Incoming(
            person=person(query.from_user),
            message_key=f"telegram:{self._bot.id}:press:{query.id}",
            action=query.data,
            chat=place.key,
            where=reads_along,
            is_pair=bool(business_id),
        )
        await self._answer(incoming, place)

    async def on_member(self, update: Update, _: object) -> None:
        """Says hello in a group that the bot was brought into."""
        change = update.my_chat_member
        if change is None or change.chat.type not in {Chat.GROUP, Chat.SUPERGROUP}:
            return
        if _is_there(change.old_chat_member) or not _is_there(change.new_chat_member):
            return
        if self._sender.has_come_by_move(change.chat.id):
            return
        place = ChatPlace(change.chat.id)
        incoming = Incoming(
            person=person(change.from_user),
            message_key=f"telegram:{self._bot.id}:{change.chat.id}:joined:{int(change.date.timestamp())}",
            chat=place.key,
            where="group",
            joined=True,
        )
        await self._answer(incoming, place)

    async def on_left(self, update: Update, _: object) -> None:
        """Remembers who has left a group, or was sent away, by the message that says so."""
        message = update.effective_message
        if message is not None and message.left_chat_member is not None:
            await self._member_gone(message.chat.id, message.left_chat_member)

    async def on_other_member(self, update: Update, _: object) -> None:
        """The same by the change of a member, which is told to bots that are admins."""
        change = update.chat_member
        if change is not None and not _is_there(change.new_chat_member):
            await self._member_gone(change.chat.id, change.new_chat_member.user)

    async def _member_gone(self, chat_id: int, user: User) -> None:
        loop = asyncio.get_running_loop()
        await loop.run_in_executor(self._threads, self._dialogue.member_gone, person(user), str(chat_id))

    async def on_vote(self, update: Update, _: object) -> None:
        """Counts a vote in a poll; returns when it is committed."""
        answer = update.poll_answer
        if answer is None or answer.user is None:  # a channel's vote is nobody's
            return
        await self._speaking.told()
        option = answer.option_ids[0] if answer.option_ids else None
        loop = asyncio.get_running_loop()
        await loop.run_in_executor(
            self._threads, self._dialogue.voted, person(answer.user), answer.poll_id, option
        )

    async def on_inline_query(self, update: Update, _: object) -> None:
        """Shows films to somebody who types the bot's name and a title, wherever."""
        query = update.inline_query
        if query is None:
            return
        loop, who = asyncio.get_running_loop(), person(query.from_user)
        cards = await loop.run_in_executor(self._threads, self._dialogue.cards, who, query.query)
        none = "" if cards else await loop.run_in_executor(self._threads, self._dialogue.no_cards, who)
        send = partial(inline.answer, self._bot, query.id, cards, none)
        self._outboxes.put(f"inline {query.from_user.id}", send, repeatable=True)

    async def on_move(self, update: Update, _: object) -> None:
        """Follows a group that has become a supergroup."""
        message = update.effective_message
        if message and message.migrate_to_chat_id:
            self._sender.note_move(message.chat.id, message.migrate_to_chat_id)
        elif message and message.migrate_from_chat_id:
            self._sender.note_move(message.migrate_from_chat_id, message.chat.id)

    async def start(self) -> None:
        """Goes on with what an earlier bot has left: messages that show a retraining run, and those due."""
        self._reader = Reader(self._bot.bot)
        await self._progress.resume()
        self._due.start()
        await self.broadcasting.start()

    async def stop(self) -> None:
        """Ends following retraining runs, which go on by themselves, and work aside, which is given up."""
        await self.broadcasting.stop()
        await self._due.stop()
        await self._progress.stop()
        await self._tasks.stop()
        await self._speaking.stop()

    async def _answer_album(self, album: str, incoming: Incoming, place: ChatPlace) -> None:
        if not await self._albums.has_caption(album):
            await self._answer(incoming, place)

    async def _answer(self, incoming: Incoming, place: ChatPlace) -> None:
        if incoming.answers is not None:
            await self._speaking.told(str(place.chat_id))
        loop = asyncio.get_running_loop()
        if incoming.where == "group":
            manages = partial(self._manages, loop, place.chat_id, incoming.person.external_id)
            incoming = replace(incoming, manages=manages, group=str(place.chat_id))
        self._speaking.say(place, await loop.run_in_executor(self._threads, self._dialogue.answer, incoming))

    def _manages(self, loop: asyncio.AbstractEventLoop, chat: int, user: str) -> bool:
        """Whether somebody is among a group's admins; False where it cannot be told."""
        if int(user) < 0:  # a chat: admins alone write in the name of their group
            return int(user) == chat
        try:
            asking = asyncio.run_coroutine_threadsafe(self._bot.get_chat_member(chat, int(user)), loop)
            return asking.result(_ASKING_S).status in _MANAGING
        except (TelegramError, TimeoutError) as error:
            _log.info("cannot tell whether %s manages chat %d: %s", user, chat, error)
            return False

    async def _send_first(self, chat_id: str, text: Text) -> None:
        """Says something to somebody who has not asked."""
        for part in split(text):
            await self._sender.send(ChatPlace.of_key(chat_id), part, ())

    async def _edit(self, chat_id: str, message_id: str, reply: Reply) -> None:
        await self._sender.edit(ChatPlace(int(chat_id)), message_id, split(reply.text)[0], reply.buttons)

    async def _acknowledge(self, query_id: str) -> None:
        try:
            await self._bot.answer_callback_query(query_id)
        except TelegramError as error:  # too old, or Telegram is busy: the button stops by itself
            _log.debug("a press was not acknowledged: %s", error)

    async def _show_progress(self, chat_id: str, message_id: str, text: Text) -> MessageId | None:
        """Edits a message that shows a run; where its chat has moved, sends it anew and gives its new id."""
        place, words = ChatPlace(int(chat_id)), split(text)[0]
        if await self._sender.edit(place, message_id, words, ()) or not self._sender.is_moved(place):
            return None
        stands = await self._sender.send(place, words, ())
        return self._sender.chat(stands), self._sender.message_id(stands)

    def _on_move(self, old: int, new: int) -> None:
        self._tasks.start(self._remember_move(str(old), str(new)))

    async def _remember_move(self, old: str, new: str) -> None:
        loop = asyncio.get_running_loop()
        try:
            await loop.run_in_executor(self._threads, self._dialogue.chat_moved, PLATFORM, old, new)
        except Exception:  # noqa: BLE001 - replies go to the new chat all the same
            _log.exception("cannot remember that chat %s is now %s", old, new)


def _asked_by(message: object, user_id: int) -> bool:
    """Whether somebody's message is what the message under which they pressed answers."""
    asked = message.reply_to_message if isinstance(message, Message) else None
    return bool(asked and asked.from_user and asked.from_user.id == user_id)


def _is_there(member: ChatMember) -> bool:
    if isinstance(member, ChatMemberRestricted):
        return member.is_member
    return member.status not in _AWAY
