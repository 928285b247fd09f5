"""/retrain: starts a retraining, or tells of the one that runs."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from bot.dialogue import verdict
from bot.dialogue.command import IN_PRIVATE, Command
from bot.dialogue.message import Reply
from bot.dialogue.text import Bold, Text
from bot.dialogue.turn import Turn
from bot.service import retraining
from bot.service.retraining import IN_WORDS, RunFailure, RunReport

_BAR = 10


def answer(turn: Turn, argument: str) -> list[Reply]:  # noqa: ARG001
    """Answers ``/retrain``; the platform keeps the message up to date until the run ends."""
    requested = retraining.request(turn.visit)
    run = requested.run
    if requested.started:
        text = describe(run)
    else:
        text = (
            f"A retraining is already running: {who_and_when(run, turn.incoming.person.key)}.\n",
            *describe(run),
        )
    return [Reply(text, follow_run=requested.run_id)]


def describe(run: RunReport) -> Text:
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
    why = outcome(run)
    return (
        Bold(ending),
        f"\n{why}" if why else "",
        f"\nIt took {duration(run.seconds)}.",
    )


def outcome(run: RunReport) -> str:
    """Why a run ended as it did, in a sentence or two."""
    if run.outcome == IN_WORDS:
        return str(run.details.get("words", "")).strip()
    if run.state == "failed":
        return _failure(run.outcome, run.details, run.run_id)
    return verdict.in_words(run.outcome, run.details)


def _failure(code: str, details: Mapping[str, Any], run_id: int) -> str:
    log = f" Details are in {details['log']}." if "log" in details else ""
    number = details.get("signal", 0)
    exit_code = details.get("exit_code")
    error = details.get("error", "")
    said: dict[str, str] = {
        RunFailure.NOT_TAKEN: (
            "No trainer took the run: start `marquee trainer` where TensorFlow is installed, then ask again."
        ),
        RunFailure.SILENT: (
            "The trainer stopped without a word (killed, or its machine went down). Nothing else has changed."
        ),
        RunFailure.NOT_STARTED: f"The trainer could not be started: {error}.",
        RunFailure.KILLED: f"The trainer was killed, most likely because the machine ran out of memory.{log}",
        RunFailure.SIGNAL: f"The trainer was ended by signal {number}.{log}",
        RunFailure.NO_RESULT: f"The trainer ended (exit code {exit_code}) without a result.{log}",
        RunFailure.STOPPED: "The trainer was asked to stop before it was done.",
        RunFailure.OUT_OF_MEMORY: "The trainer ran out of memory.",
        RunFailure.REFUSED: str(error),
        RunFailure.CRASHED: f"The trainer failed ({error}); run {run_id}'s log has the details.",
    }
    return said.get(code, code)


def who_and_when(run: RunReport, asking: str) -> str:
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


COMMAND = Command("retrain", "Learn from the latest ratings", answer, for_admins=True, places=IN_PRIVATE)
