"""Inline queries: ``@bot alien`` in any chat finds films, and the one that is picked is sent as a card."""

import logging
from typing import Final

from telegram import (
    Bot,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InlineQueryResultArticle,
    InlineQueryResultsButton,
    InputTextMessageContent,
)
from telegram.constants import ParseMode
from telegram.error import BadRequest

from bot.dialogue.message import FilmOffer
from bot.platforms.telegram.html import to_html
from bot.platforms.telegram.sending import NO_PREVIEW

_log = logging.getLogger(__name__)
_KEPT_S: Final = 60
_START: Final = "start"  # the line leads to the private chat, where hello is said


async def answer(bot: Bot, query_id: str, cards: list[FilmOffer], none: str = "") -> None:
    """Shows films to somebody who is typing; where there is none, a line ``none`` that says so."""
    try:
        await bot.answer_inline_query(
            query_id,
            [_result(card, bot.username) for card in cards],
            cache_time=_KEPT_S,
            is_personal=True,
            button=InlineQueryResultsButton(none, start_parameter=_START) if none else None,
        )
    except BadRequest as error:  # too old: they have typed on, and asked again
        _log.debug("an inline query was not answered: %s", error)


def _result(card: FilmOffer, bot_name: str) -> InlineQueryResultArticle:
    link = card.start and f"https://t.me/{bot_name}?start={card.start}"
    return InlineQueryResultArticle(
        card.key,
        card.title,
        InputTextMessageContent(
            to_html(card.text), parse_mode=ParseMode.HTML, link_preview_options=NO_PREVIEW
        ),
        description=card.line,
        reply_markup=InlineKeyboardMarkup([[InlineKeyboardButton(card.label, url=link)]]) if link else None,
    )
