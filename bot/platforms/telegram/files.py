"""Files on Telegram: those that people send, and those that go with replies."""

import asyncio
import io
from typing import IO, Final

from telegram import Bot, InputFile, Message
from telegram import Document as TelegramDocument
from telegram.error import TelegramError

from bot.dialogue.message import Document, SentFile
from bot.platforms.telegram.reading import ChatPlace

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


async def send(place: ChatPlace, bot: Bot, document: Document) -> Message:
    """Sends a file."""
    content = InputFile(document.content, filename=document.name)
    if document.kind == "picture":
        return await bot.send_photo(
            place.chat_id,
            content,
            reply_parameters=place.quoted,
            message_thread_id=place.thread_id,
            business_connection_id=place.business_id,
        )
    return await bot.send_document(
        place.chat_id,
        content,
        reply_parameters=place.quoted,
        message_thread_id=place.thread_id,
        business_connection_id=place.business_id,
    )


def _fetched(document: TelegramDocument, loop: asyncio.AbstractEventLoop) -> IO[bytes]:
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
