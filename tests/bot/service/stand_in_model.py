"""A server that speaks the OpenAI chat API as far as the bot does, and answers as a test says."""

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from tests.local_server import QuietHandler, served


class StandInModel:
    """What it was asked, and what it answers.

    Attributes:
        url: The API's root.
        asked: Bodies of the requests, and their headers.
        says: What the model writes.
        status: HTTP status.
        raw: The whole body of the answer, in place of a proper one.
        held: Answers wait until it is set.
    """

    def __init__(self) -> None:
        self.url = ""
        self.asked: list[tuple[dict[str, Any], dict[str, str]]] = []
        self.says = "{}"
        self.status = 200
        self.raw: bytes | None = None
        self.held = threading.Event()
        self.held.set()


@contextmanager
def stand_in_model() -> Iterator[StandInModel]:
    model = StandInModel()

    class Handler(QuietHandler):
        def do_POST(self) -> None:  # noqa: N802 (the name that the library calls)
            body = self.rfile.read(int(self.headers["Content-Length"]))
            model.asked.append((json.loads(body), dict(self.headers)))
            model.held.wait(10)
            answer = {"choices": [{"message": {"role": "assistant", "content": model.says}}]}
            content = model.raw if model.raw is not None else json.dumps(answer).encode()
            self.send(model.status, {"Location": f"{model.url}/elsewhere"}, content)

    with served(Handler, model.held) as address:
        model.url = f"{address}/v1"
        yield model
