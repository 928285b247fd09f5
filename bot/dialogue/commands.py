"""All commands and buttons. A new command is a module with its ``COMMAND``, and a line below."""

from bot.dialogue import (
    dial,
    export,
    film,
    forget,
    help,  # noqa: A004 - the module of /help
    import_,
    language,
    link,
    match,
    my_data,
    my_ratings,
    privacy,
    random_film,
    rate,
    recommend,
    retrain,
    rollback,
    similar,
    start,
    status,
    taste,
    top,
    undo,
    watchlist,
    whoami,
)
from bot.dialogue.command import Command, Place

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
        my_ratings,
        taste,
        match,
        dial,
        undo,
        language,
        help,
        import_,
        export,
        link,
        privacy,
        my_data,
        forget,
        start,
        whoami,
        retrain,
        status,
        rollback,
    )
}
"""Name -> command, in the order in which menus show them."""


def menu(place: Place) -> list[Command]:
    """What a platform offers everybody in its menu of commands, in private chats or in groups."""
    return [each for each in COMMANDS.values() if place in each.places and not each.for_admins]
