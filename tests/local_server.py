"""A server on this machine for as long as a test runs."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

_LOOKS_SECONDS = 0.02  # how often it looks whether it is to end


class QuietHandler(BaseHTTPRequestHandler):
    """Answers requests, and writes no log."""

    def send(self, status: int, headers: dict[str, str], body: bytes) -> None:
        """Answers; whoever asked may wait no more."""
        try:
            self.send_response(status)
            self.send_header("Content-Length", str(len(body)))
            for name, value in headers.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body)
        except OSError:
            pass

    def log_message(self, *_: object) -> None:
        pass


@contextmanager
def served(handler: type[BaseHTTPRequestHandler], held: threading.Event) -> Iterator[str]:
    """Serves in a thread of its own; gives the address.

    Args:
        handler: Answers the requests.
        held: Answers may wait for it: it is set at the end.
    """
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever, args=(_LOOKS_SECONDS,), daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        held.set()
        server.shutdown()
        server.server_close()
        thread.join()
