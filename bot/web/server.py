"""Running the site: alone, or in a thread beside a chat."""

import contextlib
import logging
import socket
import threading
from collections.abc import Iterator

import uvicorn
from fastapi import FastAPI

from bot.web.settings import WebSettings
from recommender.errors import BadInputError

_log = logging.getLogger(__name__)
_GRACE_S = 5


def serve(app: FastAPI, settings: WebSettings) -> None:
    """Answers until SIGINT or SIGTERM.

    Args:
        app: The application.
        settings: Of the site.

    Raises:
        BadInputError: The address cannot be listened on.
    """
    with contextlib.closing(_listening(settings)) as listening:
        _log.info("the site answers at %s", address(listening, settings))
        _server(app, settings).run(sockets=[listening])


@contextlib.contextmanager
def beside(app: FastAPI, settings: WebSettings) -> Iterator[str]:
    """Answers in a thread until the block ends.

    Args:
        app: The application.
        settings: Of the site.

    Yields:
        The address to look at.

    Raises:
        BadInputError: The address cannot be listened on.
    """
    with contextlib.closing(_listening(settings)) as listening:
        server = _server(app, settings)
        thread = threading.Thread(
            target=server.run, kwargs={"sockets": [listening]}, name="site", daemon=True
        )
        thread.start()
        try:
            yield address(listening, settings)
        finally:
            server.should_exit = True
            thread.join(_GRACE_S)


def address(listening: socket.socket, settings: WebSettings) -> str:
    """What to type into a browser."""
    if settings.url is not None:
        return settings.url
    host = settings.host
    if host in ("0.0.0.0", "::", ""):  # noqa: S104 - shown, not listened on
        host = "127.0.0.1"
    return f"http://{f'[{host}]' if ':' in host else host}:{listening.getsockname()[1]}"


def _server(app: FastAPI, settings: WebSettings) -> uvicorn.Server:
    return uvicorn.Server(
        uvicorn.Config(
            app,
            log_config=None,
            access_log=False,  # addresses of people, and what they search for, are nobody's business
            server_header=False,
            proxy_headers=bool(settings.proxies),
            forwarded_allow_ips=list(settings.proxies),
            timeout_graceful_shutdown=_GRACE_S,
            ws="none",
            lifespan="off",
        )
    )


def _listening(settings: WebSettings) -> socket.socket:
    try:
        found = socket.getaddrinfo(
            settings.host, settings.port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )
        family, kind, protocol, _, where = found[0]
        listening = socket.socket(family, kind, protocol)
    except OSError as error:
        raise BadInputError(f"MARQUEE_WEB_HOST is {settings.host!r}: {error.strerror or error}.") from None
    try:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind(where)
        listening.listen()
    except OSError as error:
        listening.close()
        raise BadInputError(
            f"the site cannot use {settings.host} port {settings.port} ({error.strerror or error}): "
            "choose another one by MARQUEE_WEB_PORT."
        ) from None
    return listening
