"""Keeps the bot token out of the logs: request addresses hold it, and so do error messages."""

import logging

_SHORTEST_SECRET = 8
_MASK = "<token>"


class TokenFilter(logging.Filter):
    """Masks the token in the message, the traceback and the stack of every record."""

    def __init__(self, token: str) -> None:
        """Prepares the filter.

        Args:
            token: ``123456:secret``; its second half is masked where it stands alone too.
        """
        super().__init__()
        secret = token.partition(":")[2]
        self._masked = [text for text in (token, secret) if len(text) >= _SHORTEST_SECRET] or [token]

    def filter(self, record: logging.LogRecord) -> bool:
        """Masks; lets every record pass."""
        record.msg, record.args = self.mask(record.getMessage()), None
        if record.exc_info and not record.exc_text:
            record.exc_text = logging.Formatter().formatException(record.exc_info)
        if record.exc_text:
            record.exc_text = self.mask(record.exc_text)
        if record.stack_info:
            record.stack_info = self.mask(record.stack_info)
        return True

    def mask(self, text: str) -> str:
        """The text without the token."""
        for secret in self._masked:
            text = text.replace(secret, _MASK)
        return text


def keep_out_of_logs(token: str) -> None:
    """Masks the token in whatever the root logger's handlers write, and silences the log of every request."""
    for handler in logging.getLogger().handlers:
        handler.addFilter(TokenFilter(token))
    for name in ("httpx", "httpcore"):
        logging.getLogger(name).setLevel(logging.WARNING)
