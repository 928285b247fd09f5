"""The dialogue: a message in, replies out."""

import logging
import secrets
from collections.abc import Mapping
from dataclasses import replace

from bot.dialogue import asking, edits, free_text, retrain, wording
from bot.dialogue.actions import decode
from bot.dialogue.command import Command
from bot.dialogue.commands import COMMANDS
from bot.dialogue.message import Followed, Incoming, Reply
from bot.dialogue.parsing import read_call
from bot.dialogue.text import Text
from bot.dialogue.turn import Turn
from bot.service import questions, retraining
from bot.service.service import Service

_log = logging.getLogger(__name__)
_LONGEST_TEXT = 4096  # of a message in most chats; it may hold many ratings
_LONGEST_NAME = 100


class Dialogue:
    """Answers everybody; holds no state of its own, so a restart loses nothing."""

    def __init__(self, service: Service, commands: Mapping[str, Command] = COMMANDS) -> None:
        """Speaks for a service.

        Args:
            service: Does what people ask for.
            commands: What can be asked for, by name.
        """
        self._service = service
        self._commands = commands
        self._by_verb = {verb: command for command in commands.values() for verb in command.presses}

    def answer(self, incoming: Incoming) -> list[Reply]:
        """Answers one message or press.

        What it does is committed when it returns. Safe to call from several threads; for one person,
        call in order.

        Returns:
            What to say, at least one reply. Never raises: the unexpected is logged under a number that
            the reply names.
        """
        try:
            return self._answer(_clean(incoming))
        except Exception:  # noqa: BLE001 - the chat must get an answer whatever breaks below, and never a traceback
            number = secrets.token_hex(3)
            _log.exception("error %s while answering %s", number, incoming.person.key)
            return [wording.sorry(number)]

    def run_report(self, run_id: int) -> tuple[Text, bool]:
        """How a retraining run stands, in words, and whether it has ended."""
        run = retraining.report(self._service, run_id)
        return retrain.describe(run), run.finished

    def sent(self, question: int, message_key: str) -> None:
        """Remembers which message asks a question (`Reply.question`), so that a reply to it is understood."""
        questions.sent(self._service, question, message_key)

    def follow(self, followed: Followed) -> None:
        """Remembers that a message shows a run, so that a platform goes on with it after a restart."""
        retraining.follow(self._service, followed)

    def unfollow(self, followed: Followed) -> None:
        """Forgets a message: it shows how the run ended, or cannot show it to anybody."""
        retraining.unfollow(self._service, followed)

    def followed(self, platform: str) -> list[Followed]:
        """The messages on a platform that show a run, and not yet how it ended."""
        return retraining.followed(self._service, platform)

    def _answer(self, incoming: Incoming) -> list[Reply]:
        turn = Turn(incoming, self._service.visit(incoming.person), self._commands)
        if incoming.action is not None:
            action = decode(incoming.action)
            command = self._by_verb.get(action.verb) if action else None
            if action is None or command is None:
                return [wording.old_button()]
            return _refused(turn, command) or command.presses[action.verb](turn, action)
        taken_back = edits.take_back(turn)
        replies = edits.answer_again(turn, taken_back) or self._said(turn)
        return edits.told(turn, replies, taken_back)

    def _said(self, turn: Turn) -> list[Reply]:
        call = read_call(turn.incoming.text)
        if call is None:
            return free_text.answer(turn, turn.incoming.text)
        command = self._commands.get(call.name)
        if command is None:
            return free_text.answer_unknown(turn, call.name)
        replies = _refused(turn, command) or command.answer(turn, call.argument)
        asking.go_on_to_other_things(turn, replies)
        return replies


def _refused(turn: Turn, command: Command) -> list[Reply]:
    """What others hear of a command for admins; nothing for those who may give it."""
    if not command.for_admins or turn.is_admin:
        return []
    _log.warning("refused /%s to %s, who is no admin", command.name, turn.incoming.person.key)
    return free_text.answer_refused(command.name)


def _clean(incoming: Incoming) -> Incoming:
    """Cuts what is too long for a film, and what no database or network carries."""
    person = replace(incoming.person, name=_storable(incoming.person.name)[:_LONGEST_NAME])
    action = None if incoming.action is None else _storable(incoming.action)
    return replace(incoming, person=person, text=_storable(incoming.text)[:_LONGEST_TEXT], action=action)


def _storable(text: str) -> str:
    return text.encode(errors="replace").decode().replace("\0", "")
