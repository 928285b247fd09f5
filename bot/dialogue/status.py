"""/status: the bundle in service, who uses the bot, the latest retraining."""

from sqlalchemy import func, select

from bot.dialogue import retrain
from bot.dialogue.message import Reply
from bot.dialogue.text import Bold, Span
from bot.dialogue.turn import Turn
from db.models import Rating, User
from recommender.bundle import read_manifest
from recommender.errors import BundleError
from recommender.evaluation.measures import MEASURES


def answer(turn: Turn, argument: str) -> list[Reply]:  # noqa: ARG001
    """Answers ``/status``."""
    spans: list[Span] = [Bold("Model in service"), *_bundle(turn)]
    with turn.database.reading() as session:
        people = session.scalar(select(func.count()).select_from(User)) or 0
        given = session.scalar(select(func.count()).select_from(Rating)) or 0
    spans += [
        "\n\n",
        Bold("Chat"),
        f"\n{_count(people, 'person', 'people')}, {_count(given, 'rating', 'ratings')}",
    ]
    run = turn.retraining.latest()
    spans += ["\n\n", Bold("Latest retraining")]
    if run is None:
        spans.append("\nnone yet; /retrain starts one")
    else:
        spans += [
            f"\n{retrain.who_and_when(run, turn.person.key)}\n",
            *retrain.describe(run),
        ]
    return [Reply(tuple(spans))]


def _bundle(turn: Turn) -> list[Span]:
    if turn.recommender is None:
        return ["\nnone yet; /retrain trains the first one"]
    version = turn.recommender.version
    try:
        manifest = read_manifest(turn.in_service.models_dir / version)
    except BundleError as error:
        return [f"\n{version}\n{error}"]
    # What else a bundle measured of itself is for programs.
    figures = " · ".join(
        f"{MEASURES[name].label} {MEASURES[name].number(value, 3)}"
        for name, value in manifest.metrics.items()
        if name in MEASURES
    )
    return [
        f"\n{version} ({manifest.model}, trained {manifest.created_at[:16].replace('T', ' ')} UTC)",
        f"\n{manifest.n_films:,} films, {manifest.n_ratings:,} ratings by {manifest.n_users:,} people",
        f"\n{figures}" if figures else "",
    ]


def _count(number: int, one: str, many: str) -> str:
    return f"{number:,} {one if number == 1 else many}"
