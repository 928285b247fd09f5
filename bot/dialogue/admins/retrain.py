"""/retrain: starts a retraining, or tells of the one that runs."""

from collections.abc import Mapping
from datetime import UTC, datetime

from bot.dialogue import words
from bot.dialogue.actions import Action
from bot.dialogue.admins import verdict
from bot.dialogue.command import IN_PRIVATE, Command
from bot.dialogue.message import Reply
from bot.dialogue.text import Text
from bot.dialogue.turn import Turn
from bot.service import retraining
from bot.service.retraining import IN_WORDS, RunReport

_BAR = 10
_ENDED = {"promoted": "retrain-promoted", "kept": "retrain-kept"}


def answer(turn: Turn, argument: str) -> list[Reply]:
    """Answers ``/retrain``; the platform keeps the message up to date until the run ends."""
    requested = retraining.request(turn.visit)
    run = requested.run
    text = describe(run, turn.language)
    if not requested.started:
        who = who_and_when(run, turn.incoming.person.key, turn.language)
        text = (*turn.say("retrain-already", who=who), "\n", *text)
    return [Reply(text, follow_run=requested.run_id, language=turn.language)]


def press_retrain(turn: Turn, action: Action) -> list[Reply]:
    """The button that does the same."""
    return answer(turn, "")


def describe(run: RunReport, language: str = words.FALLBACK) -> Text:
    """How far a run is, or how it ended, with old and new figures where it knows them."""
    took = duration(run.seconds, language)
    if run.state == "queued":
        return words.say(language, "retrain-queued")
    if run.state == "running":
        done = round(run.fraction * _BAR)
        bar = "▰" * done + "▱" * (_BAR - done)
        step = f"\n{words.named(language, 'step', run.step)}" if run.step else ""
        running = words.say(language, "retrain-running", bar=bar, percent=round(run.fraction * 100))
        return (*running, step, "\n", *words.say(language, "retrain-so-far", duration=took))
    why = outcome(run, language)
    return (
        *words.say(language, _ENDED.get(run.state, "retrain-failed")),
        f"\n{why}" if why else "",
        *_from_chat(run, language),
        "\n",
        *words.say(language, "retrain-took", duration=took),
    )


def _from_chat(run: RunReport, language: str) -> Text:
    """How many of the chat's ratings a run learned from, in a line; nothing where it does not tell."""
    chat = run.details.get("chat")
    if not isinstance(chat, Mapping):
        return ()
    people, given, left_out = (int(chat.get(name, 0)) for name in ("users", "ratings", "unknown_ratings"))
    learned = words.say(language, "retrain-chat", ratings=given, people=people)
    unknown = (" ", *words.say(language, "retrain-chat-unknown", count=left_out)) if left_out else ()
    return ("\n", *learned, *unknown)


def outcome(run: RunReport, language: str = words.FALLBACK) -> str:
    """Why a run ended as it did, in a sentence or two."""
    if run.outcome == IN_WORDS:
        return str(run.details.get("words", "")).strip()
    if run.state == "failed":
        return _failure(run, language)
    return verdict.in_words(run.outcome, run.details, language)


def _failure(run: RunReport, language: str) -> str:
    key = words.key_of("failure", run.outcome)
    if not words.has(key):
        return run.outcome
    said = words.label(
        language,
        key,
        error=str(run.details.get("error", "")),
        exit_code=str(run.details.get("exit_code")),
        signal=str(run.details.get("signal", 0)),
        run=str(run.run_id),
        percent=int(run.details.get("percent", 0)),
    )
    if "log" not in run.details:
        return said
    return f"{said} {words.label(language, 'failure-log', log=str(run.details['log']))}"


def who_and_when(run: RunReport, asking: str, language: str = words.FALLBACK) -> str:
    """``you started it 3 min ago (14:05 UTC)``."""
    who = {asking: "you", "schedule": "schedule"}.get(run.requested_by, "other")
    when = ago(run.requested_at, language=language)
    return words.label(language, "retrain-who", who=who, name=run.asked_by or run.requested_by, ago=when)


def ago(moment: datetime, now: datetime | None = None, language: str = words.FALLBACK) -> str:
    """``3 min ago (14:05 UTC)``."""
    moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    now = now or datetime.now(UTC)
    seconds = (now - moment).total_seconds()
    pattern = "time-of-day" if seconds < 24 * 3600 else "date-and-time"
    at = words.moment(language, moment.astimezone(UTC), pattern)
    return words.label(language, "ago", duration=duration(seconds, language), moment=at)


def duration(seconds: float, language: str = words.FALLBACK) -> str:
    """``45 s``, ``12 min``, ``3.5 h``, ``4 days``."""
    seconds = max(seconds, 0)
    if seconds < 90:  # noqa: PLR2004
        return words.label(language, "duration-seconds", count=round(seconds))
    if seconds < 90 * 60:
        return words.label(language, "duration-minutes", count=round(seconds / 60))
    if seconds < 48 * 3600:
        return words.label(language, "duration-hours", count=round(seconds / 3600, 1))
    return words.label(language, "duration-days", count=round(seconds / 86400))


COMMAND = Command(
    "retrain",
    "retrain-command",
    answer,
    presses={"retrain": press_retrain},
    for_admins=True,
    places=IN_PRIVATE,
)
