"""Just enough HTTP/1.1 for a Bot API client: keep-alive, form bodies, JSON answers, files."""

import asyncio
import contextlib
import email.parser
import email.policy
import json
from collections.abc import Awaitable, Callable
from typing import Any
from urllib.parse import parse_qsl


class ClosedWithoutAnswerError(Exception):
    """Raised by a handler to drop the connection."""


Answer = dict[str, Any] | bytes
Handler = Callable[[str, dict[str, str]], Awaitable[tuple[int, Answer]]]


async def serve_connection(
    handler: Handler, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
) -> None:
    """Answers the requests of one connection until either side closes it."""
    try:
        while line := await reader.readline():
            _, path, _ = line.decode().split(" ", 2)
            headers = {}
            while (header := (await reader.readline()).decode().strip()) != "":
                name, _, value = header.partition(":")
                headers[name.lower()] = value.strip()
            body = await reader.readexactly(int(headers.get("content-length", "0")))
            parameters = _parameters(headers.get("content-type", ""), body)
            status, answer = await _answer_unless_gone(handler(path, parameters), reader)
            payload = answer if isinstance(answer, bytes) else json.dumps(answer).encode()
            head = f"HTTP/1.1 {status} X\r\nContent-Type: application/json\r\nContent-Length: {len(payload)}"
            writer.write(f"{head}\r\n\r\n".encode() + payload)
            await writer.drain()
    except (ClosedWithoutAnswerError, ConnectionError, asyncio.IncompleteReadError):
        pass
    except (
        asyncio.CancelledError
    ):  # the server ends; a stream's task that is cancelled would be logged as an error
        pass
    finally:
        writer.close()
        with contextlib.suppress(ConnectionError, asyncio.CancelledError):
            await writer.wait_closed()


def _parameters(kind: str, body: bytes) -> dict[str, str]:
    """Fields of a form; a file is its bytes as Latin-1, and its name under ``FIELD.name``."""
    if not kind.startswith("multipart/form-data"):
        return dict(parse_qsl(body.decode(), keep_blank_values=True))
    whole = b"Content-Type: " + kind.encode() + b"\r\n\r\n" + body
    parameters = {}
    for part in email.parser.BytesParser(policy=email.policy.HTTP).parsebytes(whole).iter_parts():
        field = str(part.get_param("name", header="content-disposition"))
        content = part.get_payload(decode=True)
        assert isinstance(content, bytes)
        if (name := part.get_filename()) is not None:
            parameters[field], parameters[f"{field}.name"] = content.decode("latin-1"), name
        else:
            parameters[field] = content.decode()
    return parameters


async def _answer_unless_gone(
    answer: Awaitable[tuple[int, Answer]], reader: asyncio.StreamReader
) -> tuple[int, Answer]:
    """A long poll of a client that went away must end, or it would swallow the next updates."""
    answering = asyncio.ensure_future(answer)
    gone = asyncio.ensure_future(_closed(reader))
    try:
        await asyncio.wait((answering, gone), return_when=asyncio.FIRST_COMPLETED)
        if answering.done():
            return answering.result()
        raise ClosedWithoutAnswerError
    finally:
        answering.cancel()
        gone.cancel()
        await asyncio.gather(answering, gone, return_exceptions=True)


async def _closed(reader: asyncio.StreamReader) -> None:
    # A client sends nothing before it has its answer: what ends this wait is the end of the connection.
    await reader.read(1)
