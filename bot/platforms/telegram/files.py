"""Files that people send on Telegram."""

import asyncio
import io
from typing import IO, Final

from telegram import Document, Message
from telegram.error import TelegramError

from bot.dialogue.message import SentFile

MOST_BYTES: Final = 20 * 1000 * 1000
"""What a bot may fetch (core.telegram.org/bots/api#getfile)."""
_PATIENCE_S: Final = 120.0


def sent_file(message: Message, loop: asyncio.AbstractEventLoop) -> SentFile | None:
    """The document that came with a message; None for none, and for moving pictures.

    Args:
        message: The message.
        loop: Where the bot's requests run; the file is fetched by it, for another thread that waits.
    """
    document = message.document
    if document is None or message.animation is not None:
        return None
    return SentFile(
        document.file_name or "file",
        document.file_size,
        MOST_BYTES,
        lambda: _fetched(document, loop),
    )


def _fetched(document: Document, loop: asyncio.AbstractEventLoop) -> IO[bytes]:
    async def fetch() -> bytearray:
        file = await document.get_file()
        return await file.download_as_bytearray()

    fetching = asyncio.run_coroutine_threadsafe(fetch(), loop)
    try:
        return io.BytesIO(fetching.result(_PATIENCE_S))
    except TimeoutError:
        fetching.cancel()
        raise OSError("it takes too long") from None
    except TelegramError as error:
        raise OSError(str(error)) from None
