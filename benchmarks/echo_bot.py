"""A bare echo bot on python-telegram-bot, as its examples have one: the reference of chat_load.py.

python benchmarks/echo_bot.py TOKEN API_URL
"""

import logging
import sys
from typing import Any

from telegram import Update
from telegram.ext import ApplicationBuilder, CallbackContext, MessageHandler, filters


async def echo(update: Update, _: CallbackContext[Any, Any, Any, Any]) -> None:
    """Says what was said."""
    assert update.message is not None
    await update.message.reply_text(update.message.text or "")


def main() -> None:
    """Answers until a signal ends it."""
    token, url = sys.argv[1:]
    logging.basicConfig(level=logging.WARNING)
    app = ApplicationBuilder().token(token).base_url(url).build()
    app.add_handler(MessageHandler(filters.TEXT, echo))
    app.run_polling()


if __name__ == "__main__":
    main()
