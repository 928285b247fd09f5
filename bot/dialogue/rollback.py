"""/rollback: puts the bundle that served before back into service."""

import logging

from bot.dialogue.message import Reply
from bot.dialogue.text import Bold
from bot.dialogue.turn import Turn
from recommender.bundle import rollback
from recommender.errors import BundleError

_log = logging.getLogger(__name__)


def answer(turn: Turn, argument: str) -> list[Reply]:  # noqa: ARG001
    """Answers ``/rollback``."""
    before = turn.recommender.version if turn.recommender else "none"
    try:
        version = rollback(turn.in_service.models_dir)
    except BundleError as error:
        return [Reply((f"Nothing changed: {error}",))]
    _log.info("%s rolled back from %s to %s", turn.person.key, before, version)
    return [Reply((Bold("Rolled back."), f"\nIn service: {version}\nBefore: {before}"))]
