"""What a command gets to work with: one message, and its sender's visit to the service."""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.dialogue.command import Command
from bot.dialogue.message import Incoming
from bot.service.service import Visit


@dataclass(frozen=True, slots=True)
class Turn:
    """One message being answered.

    Attributes:
        incoming: The message or press.
        visit: Whatever it asks of the service is asked here: one turn sees one bundle.
        commands: All there are, by name.
    """

    incoming: Incoming
    visit: Visit
    commands: Mapping[str, Command]

    @property
    def key(self) -> str:
        """Names the message for good."""
        return self.incoming.message_key

    @property
    def said_in(self) -> str:
        """Key of the message's first version: its own, unless it was edited."""
        return self.incoming.edited or self.key

    @property
    def is_admin(self) -> bool:
        """Whether its sender may retrain, see the status, and roll back."""
        return self.visit.is_admin
