"""/status: the bundle in service, who uses the bot, the latest retraining."""

from bot.dialogue import retrain
from bot.dialogue.command import IN_PRIVATE, Command
from bot.dialogue.message import Reply
from bot.dialogue.text import Bold, Span
from bot.dialogue.turn import Turn
from bot.service.status import ModelInService, Status, Trouble, Unreadable, status
from recommender.evaluation.measures import MEASURES


def answer(turn: Turn, argument: str) -> list[Reply]:  # noqa: ARG001
    """Answers ``/status``."""
    now = status(turn.visit)
    spans: list[Span] = [
        Bold("Model in service"),
        *_model(now),
        "\n\n",
        Bold("Chat"),
        f"\n{_count(now.people, 'person', 'people')}, {_count(now.ratings, 'rating', 'ratings')}",
        "\n\n",
        Bold("Latest retraining"),
    ]
    if now.run is None:
        spans.append("\nnone yet; /retrain starts one")
    else:
        who = retrain.who_and_when(now.run, turn.incoming.person.key)
        spans += [f"\n{who}\n", *retrain.describe(now.run)]
    if now.troubles:
        spans += ["\n\n", Bold("Taken out of service by itself"), *(_trouble(item) for item in now.troubles)]
    return [Reply(tuple(spans))]


def _model(now: Status) -> list[Span]:
    match now.model:
        case None:
            return ["\nnone yet; /retrain trains the first one"]
        case Unreadable(version, error):
            return [f"\n{version}\n{error}"]
        case ModelInService() as model:
            # What else a bundle measured of itself is for programs.
            figures = " · ".join(
                f"{MEASURES[name].label} {MEASURES[name].number(value, 3)}"
                for name, value in model.metrics.items()
                if name in MEASURES
            )
            trained = model.created_at[:16].replace("T", " ")
            return [
                f"\n{model.version} ({model.kind}, trained {trained} UTC)",
                f"\n{model.films:,} films, {model.ratings:,} ratings by {model.people:,} people",
                f"\n{figures}" if figures else "",
            ]


def _trouble(trouble: Trouble) -> str:
    why = (
        f"it does not open ({trouble.error})"
        if trouble.error
        else f"{trouble.failures} of its first {trouble.answers} answers failed"
    )
    return f"\n{trouble.version}, {retrain.ago(trouble.at)}: {why}"


def _count(number: int, one: str, many: str) -> str:
    return f"{number:,} {one if number == 1 else many}"


COMMAND = Command(
    "status", "The model in service, and how many people use it", answer, for_admins=True, places=IN_PRIVATE
)
