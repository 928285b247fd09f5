"""/rollback: puts the bundle that served before back into service."""

import logging

from bot.dialogue.message import Reply
from bot.dialogue.text import Bold
from bot.dialogue.turn import Turn
from recommender.bundle import current_version, rollback
from recommender.errors import BundleError

_log = logging.getLogger(__name__)


def answer(turn: Turn, argument: str) -> list[Reply]:  # noqa: ARG001
    """Answers ``/rollback``."""
    # Not the bundle of this answer: one promoted a moment ago may still be loading.
    before = current_version(turn.in_service.models_dir) or "none"
    try:
        version = rollback(turn.in_service.models_dir)
    except BundleError as error:
        return [Reply((f"Nothing changed: {error}",))]
    _log.info("%s rolled back from %s to %s", turn.person.key, before, version)
    return [Reply((Bold("Rolled back."), f"\nIn service: {version}\nBefore: {before}"))]
