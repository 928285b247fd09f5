"""Questions with two buttons, yes and no, that are answered in words, too: "Use the 5?", "Forget you?"."""

from dataclasses import replace

from bot.dialogue.actions import decode
from bot.dialogue.heard.answer_reading import read_yes_or_no
from bot.dialogue.heard.refusal_reading import read_consent
from bot.dialogue.message import Reply
from bot.dialogue.talk import asking
from bot.dialogue.turn import Turn
from bot.service import questions
from bot.service.questions import Question

QUESTION = "yesno"
"""Its kind."""


def asked(turn: Turn, reply: Reply, *, is_for_good: bool = False) -> Reply:
    """Remembers what a reply asks, whose first row is the button of yes and that of no.

    Args:
        turn: Of whoever is asked.
        reply: What asks it.
        is_for_good: What a yes does cannot be taken back: only the very next thing that is said is one.
    """
    actions = [button.action for button in reply.buttons[0]] if reply.buttons else []
    if len(actions) != 2:  # noqa: PLR2004 - yes and no
        return reply
    payload = {"yes": actions[0], "no": actions[1], "for_good": is_for_good}
    return asking.asked(turn, QUESTION, payload, reply)


def answer(turn: Turn, question: Question, text: str) -> list[Reply] | None:
    """Does what the button would do; None where the text says neither, or other things were said since."""
    says = read_consent(text) if question.payload.get("for_good") else read_yes_or_no(text)
    action = decode(str(question.payload.get("yes" if says else "no", "")))
    command = next((each for each in turn.commands.values() if action and action.verb in each.presses), None)
    if says and question.passed:
        questions.close(turn.visit, question.number)
        return [Reply(turn.say("answer-in-between"))]
    if says is None or question.passed or action is None or command is None or not turn.may(command):
        return None
    questions.close(turn.visit, question.number)
    return [replace(reply, replace=False) for reply in command.presses[action.verb](turn, action)]


def end(turn: Turn) -> None:
    """Ends what was asked for good: a button said no."""
    for question in questions.open_ones(turn.visit, turn.incoming.chat):
        if question.payload.get("for_good"):
            questions.close(turn.visit, question.number)


def waiting_for_good(turn: Turn) -> Question | None:
    """The question that only the very next message answers; None where none waits."""
    newest = questions.open_ones(turn.visit, turn.incoming.chat)[:1]
    is_waiting = bool(newest) and not newest[0].passed and bool(newest[0].payload.get("for_good"))
    return newest[0] if is_waiting else None


def pass_by(turn: Turn, asked: Question | None) -> None:
    """Notes that what was said is no answer to the question that `waiting_for_good` gave before."""
    if asked is not None and waiting_for_good(turn) == asked:
        questions.pass_by(turn.visit, turn.incoming.chat)
