"""/start and /help."""

from bot.dialogue import wording
from bot.dialogue.actions import buttons
from bot.dialogue.message import Reply
from bot.dialogue.text import Bold, Span, Text
from bot.dialogue.turn import Turn
from bot.service import ratings

HELP: tuple[tuple[str, str], ...] = (
    ("/rate Heat 5", "rate a film, 1 to 5 stars, halves allowed"),
    ("/recommend", "five films for you; /recommend 10 for ten"),
    ("/dial", "familiar films or adventurous ones"),
    ("/myratings", "look at, change or remove what you rated"),
    ("/undo", "take your last change back"),
    ("/forgetme", "delete everything I know about you"),
)
ADMIN_HELP: tuple[tuple[str, str], ...] = (
    ("/status", "the model in service, and how many people use it"),
    ("/retrain", "learn from the latest ratings"),
    ("/rollback", "go back to the model before"),
)


def answer_start(turn: Turn, argument: str) -> list[Reply]:  # noqa: ARG001
    """Answers ``/start``."""
    count = ratings.count(turn.visit)
    if not turn.visit.has_model:
        return [
            Reply((Bold("Welcome to Marquee!"), " I recommend films.")),
            wording.no_bundle(is_admin=turn.is_admin),
        ]
    if count:
        rated = "one film" if count == 1 else f"{count} films"
        hello: tuple[Span, ...] = (Bold("Welcome back!"), f" You have rated {rated}.")
    else:
        hello = (
            Bold("Welcome to Marquee!"),
            " Tell me films you like, and I'll find you others you'll like too.",
        )
    return [
        Reply(
            (
                *hello,
                "\n\nRate a film:  ",
                Bold("/rate Heat 5"),
                "\nGet films:  ",
                Bold("/recommend"),
                "\nMore:  /help",
            ),
            (buttons("Recommend", "list", 5),),
        )
    ]


def answer_help(turn: Turn, argument: str) -> list[Reply]:  # noqa: ARG001
    """Answers ``/help``."""
    return [Reply(help_text(is_admin=turn.is_admin))]


def help_text(*, is_admin: bool) -> Text:
    """All commands; admins see theirs too."""
    spans: list[Span] = [Bold("What I understand"), *_lines(HELP)]
    if is_admin:
        spans += ["\n\n", Bold("For admins"), *_lines(ADMIN_HELP)]
    spans.append("\n\nOr just type the name of a film.")
    return tuple(spans)


def _lines(entries: tuple[tuple[str, str], ...]) -> list[Span]:
    return [f"\n{command} - {what}" for command, what in entries]
