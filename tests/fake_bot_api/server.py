"""The server: its methods, and what tests see of its state."""

import asyncio
import itertools
import json
import re
import threading
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Self
from urllib.parse import unquote

from tests.fake_bot_api.faults import Fault
from tests.fake_bot_api.html import UnparsableError, parse
from tests.fake_bot_api.http import Answer, ClosedWithoutAnswerError, serve_connection
from tests.fake_bot_api.user import FakeUser

TOKEN = "123456:AAH-fake_secret_of_the_tests_000"
BOT = {"id": 123456, "is_bot": True, "first_name": "Marquee", "username": "MarqueeTestBot"}
PATIENCE_S = 20.0


class RefusedError(Exception):
    """A request that Telegram would refuse with 400."""


@dataclass
class FakeMessage:
    """A message of the bot as a person sees it."""

    chat_id: int
    message_id: int
    text: str
    links: list[tuple[str, str]]
    buttons: list[list[dict[str, str]]]
    answers: int | None = None
    thread: int | None = None
    business: str | None = None
    edits: int = 0
    sequence: int = 0

    @property
    def labels(self) -> list[str]:
        return [button["text"] for row in self.buttons for button in row]


@dataclass(frozen=True)
class FakeFile:
    """A file that the bot sent."""

    chat_id: int
    kind: str
    name: str
    content: bytes


@dataclass
class FakePoll:
    """A poll of the bot as people see it."""

    chat_id: int
    message_id: int
    poll_id: str
    question: str
    options: list[str]
    votes: dict[int, int] = field(default_factory=dict)
    is_closed: bool = False


@dataclass
class FakeBotApi:
    """Runs in its own thread on a free loopback port; use it as a context manager."""

    messages: list[FakeMessage] = field(default_factory=list)
    calls: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    menu_button: dict[str, Any] = field(default_factory=dict)
    menus: dict[str, list[str]] = field(default_factory=dict)
    files: list[FakeFile] = field(default_factory=list)
    polls: list[FakePoll] = field(default_factory=list)
    stored: dict[str, bytes] = field(default_factory=dict)
    menus_in: dict[tuple[str, str], dict[str, str]] = field(default_factory=dict)
    acknowledged: list[str] = field(default_factory=list)
    inline_answers: dict[str, list[dict[str, Any]]] = field(default_factory=dict)
    inline_buttons: dict[str, str] = field(default_factory=dict)
    deleted_topics: set[int] = field(default_factory=set)
    sent_by_people: list[dict[str, Any]] = field(default_factory=list)
    changed: threading.Condition = field(default_factory=threading.Condition)
    url: str = ""

    def __post_init__(self) -> None:
        self.managers: set[int] = set()  # who administrates all groups
        self._updates: list[dict[str, Any]] = []
        self._ids = {
            "update": itertools.count(1000),
            "message": itertools.count(1),
            "user": itertools.count(77),
        }
        self._moved: dict[int, int] = {}
        self._queries: set[str] = set()
        self._presses: set[str] = set()
        self._chats: dict[int, dict[str, Any]] = {}
        self._faults: dict[str, list[tuple[Fault, int | None]]] = defaultdict(list)
        self._sequence = 0
        self._poller: asyncio.Future[None] | None = None
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._ready = threading.Event()
        self._port = 0

    def __enter__(self) -> Self:
        self._thread.start()
        assert self._ready.wait(PATIENCE_S)
        return self

    def __exit__(self, *_: object) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(PATIENCE_S)

    def user(self, name: str = "Ada", user_id: int | None = None) -> FakeUser:
        """Somebody new, in a private chat with the bot."""
        user_id = user_id or next(self._ids["user"])
        self._chats[user_id] = {"id": user_id, "type": "private", "first_name": name}
        return FakeUser(self, user_id, name, user_id)

    def group(self, *users: FakeUser) -> list[FakeUser]:
        """The same people, in a group with the bot."""
        chat_id = -1000 - next(self._ids["user"])
        self._chats[chat_id] = {"id": chat_id, "type": "supergroup", "title": "Film club"}
        return [FakeUser(self, user.user_id, user.name, chat_id) for user in users]

    def channel(self) -> FakeUser:
        """A channel whose posts the bot sees; it says and hears as somebody does."""
        chat_id = -2000 - next(self._ids["user"])
        self._chats[chat_id] = {"id": chat_id, "type": "channel", "title": "Film news"}
        return FakeUser(self, chat_id, "Film news", chat_id)

    def grows(self, chat_id: int, *, tells: bool = True) -> int:
        """A group becomes a supergroup; gives its new id.

        Args:
            chat_id: The group.
            tells: The bot is told by a message in the old chat; else only by the refusal of its next one.
        """
        with self.changed:
            new = -1_000_000_000_000 + chat_id
            self._chats[new] = {**self._chats[chat_id], "id": new, "type": "supergroup"}
            self._chats[chat_id] = {**self._chats[chat_id], "type": "group"}
            self._moved[chat_id] = new
        if tells:
            self.deliver(
                {
                    "message": {
                        "message_id": self.next_id("message"),
                        "date": 1_700_000_000,
                        "chat": self._chats[chat_id],
                        "from": {"id": 4, "is_bot": False, "first_name": "Owner"},
                        "migrate_to_chat_id": new,
                    }
                }
            )
        return new

    def inject(self, method: str, *faults: Fault, chat_id: int | None = None) -> None:
        """The next calls of a method (in a chat) fail, one fault each."""
        with self.changed:
            self._faults[method] += [(fault, chat_id) for fault in faults]

    def deliver(self, content: dict[str, Any], *, update_id: int | None = None) -> int:
        """Queues an update for the bot."""
        with self.changed:
            update_id = update_id or next(self._ids["update"])
            self._updates.append({"update_id": update_id, **content})
        self._loop.call_soon_threadsafe(self._wake)
        return update_id

    def redeliver(self, update: dict[str, Any]) -> None:
        """The same content once more, as after a lost confirmation."""
        self.deliver({key: value for key, value in update.items() if key != "update_id"})

    def wait_for(
        self, condition: Callable[[], Any], what: str = "a change", patience_s: float = PATIENCE_S
    ) -> Any:
        """Waits until something is so, woken by every request; fails the test when it never is."""
        with self.changed:
            assert self.changed.wait_for(condition, patience_s), (
                f"{what} did not come; last: {self.messages[-3:]}"
            )
            return condition()

    def count(self, method: str) -> int:
        """How often a method was called."""
        with self.changed:
            return sum(name == method for name, _ in self.calls)

    def pending(self) -> int:
        """Updates that the bot has not confirmed."""
        with self.changed:
            return len(self._updates)

    def chat(self, chat_id: int) -> dict[str, Any]:
        return self._chats[chat_id]

    def next_id(self, kind: str) -> int:
        with self.changed:
            return next(self._ids[kind])

    def new_query(self) -> str:
        with self.changed:
            query = str(10**13 + next(self._ids["update"]))
            self._queries.add(query)
            return query

    def new_press(self) -> str:
        with self.changed:
            press = str(10**12 + next(self._ids["update"]))
            self._presses.add(press)
            return press

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        server = self._loop.run_until_complete(
            asyncio.start_server(lambda r, w: serve_connection(self._handle, r, w), "127.0.0.1", self._port)
        )
        self._port = server.sockets[0].getsockname()[1]
        self.url = f"http://127.0.0.1:{self._port}/bot"
        self._ready.set()
        self._loop.run_forever()
        server.close()
        tasks = asyncio.all_tasks(self._loop)
        for task in tasks:
            task.cancel()
        self._loop.run_until_complete(asyncio.gather(*tasks, return_exceptions=True))
        self._loop.run_until_complete(self._loop.shutdown_asyncgens())
        self._loop.close()

    def _wake(self) -> None:
        if self._poller and not self._poller.done():
            self._poller.set_result(None)

    async def _handle(self, path: str, parameters: dict[str, str]) -> tuple[int, Answer]:
        if path.startswith(f"/file/bot{TOKEN}/"):
            with self.changed:
                self.calls.append(("file", parameters))
            return 200, self.stored[path.rpartition("/")[2]]
        match = re.fullmatch(r"/bot([^/]+)/(\w+)", unquote(path))
        if not match or match[1] != TOKEN:
            return _failed(401 if match else 404, "Unauthorized" if match else "Not Found")
        method = match[2]
        with self.changed:
            self.calls.append((method, parameters))
            fault = self._take_fault(method, parameters)
        answer: tuple[int, Answer]
        if fault is None or fault.acts:
            answer = await self._act(method, parameters)
        with self.changed:
            self.changed.notify_all()
        if fault is None:
            return answer
        if fault.status == 0:
            raise ClosedWithoutAnswerError
        return _failed(fault.status, fault.description, fault.retry_after)

    async def _act(self, method: str, parameters: dict[str, str]) -> tuple[int, dict[str, Any]]:
        if method == "getUpdates":
            return await self._get_updates(parameters)
        action = getattr(self, f"_on_{method}", None)
        if action is None:
            return _failed(404, "Not Found: method not found")
        moved = self._moved.get(int(parameters.get("chat_id", "0")))
        if moved:
            status, answer = _failed(400, "Bad Request: group chat was upgraded to a supergroup chat")
            return status, {**answer, "parameters": {"migrate_to_chat_id": moved}}
        try:
            with self.changed:
                return 200, {"ok": True, "result": action(parameters)}
        except RefusedError as error:
            return _failed(400, f"Bad Request: {error}")

    def _take_fault(self, method: str, parameters: dict[str, str]) -> Fault | None:
        for position, (fault, chat_id) in enumerate(self._faults[method]):
            if chat_id is None or str(chat_id) == parameters.get("chat_id"):
                del self._faults[method][position]
                return fault
        return None

    async def _get_updates(self, parameters: dict[str, str]) -> tuple[int, dict[str, Any]]:
        if self._poller and not self._poller.done():
            self._poller.set_exception(RefusedError("terminated by other getUpdates request"))
        offset = int(parameters.get("offset", "0"))
        with self.changed:
            self._updates = [update for update in self._updates if update["update_id"] >= offset]
            self.changed.notify_all()  # now: the poll itself may last half a minute
        if not self._updates and int(parameters.get("timeout", "0")):
            self._poller = self._loop.create_future()
            try:
                async with asyncio.timeout(int(parameters["timeout"])):
                    await self._poller
            except RefusedError:
                return _failed(409, Fault.conflict().description)
            except TimeoutError:
                pass
        with self.changed:
            return 200, {"ok": True, "result": self._updates[: int(parameters.get("limit", "100"))]}

    def _on_getMe(self, _: dict[str, str]) -> dict[str, Any]:  # noqa: N802
        return {
            **BOT,
            "can_join_groups": True,
            "can_read_all_group_messages": False,
            "supports_inline_queries": True,
        }

    def _on_deleteWebhook(self, _: dict[str, str]) -> bool:  # noqa: N802
        return True

    def _on_setMyCommands(self, parameters: dict[str, str]) -> bool:  # noqa: N802
        commands = json.loads(parameters["commands"])
        for command in commands:
            if not re.fullmatch(r"[a-z0-9_]{1,32}", command["command"]):
                raise RefusedError("BOT_COMMAND_INVALID")
            if not 1 <= len(command["description"]) <= 256:
                raise RefusedError("BOT_COMMAND_DESCRIPTION_INVALID")
        scope = json.loads(parameters.get("scope", '{"type": "default"}'))["type"]
        if code := parameters.get("language_code"):
            if not re.fullmatch(r"[a-z]{2}", code):
                raise RefusedError("LANG_CODE_INVALID")
            self.menus_in[code, scope] = {each["command"]: each["description"] for each in commands}
        else:
            self.menus[scope] = [command["command"] for command in commands]
        return True

    def _on_setChatMenuButton(self, parameters: dict[str, str]) -> bool:  # noqa: N802
        button = json.loads(parameters["menu_button"])
        if button["type"] == "web_app" and not button["web_app"]["url"].startswith("https://"):
            raise RefusedError("Web App url must be HTTPS")
        with self.changed:
            self.menu_button = button
            self.changed.notify_all()
        return True

    def _on_sendMessage(self, parameters: dict[str, str]) -> dict[str, Any]:  # noqa: N802
        chat_id = int(parameters["chat_id"])
        if chat_id not in self._chats:
            raise RefusedError("chat not found")
        text, links = _visible(parameters)
        answers = json.loads(parameters.get("reply_parameters", "{}")).get("message_id")
        thread = int(parameters["message_thread_id"]) if "message_thread_id" in parameters else None
        if thread in self.deleted_topics:
            raise RefusedError("message thread not found")
        message = FakeMessage(
            chat_id,
            next(self._ids["message"]),
            text,
            links,
            _buttons(parameters),
            answers,
            thread,
            parameters.get("business_connection_id"),
        )
        self._sequence += 1
        message.sequence = self._sequence
        self.messages.append(message)
        return self.as_json(message)

    def _on_editMessageText(self, parameters: dict[str, str]) -> dict[str, Any]:  # noqa: N802
        key = (int(parameters["chat_id"]), int(parameters["message_id"]))
        business = parameters.get("business_connection_id")
        message = next(
            (m for m in self.messages if (m.chat_id, m.message_id) == key and m.business == business), None
        )
        if message is None:
            raise RefusedError("message to edit not found")
        text, links = _visible(parameters)
        buttons = _buttons(parameters)
        if (text, links, buttons) == (message.text, message.links, message.buttons):
            raise RefusedError(
                "message is not modified: specified new message content and reply markup are exactly the "
                "same as a current content and reply markup of the message"
            )
        message.text, message.links, message.buttons = text, links, buttons
        message.edits += 1
        self._sequence += 1
        message.sequence = self._sequence
        return self.as_json(message)

    def _on_sendDocument(self, parameters: dict[str, str]) -> dict[str, Any]:  # noqa: N802
        return self._take_file(parameters, "document")

    def _on_sendPhoto(self, parameters: dict[str, str]) -> dict[str, Any]:  # noqa: N802
        return self._take_file(parameters, "photo")

    def _take_file(self, parameters: dict[str, str], field: str) -> dict[str, Any]:
        chat_id = int(parameters["chat_id"])
        # A file goes as its bytes, or is named as attach://FIELD.
        held = json.loads(parameters[field]) if parameters[field].startswith('"') else parameters[field]
        place = held.removeprefix("attach://") if held.startswith("attach://") else field
        content = parameters[place].encode("latin-1")
        self.files.append(FakeFile(chat_id, field, parameters[f"{place}.name"], content))
        return {
            "message_id": next(self._ids["message"]),
            "date": 1_700_000_000,
            "chat": self._chats[chat_id],
            "from": BOT,
        }

    def _on_sendPoll(self, parameters: dict[str, str]) -> dict[str, Any]:  # noqa: N802
        chat_id = int(parameters["chat_id"])
        options = [option["text"] for option in json.loads(parameters["options"])]
        if not 2 <= len(options) <= 10 or not all(1 <= len(option) <= 100 for option in options):
            raise RefusedError("poll options are wrong")
        if not 1 <= len(parameters["question"]) <= 300 or parameters.get("is_anonymous") != "false":
            raise RefusedError("the question is too long, or nobody would see who votes")
        number = next(self._ids["message"])
        poll = FakePoll(chat_id, number, f"poll{number}", parameters["question"], options)
        self.polls.append(poll)
        return {
            "message_id": number,
            "date": 1_700_000_000,
            "chat": self._chats[chat_id],
            "from": BOT,
            "poll": _as_poll(poll),
        }

    def _on_stopPoll(self, parameters: dict[str, str]) -> dict[str, Any]:  # noqa: N802
        key = (int(parameters["chat_id"]), int(parameters["message_id"]))
        poll = next((each for each in self.polls if (each.chat_id, each.message_id) == key), None)
        if poll is None:
            raise RefusedError("message with poll to stop not found")
        if poll.is_closed:
            raise RefusedError("poll has already been closed")
        poll.is_closed = True
        return _as_poll(poll)

    def _on_getChatMember(self, parameters: dict[str, str]) -> dict[str, Any]:  # noqa: N802
        user = int(parameters["user_id"])
        who = {"id": user, "is_bot": False, "first_name": "Somebody"}
        if user in self.managers:
            return {"status": "creator", "user": who, "is_anonymous": False}
        return {"status": "member", "user": who}

    def _on_getFile(self, parameters: dict[str, str]) -> dict[str, Any]:  # noqa: N802
        file_id = parameters["file_id"]
        if len(self.stored[file_id]) > 20_000_000:
            raise RefusedError("file is too big")
        return {"file_id": file_id, "file_unique_id": file_id, "file_path": f"documents/{file_id}"}

    def _on_answerCallbackQuery(self, parameters: dict[str, str]) -> bool:  # noqa: N802
        if parameters["callback_query_id"] not in self._presses:
            raise RefusedError("query is too old and response timeout expired or query ID is invalid")
        self.acknowledged.append(parameters["callback_query_id"])
        return True

    def _on_answerInlineQuery(self, parameters: dict[str, str]) -> bool:  # noqa: N802
        if parameters["inline_query_id"] not in self._queries:
            raise RefusedError("query is too old and response timeout expired or query ID is invalid")
        results = json.loads(parameters["results"])
        assert len(results) <= 50
        for result in results:
            if not 1 <= len(result["id"].encode()) <= 64:
                raise RefusedError("RESULT_ID_INVALID")
            _visible({"text": result["input_message_content"]["message_text"], "parse_mode": "HTML"})
        button = json.loads(parameters.get("button", "null"))
        if button is not None:
            if not re.fullmatch(r"[A-Za-z0-9_-]{1,64}", button["start_parameter"]):
                raise RefusedError("START_PARAM_INVALID")
            self.inline_buttons[parameters["inline_query_id"]] = button["text"]
        self.inline_answers[parameters["inline_query_id"]] = results
        return True

    @property
    def sequence(self) -> int:
        """Grows with every message sent or edited."""
        return self._sequence

    def as_json(self, message: FakeMessage) -> dict[str, Any]:
        """The bot's message as the Bot API shows it."""
        shown = {
            "message_id": message.message_id,
            "date": 1_700_000_000,
            "chat": self._chats[message.chat_id],
            "from": BOT,
            "text": message.text,
        }
        if message.thread is not None:
            shown |= {"message_thread_id": message.thread, "is_topic_message": True}
        if message.business is not None:
            # On behalf of the owner of the account.
            owner = {"id": 4, "is_bot": False, "first_name": "Owner"}
            shown |= {"business_connection_id": message.business, "from": owner, "sender_business_bot": BOT}
        if message.buttons:
            shown["reply_markup"] = {"inline_keyboard": message.buttons}
        return shown


def _as_poll(poll: FakePoll) -> dict[str, Any]:
    given = list(poll.votes.values())
    return {
        "id": poll.poll_id,
        "question": poll.question,
        "options": [
            {"text": option, "voter_count": given.count(place), "persistent_id": str(place)}
            for place, option in enumerate(poll.options)
        ],
        "total_voter_count": len(given),
        "is_closed": poll.is_closed,
        "is_anonymous": False,
        "type": "regular",
        "allows_multiple_answers": False,
        "allows_revoting": True,
        "members_only": False,
    }


def _visible(parameters: dict[str, str]) -> tuple[str, list[tuple[str, str]]]:
    text, links = parameters.get("text", ""), []
    if parameters.get("parse_mode") == "HTML":
        try:
            text, links = parse(text)
        except UnparsableError as error:
            raise RefusedError(f"can't parse entities: {error}") from None
    if not text.strip():
        raise RefusedError("message text is empty")
    if len(text.encode("utf-16-le")) // 2 > 4096:
        raise RefusedError("message is too long")
    return text, [(words, address) for words, address in links if address.startswith(("http://", "https://"))]


def _buttons(parameters: dict[str, str]) -> list[list[dict[str, str]]]:
    rows: list[list[dict[str, str]]] = json.loads(parameters.get("reply_markup", "{}")).get(
        "inline_keyboard", []
    )
    for button in itertools.chain.from_iterable(rows):
        if not button["text"]:
            raise RefusedError("BUTTON_TEXT_INVALID")
        if "url" not in button and not 1 <= len(button.get("callback_data", "").encode()) <= 64:
            raise RefusedError("BUTTON_DATA_INVALID")
    return rows


def _failed(status: int, description: str, retry_after: int | None = None) -> tuple[int, dict[str, Any]]:
    answer: dict[str, Any] = {"ok": False, "error_code": status, "description": description}
    if retry_after is not None:
        answer["parameters"] = {"retry_after": retry_after}
    return status, answer
