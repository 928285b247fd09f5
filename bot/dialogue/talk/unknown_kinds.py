"""Kinds of films that nothing is known of are named, with what films can be looked for by."""

import re

from bot.dialogue import wording
from bot.dialogue.heard.language_signs import language_of
from bot.dialogue.heard.unknown_kind_reading import read_unknown_kind
from bot.dialogue.intents.reading import is_all_glue
from bot.dialogue.message import Reply
from bot.dialogue.own_side import language
from bot.dialogue.recommending import wishing
from bot.dialogue.talk.meaning import read_intent
from bot.dialogue.turn import Turn

_LETTERS = re.compile(r"[^\W\d_]{3}")


def read(turn: Turn, text: str) -> list[Reply] | None:
    """Says what films cannot be looked for by: "I need a christmas movie", "something for teenagers"."""
    if not turn.visit.has_model:
        return None
    kind = read_unknown_kind(text) or ", ".join(read_intent(turn, text).left_out)
    said = named(turn, kind)
    return None if said is None else wording.with_note([said], language.follow(turn, language_of(text), text))


def named(turn: Turn, kind: str) -> Reply | None:
    """Names words that films cannot be looked for by; None where these say nothing."""
    if not _LETTERS.search(kind) or is_all_glue(kind):
        return None
    return Reply(turn.say("plain-not-by", words=kind[:60]), (wishing.show_list(turn),))
