"""All commands and buttons. A new command is a module with its ``COMMAND``, and a line below."""

from bot.dialogue import (
    help,  # noqa: A004 - the module of /help
    start,
)
from bot.dialogue.about_films import film, match, taste, watchlist
from bot.dialogue.admins import (
    announce,
    block,
    last_error,
    models,
    retrain,
    role,
    rollback,
    stats,
    status,
    unblock,
    why,
)
from bot.dialogue.by_itself import suggest
from bot.dialogue.command import Command, Place
from bot.dialogue.company import film_night, group_settings, together
from bot.dialogue.own_side import export, forget, language, link, my_data, privacy, whoami
from bot.dialogue.rating import import_, my_ratings, rate, undo
from bot.dialogue.recommending import dial, random_film, recommend, similar, top

COMMANDS: dict[str, Command] = {
    module.COMMAND.name: module.COMMAND
    for module in (
        recommend,
        rate,
        similar,
        top,
        random_film,
        film,
        watchlist,
        suggest,
        my_ratings,
        taste,
        match,
        together,
        film_night,
        dial,
        undo,
        language,
        group_settings,
        help,
        import_,
        export,
        link,
        privacy,
        my_data,
        forget,
        start,
        whoami,
        status,
        stats,
        retrain,
        models,
        rollback,
        announce,
        why,
        last_error,
        block,
        unblock,
        role,
    )
}
"""Name -> command, in the order in which menus show them."""


def menu(place: Place) -> list[Command]:
    """What a platform offers everybody in its menu of commands, in private chats or in groups."""
    return [each for each in COMMANDS.values() if place in each.places and not each.for_admins]
