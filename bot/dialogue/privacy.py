"""/privacy: what is kept about a person, what for, and what they can do about it."""

from bot.dialogue.command import IN_PRIVATE, Command
from bot.dialogue.message import Reply
from bot.dialogue.text import Bold, Text
from bot.dialogue.turn import Turn

_WORDS: Text = (
    Bold("What I keep about you"),
    (
        "\nYour id and name on this platform, the stars you give and when, films you say you "
        "haven't seen, the lists I "
        "showed you, files you brought in, what I asked you, friends you compare with."
    ),
    "\n\n",
    Bold("What for"),
    (
        "\nTo find films for you, and to learn what goes well together: your stars are among the "
        "ratings I learn from, "
        "without your name."
    ),
    "\n\n",
    Bold("Who sees it"),
    (
        "\nWhoever runs me. In a group, those in it see what you ask there. A friend sees what "
        "you have in common, only "
        "if both of you agreed (/match). I sell nothing and show no ads."
    ),
    "\n\n",
    Bold("Your rights"),
    (
        "\n/mydata: everything, as a file\n/export: your ratings, for other services\n/forgetme: "
        "all of it deleted at "
        "once, and out of what I learn at the next training"
    ),
)


def answer(turn: Turn, argument: str) -> list[Reply]:  # noqa: ARG001
    """Answers ``/privacy``."""
    return [Reply(_WORDS)]


COMMAND = Command("privacy", "privacy-command", answer, places=IN_PRIVATE, for_chats=True)
