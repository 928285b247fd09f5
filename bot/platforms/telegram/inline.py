"""Inline queries: ``@bot alien`` in any chat finds films, and the one that is picked is sent as a card."""

import logging
from typing import Final

from telegram import (
    Bot,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InlineQueryResultArticle,
    InputTextMessageContent,
)
from telegram.constants import ParseMode
from telegram.error import BadRequest

from bot.dialogue.message import FilmOffer
from bot.platforms.telegram.html import to_html
from bot.platforms.telegram.sending import NO_PREVIEW

_log = logging.getLogger(__name__)
_KEPT_S: Final = 60


async def answer(bot: Bot, query_id: str, cards: list[FilmOffer]) -> None:
    """Shows films to somebody who is typing."""
    try:
        await bot.answer_inline_query(
            query_id,
            [_result(card, bot.username) for card in cards],
            cache_time=_KEPT_S,
            is_personal=True,
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
