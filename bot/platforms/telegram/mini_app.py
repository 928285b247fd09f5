"""The site within Telegram: the button that opens it, beside the field that people type into."""

from telegram import Bot, MenuButtonWebApp, WebAppInfo

from bot.dialogue import words


def mini_app(site: str | None) -> str | None:
    """The address that the button opens; None where there is no site, or Telegram would not open it.

    Args:
        site: Where people reach the site; Telegram opens https alone.
    """
    return f"{site}/telegram" if site and site.startswith("https://") else None


async def offer(bot: Bot, address: str) -> None:
    """Puts the button into all private chats; one label is for everybody, whatever their language.

    Args:
        bot: Of whose chats.
        address: That it opens.
    """
    text = words.label(words.FALLBACK, "telegram-menu-button")
    await bot.set_chat_menu_button(menu_button=MenuButtonWebApp(text, WebAppInfo(address)))
