"""What whoever manages a group chose for it: where the bot talks, and what it says there by itself."""

from dataclasses import asdict, dataclass, replace

from bot.service.service import Visit
from db import users


@dataclass(frozen=True, slots=True)
class GroupSettings:
    """How the bot behaves in a group.

    Attributes:
        home: Key of the only chat of the group in which it talks; None for all.
        home_name: What people call it; may be empty.
        asks_after: Whether it asks on the next day how a film night was.
        news: Key of the chat in which announcements of the operator come; None for nowhere.
    """

    home: str | None = None
    home_name: str = ""
    asks_after: bool = True
    news: str | None = None


def of(group: Visit) -> GroupSettings:
    """The settings of a group; read at most once a visit.

    Args:
        group: The group's own visit.
    """
    if not group.known.is_read:
        with group.database.reading() as session:
            group.stored(session)
    return GroupSettings(**group.known.of_group or {})


def talk_in(group: Visit, home: str | None, name: str = "") -> None:
    """Talks in one chat of the group only; announcements come there too.

    Args:
        group: The group's own visit.
        home: Key of the chat; None for all chats.
        name: What people call it.
    """
    now = of(group)
    news = home if now.news and home else now.news
    _store(group, replace(now, home=home, home_name=name if home else "", news=news))


def ask_after(group: Visit, *, asks: bool) -> None:
    """Asks from now on how film nights were, or does not."""
    _store(group, replace(of(group), asks_after=asks))


def bring_news(group: Visit, chat: str | None) -> None:
    """Posts announcements in a chat of the group, or nowhere; where it has a home, there."""
    now = of(group)
    _store(group, replace(now, news=(now.home or chat) if chat else None))


def _store(group: Visit, chosen: GroupSettings) -> None:
    usual = asdict(GroupSettings())
    kept = {key: value for key, value in asdict(chosen).items() if value != usual[key]}
    with group.database.writing() as session:
        users.set_of_group(session, group.ensured(session), kept)
    group.known.of_group = kept
