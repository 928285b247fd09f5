"""What whoever manages a group chose for it: where the bot talks, and what it says there by itself."""

from dataclasses import asdict, dataclass, fields, replace

from bot.service import weekly_films
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
        weekly: Key of the chat in which a film a week is suggested; None for nowhere.
    """

    home: str | None = None
    home_name: str = ""
    asks_after: bool = True
    news: str | None = None
    weekly: str | None = None


def of(group: Visit) -> GroupSettings:
    """The settings of a group; read at most once a visit.

    Args:
        group: The group's own visit.
    """
    if not group.known.is_read:
        with group.database.reading() as session:
            group.stored(session)
    stored = group.known.of_group or {}
    return GroupSettings(
        **{each.name: stored[each.name] for each in fields(GroupSettings) if each.name in stored}
    )


def talk_in(group: Visit, home: str | None, name: str = "") -> None:
    """Talks in one chat of the group only; what it says by itself comes there too.

    Args:
        group: The group's own visit.
        home: Key of the chat; None for all chats.
        name: What people call it.
    """
    now = of(group)
    moved = replace(now, home=home, home_name=name if home else "")
    if home and now.news:
        moved = replace(moved, news=home)
    if home and now.weekly:
        weekly_films.move(group, now.weekly, home)
        moved = replace(moved, weekly=home)
    _store(group, moved)


def ask_after(group: Visit, *, asks: bool) -> None:
    """Asks from now on how film nights were, or does not."""
    _store(group, replace(of(group), asks_after=asks))


def bring_news(group: Visit, chat: str | None) -> None:
    """Posts announcements in a chat of the group, or nowhere; where it has a home, there."""
    now = of(group)
    _store(group, replace(now, news=(now.home or chat) if chat else None))


def suggest_weekly(group: Visit, chat: str | None, zone: str = "", language: str = "") -> None:
    """Suggests a film a week in a chat of the group, or nowhere; where it has a home, there.

    Args:
        group: The group's own visit.
        chat: Key of the chat; None for nowhere.
        zone: Name of the time zone whose clock it goes by.
        language: Code of the language to do so in.
    """
    now = of(group)
    if now.weekly is not None:
        weekly_films.stop(group, now.weekly)
    weekly = (now.home or chat) if chat else None
    if weekly is not None:
        weekly_films.start(group, weekly, zone, language)
    _store(group, replace(now, weekly=weekly))


def chat_gone(group: Visit, chat: str) -> None:
    """A chat of the group is gone: what was chosen for it holds no more, lest the bot is silent everywhere.

    Args:
        group: The group's own visit.
        chat: Key of the chat.
    """
    now = of(group)
    if now.weekly == chat:
        weekly_films.stop(group, chat)
    left = replace(
        now,
        home=None if now.home == chat else now.home,
        home_name="" if now.home == chat else now.home_name,
        news=None if now.news == chat else now.news,
        weekly=None if now.weekly == chat else now.weekly,
    )
    if left != now:
        _store(group, left)


def _store(group: Visit, chosen: GroupSettings) -> None:
    usual = asdict(GroupSettings())
    kept = {key: value for key, value in asdict(chosen).items() if value != usual[key]}
    with group.database.writing() as session:
        users.set_of_group(session, group.ensured(session), kept)
    group.known.of_group = kept
