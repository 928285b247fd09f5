"""What is said in the README's pictures, and what the dialogue answers."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from bot.dialogue.dialogue import Dialogue
from bot.dialogue.message import Button, Incoming, Person, Reply

THURSDAY = datetime(2026, 11, 26, 18, tzinfo=UTC)
"""When all of it is said, so that no picture changes with the day."""


@dataclass(frozen=True, slots=True)
class Step:
    """Something that somebody does.

    Attributes:
        who: Their name.
        says: What they type; empty for a press.
        presses: Label of the button they press; empty for a message.
        seen: Whether the picture shows it and its answer; a press shows in the message it was in either way.
    """

    who: str
    says: str = ""
    presses: str = ""
    seen: bool = True


@dataclass(frozen=True, slots=True)
class Scene:
    """One picture.

    Attributes:
        name: Of its file.
        title: Of the chat.
        line: Below the title.
        steps: What happens, in order.
        group: Whether several people read along.
    """

    name: str
    title: str
    line: str
    steps: Sequence[Step]
    group: bool = False


@dataclass(slots=True)
class Said:
    """A message in a chat.

    Attributes:
        who: Its writer; None for the bot.
        text: Of a person.
        reply: Of the bot.
        edited: It took the place of the message above it.
        pressed: Label of the button that is pressed next.
    """

    who: str | None
    text: str = ""
    reply: Reply | None = None
    edited: bool = False
    pressed: str = ""


DOORS = (
    Step("Eve", "I loved Heat, hated Twister"),
    Step("Eve", "something funny from the 90s, no romance"),
)
"""What is said on Discord and on Telegram for the wide picture."""

SCENES = (
    Scene(
        "first-minute",
        "Marquee",
        "bot",
        (
            Step("Ada", "/start"),
            Step("Ada", presses="Tap through a few"),
            Step("Ada", presses="4★"),
            Step("Ada", presses="Haven't seen it", seen=False),
            Step("Ada", presses="2★", seen=False),
            Step("Ada", presses="5★"),
        ),
    ),
    Scene(
        "list",
        "Marquee",
        "bot",
        (
            Step("Ada", presses="Show my list (3 rated)"),
            Step("Ada", presses="3"),
        ),
    ),
    Scene(
        "in-words",
        "Marquee",
        "bot",
        (
            Step("Ben", "I loved Heat, hated Twister"),
            Step("Ben", "alien 4, aliens 5 and the thing 4.5"),
            Step("Ben", "the first"),
        ),
    ),
    Scene(
        "wish",
        "Marquee",
        "bot",
        (
            Step("Ben", "something funny from the 90s, no romance"),
            Step("Ben", presses="Other mood"),
        ),
    ),
    Scene(
        "which-one",
        "Marquee",
        "bot",
        (
            Step("Chris", "solaris 5"),
            Step("Chris", "1972"),
            Step("Chris", "rate Oppenheimer 5"),
            Step("Chris", "asdf qwer"),
        ),
    ),
    Scene(
        "together",
        "Friday films",
        "3 members",
        (
            Step("Ada", "/together", seen=False),
            Step("Ada", presses="I'm in", seen=False),
            Step("Ben", presses="I'm in", seen=False),
            Step("Ben", "/filmnight saturday 20:00 Berlin"),
        ),
        group=True,
    ),
)


class Chats:
    """The chats of a platform, and where each stands."""

    def __init__(self, dialogue: Dialogue, platform: str) -> None:
        """Opens none yet.

        Args:
            dialogue: Answers.
            platform: Its name.
        """
        self._dialogue = dialogue
        self._platform = platform
        self._last: dict[str, Sequence[Reply]] = {}
        self._messages = 0

    def play(self, steps: Sequence[Step], *, group: bool = False) -> list[Said]:
        """Has people do something, in order.

        Returns:
            What the picture shows.

        Raises:
            LookupError: A button is not there that is to be pressed.
        """
        shown: list[Said] = []
        for step in steps:
            chat = "group" if group else step.who
            pressed = self._button(chat, step.presses) if step.presses else None
            replies = self._dialogue.answer(self._incoming(step, chat, pressed))
            self._last[chat] = replies or self._last.get(chat, ())
            if pressed is not None and shown and not shown[-1].pressed:
                shown[-1].pressed = pressed.label
            if not step.seen:
                continue
            if step.says:
                shown.append(Said(step.who, step.says))
            shown += [Said(None, reply=reply, edited=reply.replace and shown != []) for reply in replies]
        return shown

    def _incoming(self, step: Step, chat: str, pressed: Button | None) -> Incoming:
        self._messages += 1
        return Incoming(
            Person(self._platform, step.who, step.who, "en"),
            f"{self._platform}:{step.who}:{self._messages}",
            step.says,
            action=pressed.action if pressed else None,
            chat=chat,
            where="group" if chat == "group" else "private",
        )

    def _button(self, chat: str, label: str) -> Button:
        there = [button for reply in self._last[chat] for row in reply.buttons for button in row]
        found = next((button for button in there if button.label == label), None)
        if found is None:
            labels = ", ".join(button.label for button in there)
            raise LookupError(f"there is no button {label!r} in the chat {chat!r}, but: {labels}.")
        return found
