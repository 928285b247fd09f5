"""What a chat platform is to the rest of Marquee."""

import asyncio
from typing import TYPE_CHECKING, ClassVar, Protocol, runtime_checkable

from bot.platforms.ability import Abilities

if TYPE_CHECKING:
    from bot.dialogue.dialogue import Dialogue
    from bot.settings import Settings


class Platform(Protocol):
    """One chat platform: `bot.platforms.registry` names it, `marquee bot` runs it.

    Attributes:
        abilities: What it can do.
    """

    abilities: ClassVar[Abilities]

    def prepare(self, settings: "Settings") -> None:
        """Checks what this platform needs, and sets up the log; called before anything is opened.

        Raises:
            BadInputError: A setting is missing or wrong; the message says what to do.
        """

    def run(self, dialogue: "Dialogue", settings: "Settings") -> None:
        """Answers people until they leave, or SIGINT or SIGTERM comes.

        Raises:
            BadInputError: The platform refuses this bot; the message says what to do.
        """


@runtime_checkable
class ServedPlatform(Platform, Protocol):
    """A platform that can be served beside others, in one event loop: `bot.platforms.serving`."""

    async def serve(self, dialogue: "Dialogue", settings: "Settings", stopped: asyncio.Event) -> None:
        """Answers people until ``stopped``.

        Raises:
            BadInputError: The platform refuses this bot; the message says what to do.
        """
