"""/models: the models that are kept; one of them can be put into service."""

from datetime import datetime

from bot.dialogue import words
from bot.dialogue.actions import Action, buttons
from bot.dialogue.admins import verdict
from bot.dialogue.command import IN_PRIVATE, Command
from bot.dialogue.message import Button, Reply
from bot.dialogue.talk import yes_or_no
from bot.dialogue.text import Bold, Span
from bot.dialogue.turn import Turn
from bot.service import models
from bot.service.models import KeptModel
from recommender.evaluation.measures import MEASURES

_SHOWN = 8
_FIGURES = ("ndcg_10", "rmse")


def answer(turn: Turn, argument: str) -> list[Reply]:
    """Answers ``/models``."""
    return [_listed(turn, replace=False)]


def press_models(turn: Turn, action: Action) -> list[Reply]:
    """The button that shows them, and the one that leaves everything as it is."""
    return [_listed(turn, replace=True)]


def press_ask(turn: Turn, action: Action) -> list[Reply]:
    """The button of a model; about: its version."""
    one = next((each for each in models.kept(turn.visit) if each.version == action.about), None)
    if one is None:
        return [Reply(turn.say("models-gone"), replace=True)]
    row = (
        *buttons(turn.label("models-yes-button"), "promote", about=one.version),
        *buttons(turn.label("models-no-button"), "models"),
    )
    question = turn.say("models-sure", version=one.version)
    reply = Reply((*question, "\n", *_told(turn, one)), (row,), replace=True)
    return [yes_or_no.asked(turn, reply)]


def press_promote(turn: Turn, action: Action) -> list[Reply]:
    """The button that confirms; about: the version."""
    done = models.use(turn.visit, action.about)
    if isinstance(done, models.NothingChanged):
        return [Reply(turn.say("rollback-nothing", error=done.error), replace=True)]
    row = buttons(turn.label("models-button"), "models")
    if done.before == done.version:
        return [Reply(turn.say("models-already", version=done.version), (row,), replace=True)]
    before = done.before or turn.label("rollback-none")
    return [Reply(turn.say("models-done", version=done.version, before=before), (row,), replace=True)]


def _listed(turn: Turn, *, replace: bool) -> Reply:
    found = models.kept(turn.visit)
    if not found:
        return Reply(turn.say("status-no-model"), replace=replace)
    spans: list[Span] = [*turn.say("models-heading", count=len(found))]
    rows: list[tuple[Button, ...]] = []
    for one in found[:_SHOWN]:
        spans += ["\n\n", *_told(turn, one)]
        if one.can_serve and not one.is_in_service:
            rows.append(
                buttons(turn.label("models-use-button", version=one.version), "usemodel", about=one.version)
            )
    return Reply(tuple(spans), tuple(row for row in rows if row), replace=replace)


def _told(turn: Turn, one: KeptModel) -> list[Span]:
    language = turn.language
    trained = words.moment(language, datetime.fromisoformat(one.created_at), "date-and-time")
    figures = " · ".join(
        verdict.figure(language, name, one.metrics[name])
        for name in _FIGURES
        if name in one.metrics and name in MEASURES
    )
    spans: list[Span] = [Bold(one.version)]
    if one.is_in_service:
        spans += [" · ", *turn.say("models-in-service")]
    elif one.is_before:
        spans += [" · ", *turn.say("models-before")]
    elif not one.can_serve:
        spans += [" · ", *turn.say("models-cannot-serve")]
    told = turn.say("models-trained", kind=one.kind, trained=trained, films=one.films, ratings=one.ratings)
    return [*spans, "\n", *told, f"\n{figures}" if figures else ""]


COMMAND = Command(
    "models",
    "models-command",
    answer,
    presses={"models": press_models, "usemodel": press_ask, "promote": press_promote},
    for_admins=True,
    places=IN_PRIVATE,
)
