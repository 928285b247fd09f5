"""/status: the bundle in service, who uses the bot, the latest retraining, the disk."""

from datetime import datetime

from bot.dialogue import words
from bot.dialogue.actions import buttons
from bot.dialogue.admins import retrain, verdict
from bot.dialogue.command import IN_PRIVATE, Command
from bot.dialogue.message import Button, Reply
from bot.dialogue.text import Span, Text
from bot.dialogue.turn import Turn
from bot.service.status import ModelInService, Status, Trouble, Unreadable, status
from recommender.evaluation.measures import MEASURES


def answer(turn: Turn, argument: str) -> list[Reply]:
    """Answers ``/status``."""
    now = status(turn.visit)
    spans: list[Span] = [
        *_model(turn, now),
        "\n\n",
        *_people(turn, now),
        "\n\n",
        *turn.say("status-run"),
        "\n",
    ]
    if now.run is None:
        spans += turn.say("status-no-run")
    else:
        who = retrain.who_and_when(now.run, turn.incoming.person.key, turn.language)
        spans += [f"{who}\n", *retrain.describe(now.run, turn.language)]
    if following := _next_run(turn, now):
        spans += ["\n", *following]
    if now.troubles:
        spans += ["\n\n", *turn.say("status-troubles")]
        spans += [f"\n{_trouble(turn, trouble)}" for trouble in now.troubles]
    if now.disk is not None:
        key = "status-disk-full" if now.disk.is_full else "status-disk"
        spans += ["\n\n", *turn.say(key, percent=now.disk.percent)]
    return [Reply(tuple(spans), _buttons(turn))]


def _buttons(turn: Turn) -> tuple[tuple[Button, ...], ...]:
    """What can be done next, by whoever may."""
    row = (
        *(buttons(turn.label("retrain-button"), "retrain") if turn.is_admin else ()),
        *(buttons(turn.label("models-button"), "models") if turn.is_admin else ()),
        *buttons(turn.label("stats-button"), "stats"),
    )
    return (row,)


def _next_run(turn: Turn, now: Status) -> Text:
    due = now.next_run
    if due is None:
        return turn.say("status-schedule-off")
    moment = turn.visit.service.now()
    if due <= moment:
        is_going = now.run is not None and not now.run.finished  # which counts for the one that is due
        return () if is_going else turn.say("status-run-due")
    today = moment.astimezone(due.tzinfo).date()
    return turn.say(
        "status-next-run",
        day=(due.date() - today).days,
        date=words.moment(turn.language, due, "status-day"),
        time=f"{due:%H:%M}",
        zone=str(due.tzinfo),
    )


def _people(turn: Turn, now: Status) -> Text:
    today = now.today
    said = turn.say(
        "status-today",
        people=turn.label("count-people", count=today.people),
        ratings=turn.label("count-given", count=today.ratings),
        lists=turn.label("count-lists", count=today.lists),
    )
    in_all = turn.say(
        "status-chat",
        people=turn.label("count-people", count=now.people),
        ratings=turn.label("count-ratings", count=now.ratings),
    )
    return (*said, "\n", *in_all, "\n", *turn.say("status-week", liked=today.liked, other=today.other))


def _model(turn: Turn, now: Status) -> Text:
    match now.model:
        case None:
            return (*turn.say("status-model"), "\n", *turn.say("status-no-model"))
        case Unreadable(version, error):
            return (*turn.say("status-model"), f"\n{version}\n{error}")
        case ModelInService() as model:
            trained = words.moment(turn.language, datetime.fromisoformat(model.created_at), "date-and-time")
            # What else a bundle measured of itself is for programs.
            figures = " · ".join(
                verdict.figure(turn.language, name, value)
                for name, value in model.metrics.items()
                if name in MEASURES
            )
            said = turn.say(
                "status-in-service",
                version=model.version,
                kind=model.kind,
                trained=trained,
                films=model.films,
                ratings=model.ratings,
                people=model.people,
            )
            heading = turn.say("status-model")
            if model.since is not None:
                day = words.moment(turn.language, model.since, "status-day")
                heading = turn.say("status-since", day=day)
            return (*heading, "\n", *said, f"\n{figures}" if figures else "")


def _trouble(turn: Turn, trouble: Trouble) -> str:
    when = retrain.ago(trouble.at, language=turn.language)
    if trouble.error:
        return turn.label("status-unopened", version=trouble.version, ago=when, error=trouble.error)
    return turn.label(
        "status-failures",
        version=trouble.version,
        ago=when,
        failures=trouble.failures,
        answers=trouble.answers,
    )


COMMAND = Command("status", "status-command", answer, for_admins=True, least="moderator", places=IN_PRIVATE)
