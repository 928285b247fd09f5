"""/retrain: starts a retraining, or tells of the one that runs."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from bot.dialogue.message import Reply
from bot.dialogue.text import Bold, Text
from bot.dialogue.turn import Turn

if TYPE_CHECKING:
    from bot.retraining.controller import RunReport

_BAR = 10


def answer(turn: Turn, argument: str) -> list[Reply]:  # noqa: ARG001
    """Answers ``/retrain``; the platform keeps the message up to date until the run ends."""
    requested = turn.retraining.request(by=turn.person.key)
    run = requested.run
    if requested.started:
        text = describe(run)
    else:
        text = (f"A retraining is already running: {who_and_when(run, turn.person.key)}.\n", *describe(run))
    return [Reply(text, follow_run=requested.run_id)]


def describe(run: "RunReport") -> Text:
    """How far a run is, or how it ended, with old and new figures where it knows them."""
    if run.state == "queued":
        return (Bold("Retraining"), " is about to start.")
    if run.state == "running":
        done = round(run.fraction * _BAR)
        bar = "▰" * done + "▱" * (_BAR - done)
        step = f"\n{run.step}" if run.step else ""
        return (Bold("Retraining"), f" {bar} {run.fraction:.0%}{step}\n{duration(run.seconds)} so far")
    ending = {
        "promoted": "Retraining done: the new model is in service.",
        "kept": "Retraining done: the old model stays in service.",
    }.get(run.state, "Retraining failed; the model in service goes on answering.")
    return (
        Bold(ending),
        f"\n{run.summary.strip()}" if run.summary.strip() else "",
        f"\nIt took {duration(run.seconds)}.",
    )


def who_and_when(run: "RunReport", asking: str) -> str:
    """``you started it 3 min ago (14:05 UTC)``."""
    who = {asking: "you", "schedule": "the schedule"}.get(run.requested_by, run.requested_by)
    return f"{who} started it {ago(run.requested_at)}"


def ago(moment: datetime, now: datetime | None = None) -> str:
    """``3 min ago (14:05 UTC)``."""
    moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    now = now or datetime.now(UTC)
    form = "%H:%M" if (now - moment).total_seconds() < 24 * 3600 else "%Y-%m-%d %H:%M"
    return f"{duration((now - moment).total_seconds())} ago ({moment.astimezone(UTC):{form}} UTC)"


def duration(seconds: float) -> str:
    """``45 s``, ``12 min``, ``3.5 h``, ``4 days``."""
    seconds = max(seconds, 0)
    if seconds < 90:  # noqa: PLR2004
        return f"{seconds:.0f} s"
    if seconds < 90 * 60:
        return f"{seconds / 60:.0f} min"
    if seconds < 48 * 3600:
        return f"{seconds / 3600:.1f} h"
    return f"{seconds / 86400:.0f} days"
