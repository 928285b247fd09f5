"""All commands and buttons. A new command is a module with its ``COMMAND``, and a line below."""

from bot.dialogue import (
    announce,
    block,
    dial,
    export,
    film,
    film_night,
    forget,
    group_settings,
    help,  # noqa: A004 - the module of /help
    import_,
    language,
    last_error,
    link,
    match,
    models,
    my_data,
    my_ratings,
    privacy,
    random_film,
    rate,
    recommend,
    retrain,
    role,
    rollback,
    similar,
    start,
    stats,
    status,
    suggest,
    taste,
    together,
    top,
    unblock,
    undo,
    watchlist,
    whoami,
    why,
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
