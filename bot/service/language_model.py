"""A language model behind a server that speaks the OpenAI chat API: optional, and never waited for long."""

import asyncio
import json
import logging
import threading
from concurrent.futures import ThreadPoolExecutor
from concurrent.futures import TimeoutError as TooSlowError
from datetime import UTC, date, datetime
from typing import Any

from bot.settings import ModelSettings

_log = logging.getLogger(__name__)
_AT_ONCE = 4
_LONGEST_ANSWER = 20_000  # bytes
_MOST_TOKENS = 300
_OK = 200


class LanguageModel:
    """Asks the model; safe to use from several threads. Counts of a day are kept in memory."""

    def __init__(self, server: ModelSettings) -> None:
        """Connects to nothing yet.

        Args:
            server: Where the model is asked.
        """
        import aiohttp  # noqa: PLC0415 - whoever has no model need not load it

        self._http = aiohttp
        self._server = server
        self._workers = ThreadPoolExecutor(_AT_ONCE, thread_name_prefix="language model")
        self._lock = threading.Lock()
        self._day = date.min
        self._asked: dict[str, int] = {}

    def ask(self, prompt: str, text: str, person: str) -> str | None:
        """What the model answers.

        Args:
            prompt: What it is told to do.
            text: What somebody said.
            person: Whose budget it is of.

        Returns:
            None where it failed, was too slow, or the person's budget of the day is used up. Never raises.
        """
        if not self._may_ask(person):
            return None
        try:
            return self._workers.submit(self._answer, prompt, text).result(self._server.seconds)
        except TooSlowError:
            _log.warning("the language model took longer than %g s", self._server.seconds)
        except Exception as error:  # noqa: BLE001 - whatever it is, the grammar answers
            # An error's text may hold the address with all that stands in it.
            _log.warning("the language model cannot be asked: %s", type(error).__name__)
        return None

    def close(self) -> None:
        """Waits for nothing."""
        self._workers.shutdown(wait=False, cancel_futures=True)

    def _may_ask(self, person: str) -> bool:
        today = datetime.now(UTC).date()
        with self._lock:
            if today != self._day:
                self._day = today
                self._asked.clear()
            self._asked[person] = self._asked.get(person, 0) + 1
            return self._asked[person] <= self._server.a_day

    def _answer(self, prompt: str, text: str) -> str | None:
        # A worker's thread runs no event loop of its own.
        return asyncio.run(self._post(prompt, text))

    async def _post(self, prompt: str, text: str) -> str | None:
        aiohttp = self._http
        asked = {
            "model": self._server.model,
            "messages": [{"role": "system", "content": prompt}, {"role": "user", "content": text}],
            "temperature": 0,
            "max_tokens": _MOST_TOKENS,
            "response_format": {"type": "json_object"},
        }
        headers = {"Authorization": f"Bearer {self._server.key}"} if self._server.key else {}
        limit = aiohttp.ClientTimeout(total=self._server.seconds)
        async with (
            aiohttp.ClientSession(timeout=limit) as session,
            # A redirect would carry the key elsewhere.
            session.post(
                f"{self._server.url}/chat/completions", json=asked, headers=headers, allow_redirects=False
            ) as response,
        ):
            if response.status != _OK:
                _log.warning("the language model's server answered %d", response.status)
                return None
            content = await response.content.read(_LONGEST_ANSWER + 1)
            while len(content) <= _LONGEST_ANSWER and (more := await response.content.read(_LONGEST_ANSWER)):
                content += more
        return _content(content) if len(content) <= _LONGEST_ANSWER else None


def _content(body: bytes) -> str | None:
    answer: Any = json.loads(body)
    content = answer["choices"][0]["message"]["content"]
    return content if isinstance(content, str) else None
