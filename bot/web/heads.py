"""HEAD, as monitors and link checkers ask: what GET would answer, without the body."""

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.api.app import MOUNTED


class Heads:
    """The middleware; the API answers what its description says, and is left alone."""

    def __init__(self, app: ASGIApp) -> None:
        """Goes around an application.

        Args:
            app: The application, which knows GET alone.
        """
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handles a request."""
        if scope["type"] != "http" or scope["method"] != "HEAD" or scope["path"].startswith(MOUNTED):
            await self._app(scope, receive, send)
            return

        async def without_body(message: Message) -> None:
            if message["type"] == "http.response.body":
                message = {**message, "body": b""}
            await send(message)

        await self._app({**scope, "method": "GET"}, receive, without_body)
