"""A server that speaks the OpenAI chat API as far as the bot does, and answers as a test says."""

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


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

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            model.asked.append((json.loads(body), dict(self.headers)))
            model.held.wait(10)
            answer = {"choices": [{"message": {"role": "assistant", "content": model.says}}]}
            content = model.raw if model.raw is not None else json.dumps(answer).encode()
            try:
                self.send_response(model.status)
                self.send_header("Content-Length", str(len(content)))
                self.send_header("Location", f"{model.url}/elsewhere")
                self.end_headers()
                self.wfile.write(content)
            except OSError:
                pass  # nobody waits any more

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    model.url = f"http://127.0.0.1:{server.server_port}/v1"
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield model
    finally:
        model.held.set()
        server.shutdown()
        server.server_close()
        thread.join()
