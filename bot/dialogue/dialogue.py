"""The dialogue: a message in, replies out."""

import logging
import secrets
from dataclasses import replace

from bot.dialogue import free_text, retrain, wording
from bot.dialogue.actions import decode
from bot.dialogue.commands import COMMANDS, PRESSES
from bot.dialogue.message import Followed, Incoming, Reply
from bot.dialogue.parsing import read_command
from bot.dialogue.text import Text
from bot.dialogue.turn import Turn
from bot.service import retraining
from bot.service.service import Service

_log = logging.getLogger(__name__)
_LONGEST_TEXT = 500
_LONGEST_NAME = 100


class Dialogue:
    """Answers everybody; holds no state of its own, so a restart loses nothing."""

    def __init__(self, service: Service) -> None:
        """Speaks for a service."""
        self._service = service

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
        turn = Turn(incoming, self._service.visit(incoming.person))
        if incoming.action is not None:
            action = decode(incoming.action)
            press = PRESSES.get(action.verb) if action else None
            return press(turn, action) if press and action else [wording.old_button()]
        command = read_command(incoming.text)
        if command is None:
            return free_text.answer(turn, incoming.text)
        known = COMMANDS.get(command.name)
        if known is None:
            return free_text.answer_unknown(turn, command.name)
        if known.for_admins and not turn.is_admin:
            _log.warning("refused /%s to %s, who is no admin", known.name, incoming.person.key)
            return free_text.answer_refused(known.name)
        return known.answer(turn, command.argument)


def _clean(incoming: Incoming) -> Incoming:
    """Cuts what is too long for a film, and what no database or network carries."""
    person = replace(incoming.person, name=_storable(incoming.person.name)[:_LONGEST_NAME])
    return replace(incoming, person=person, text=_storable(incoming.text)[:_LONGEST_TEXT])


def _storable(text: str) -> str:
    return text.encode(errors="replace").decode().replace("\0", "")
