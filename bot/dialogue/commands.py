"""All commands and buttons, and what answers them."""

from collections.abc import Callable
from dataclasses import dataclass

from bot.dialogue import dial, forget, my_ratings, rate, recommend, retrain, rollback, start, status, undo
from bot.dialogue.actions import Action
from bot.dialogue.message import Reply
from bot.dialogue.turn import Turn


@dataclass(frozen=True, slots=True)
class Command:
    """One command.

    Attributes:
        name: Without the slash.
        description: For the menus of chat platforms.
        answer: Gets the turn and what follows the command.
        for_admins: Others are refused.
    """

    name: str
    description: str
    answer: Callable[[Turn, str], list[Reply]]
    for_admins: bool = False


COMMANDS = {
    command.name: command
    for command in (
        Command("recommend", "Films for you", recommend.answer),
        Command("rate", "Rate a film: /rate Heat 5", rate.answer),
        Command("myratings", "Look at and change your ratings", my_ratings.answer),
        Command("dial", "Familiar films or adventurous ones", dial.answer),
        Command("undo", "Take your last change back", undo.answer),
        Command("help", "What I understand", start.answer_help),
        Command("forgetme", "Delete everything about you", forget.answer),
        Command("start", "Say hello", start.answer_start),
        Command("retrain", "Learn from the latest ratings", retrain.answer, for_admins=True),
        Command("status", "The model, people and runs", status.answer, for_admins=True),
        Command("rollback", "Back to the model before", rollback.answer, for_admins=True),
    )
}

PRESSES: dict[str, Callable[[Turn, Action], list[Reply]]] = {
    "dial": dial.press_dial,
    "drop": my_ratings.press_drop,
    "edit": my_ratings.press_edit,
    "forget": forget.press_forget,
    "keep": forget.press_keep,
    "list": recommend.press_list,
    "page": my_ratings.press_page,
    "pick": rate.press_pick,
    "rate": rate.press_rate,
    "undo": rate.press_undo,
}
