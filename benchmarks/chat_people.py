"""A Bot API server and the people who write to it, in a process of its own: what chat_load.py measures with.

python benchmarks/chat_people.py --people 500 --api-ms 0 --warm-up 2 --seconds 8 --titles FILE

Prints its address on the first line, and one more when it begins to measure. Each person writes, waits for
the answer, and writes again: `/rate`, `/recommend`, `/rate`, ...; at every fifth turn both at once, so that
the order of answers can be seen. To be faster than any bot it parses HTTP by hand, knows few methods, and
looks at little of what is said.
Then prints one JSON object, and ends with its standard input. Latencies are from the moment a message is
there to be polled to the moment its answer has arrived.
"""

import argparse
import asyncio
import contextlib
import json
import random
import re
import sys
import time
from collections import deque
from dataclasses import dataclass, field
from html import unescape
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import numpy as np

TOKEN = "123456:AAH-fake_secret_of_the_benchmark"  # noqa: S105 - of nobody
_FIRST_ID = 1000
_MOST_UPDATES = 100
_BOTH_EVERY = 5
_LONGEST_WARM_UP_S = 60.0
_BOT = {"id": 123456, "is_bot": True, "first_name": "Marquee", "username": "MarqueeLoadBot"}
_LIST = re.compile(r"^(?:1\. |/recommend$)", re.MULTILINE)
_TRUE = b'{"ok":true,"result":true}'


@dataclass
class SimulatedPerson:
    """Somebody with a message or two on the way.

    Attributes:
        user_id: Also the number of their chat.
        waiting: (when it was said, the film it rates or an empty text) for each message not answered yet,
            oldest first.
        turn: How often they have written.
    """

    user_id: int
    waiting: deque[tuple[float, str]] = field(default_factory=deque)
    turn: int = 0


class Load:
    """People, their messages, and what became of those."""

    def __init__(self, people: int, titles: list[str], api_s: float, chance: random.Random) -> None:
        """Lets nobody write yet."""
        self.people = {number: SimulatedPerson(number) for number in range(_FIRST_ID, _FIRST_ID + people)}
        self.updates: deque[dict[str, Any]] = deque()
        self.api_s = api_s
        self.latencies: list[float] = []
        self.out_of_order = 0
        self.other_answers: list[str] = []
        self.is_measuring = False
        self.has_begun = asyncio.Event()
        self.never_answered = set(self.people)
        self.is_warm = asyncio.Event()
        self._titles = titles
        self._chance = chance
        self._next_update = 1
        self._next_message = 1
        self._poller: asyncio.Future[None] | None = None

    def begin(self) -> None:
        """Lets everybody write their first message, half of them a rating."""
        for person in self.people.values():
            person.turn = person.user_id
            self._write(person)

    async def updates_from(self, offset: int, patience_s: float) -> bytes:
        """The next updates; those before the offset are forgotten."""
        while self.updates and self.updates[0]["update_id"] < offset:
            self.updates.popleft()
            self.has_begun.set()
        if not self.updates and patience_s:
            self._poller = asyncio.get_running_loop().create_future()
            await asyncio.wait([self._poller], timeout=patience_s)
        few = [self.updates[place] for place in range(min(len(self.updates), _MOST_UPDATES))]
        return json.dumps({"ok": True, "result": few}).encode()

    def answered(self, body: bytes) -> bytes:
        """Takes an answer to its person, who writes again."""
        values = parse_qs(body.decode())
        person, text = self.people[int(values["chat_id"][0])], unescape(values["text"][0])
        said_at, rated = person.waiting.popleft()
        self.never_answered.discard(person.user_id)
        if not self.never_answered:
            self.is_warm.set()
        is_list = bool(_LIST.search(text))
        if is_list == bool(rated) or rated not in text:
            if person.waiting:
                self.out_of_order += 1
            elif len(self.other_answers) < 5:  # noqa: PLR2004 - enough to see what is wrong
                self.other_answers.append(text[:200])
        if self.is_measuring:
            self.latencies.append(time.perf_counter() - said_at)
        if not person.waiting:
            self._write(person)
        self._next_message += 1
        chat = {"id": person.user_id, "type": "private", "first_name": "Ada"}
        message = {"message_id": self._next_message, "date": 1_700_000_000, "chat": chat, "from": _BOT}
        return json.dumps({"ok": True, "result": message | {"text": text}}).encode()

    def _write(self, person: SimulatedPerson) -> None:
        person.turn += 1
        is_rating = person.turn % 2 == 0
        if person.turn % _BOTH_EVERY == 0:
            self._say(person, is_rating=is_rating)
            self._say(person, is_rating=not is_rating)
        else:
            self._say(person, is_rating=is_rating)
        if self._poller and not self._poller.done():
            self._poller.set_result(None)

    def _say(self, person: SimulatedPerson, *, is_rating: bool) -> None:
        title = self._chance.choice(self._titles)
        text = f"/rate {title} {self._chance.randint(1, 5)}" if is_rating else "/recommend"
        person.waiting.append((time.perf_counter(), title if is_rating else ""))
        self._next_message += 1
        command = {"type": "bot_command", "offset": 0, "length": len(text.split(maxsplit=1)[0])}
        self.updates.append(
            {
                "update_id": self._next_update,
                "message": {
                    "message_id": self._next_message,
                    "date": 1_700_000_000,
                    "chat": {"id": person.user_id, "type": "private", "first_name": "Ada"},
                    "from": {"id": person.user_id, "is_bot": False, "first_name": "Ada"},
                    "text": text,
                    "entities": [command],
                },
            }
        )
        self._next_update += 1


class Connection(asyncio.Protocol):
    """One keep-alive connection of the bot."""

    def __init__(self, load: Load) -> None:
        """Waits for the first request."""
        self._load = load
        self._received = b""
        self._transport: asyncio.Transport | None = None
        self._tasks: set[asyncio.Task[None]] = set()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Remembers where answers go."""
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        """Answers each request that has arrived whole."""
        self._received += data
        while (end := self._received.find(b"\r\n\r\n")) >= 0:
            head = self._received[:end].lower()
            _, _, after = head.partition(b"content-length:")
            length = int(after.split(b"\r\n", 1)[0]) if after else 0
            whole = end + 4 + length
            if len(self._received) < whole:
                return
            body = self._received[end + 4 : whole]
            path = self._received.split(b" ", 2)[1].decode()
            self._received = self._received[whole:]
            self._handle(path.rpartition("/")[2], body)

    def _handle(self, method: str, body: bytes) -> None:
        loop = asyncio.get_running_loop()
        if method == "getUpdates":
            task = loop.create_task(self._give_updates(body))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)
        elif self._load.api_s:
            loop.call_later(self._load.api_s, self._act, method, body)
        else:
            self._act(method, body)

    def _act(self, method: str, body: bytes) -> None:
        if method == "sendMessage":
            self._send(self._load.answered(body))
        elif method == "getMe":
            self._send(json.dumps({"ok": True, "result": _BOT}).encode())
        else:
            self._send(_TRUE)

    async def _give_updates(self, body: bytes) -> None:
        values = parse_qs(body.decode())
        await asyncio.sleep(self._load.api_s)
        offset, timeout = (float(values.get(name, ["0"])[0]) for name in ("offset", "timeout"))
        self._send(await self._load.updates_from(int(offset), timeout))

    def _send(self, payload: bytes) -> None:
        head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(payload)}\r\n\r\n"
        assert self._transport is not None
        self._transport.write(head.encode() + payload)


async def serve(load: Load, warm_up: float, seconds: float) -> None:
    """Serves, measures, sums up, and goes on serving until standard input ends."""
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: Connection(load), "127.0.0.1", 0)
    print(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/bot", flush=True)
    load.begin()
    await load.has_begun.wait()
    await asyncio.sleep(warm_up)
    # What everybody said at once in the beginning, while the bot was starting, is no part of the measure.
    with contextlib.suppress(TimeoutError):
        await asyncio.wait_for(load.is_warm.wait(), _LONGEST_WARM_UP_S)
    print("measuring", flush=True)
    cpu, start = time.process_time(), time.perf_counter()
    load.is_measuring = True
    await asyncio.sleep(seconds)
    load.is_measuring = False
    took = time.perf_counter() - start
    p50, p99 = np.percentile(load.latencies, [50, 99]).tolist() if load.latencies else (None, None)
    result = {
        "replies": len(load.latencies),
        "per_second": len(load.latencies) / took,
        "p50_s": p50,
        "p99_s": p99,
        "out_of_order": load.out_of_order,
        "other_answers": load.other_answers,
        "server_busy": (time.process_time() - cpu) / took,
    }
    print(json.dumps(result), flush=True)
    await asyncio.to_thread(sys.stdin.read)


def main() -> None:
    """Runs one load."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--people", type=int, default=500)
    parser.add_argument("--api-ms", type=float, default=0)
    parser.add_argument("--warm-up", type=float, default=2)
    parser.add_argument("--seconds", type=float, default=8)
    parser.add_argument("--titles", type=Path, required=True, help="films to rate, one name a line")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    titles = options.titles.read_text(encoding="utf-8").splitlines()
    load = Load(options.people, titles, options.api_ms / 1000, random.Random(options.seed))
    asyncio.run(serve(load, options.warm_up, options.seconds))


if __name__ == "__main__":
    main()
