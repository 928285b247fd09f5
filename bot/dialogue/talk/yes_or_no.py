"""Questions with two buttons, yes and no, that are answered in words, too: "Use the 5?", "Forget you?"."""

from dataclasses import replace

from bot.dialogue.actions import decode
from bot.dialogue.heard.answer_reading import read_yes_or_no
from bot.dialogue.message import Reply
from bot.dialogue.talk import asking
from bot.dialogue.turn import Turn
from bot.service import questions
from bot.service.questions import Question

QUESTION = "yesno"
"""Its kind."""


def asked(turn: Turn, reply: Reply) -> Reply:
    """Remembers what a reply asks, whose first row is the button of yes and that of no."""
    actions = [button.action for button in reply.buttons[0]] if reply.buttons else []
    if len(actions) != 2:  # noqa: PLR2004 - yes and no
        return reply
    return asking.asked(turn, QUESTION, {"yes": actions[0], "no": actions[1]}, reply)


def answer(turn: Turn, question: Question, text: str) -> list[Reply] | None:
    """Does what the button would do; None where the text says neither, or other things were said since."""
    says = read_yes_or_no(text)
    action = decode(str(question.payload.get("yes" if says else "no", "")))
    command = next((each for each in turn.commands.values() if action and action.verb in each.presses), None)
    if says is None or question.passed or action is None or command is None or not turn.may(command):
        return None
    questions.close(turn.visit, question.number)
    return [replace(reply, replace=False) for reply in command.presses[action.verb](turn, action)]
