"""Films that are named among other words, and what is thought of them; it is asked before it is saved."""

import re
from typing import TYPE_CHECKING, Final

from bot.dialogue import wording
from bot.dialogue.about_films import films as list_words
from bot.dialogue.heard.language_signs import language_of
from bot.dialogue.heard.liking import LONGEST
from bot.dialogue.heard.opinion_reading import PIECES, read_opinion
from bot.dialogue.heard.rating_reading import Reading
from bot.dialogue.heard.star_reading import stars_at_end
from bot.dialogue.heard.words_around import afterthought
from bot.dialogue.intents.intent import Wish
from bot.dialogue.message import Reply
from bot.dialogue.own_side import language
from bot.dialogue.rating import rate, several
from bot.dialogue.talk import meaning
from bot.dialogue.talk.heard_film import Heard
from bot.dialogue.talk.spotting import Named, named_in
from bot.dialogue.talk.understanding import hear
from bot.dialogue.turn import Turn
from bot.service.problems import NoModel

if TYPE_CHECKING:
    from bot.dialogue.text import Text

_SENTENCE_ENDS: Final = re.compile(r"[.!?…]\s+")


def read(turn: Turn, text: str) -> list[Reply] | None:
    """Asks whether films get the stars that a text seems to give them; None where it names none, or asks."""
    if not turn.visit.has_model or len(text) > 2 * LONGEST or text.rstrip().endswith("?"):
        return None
    intent = meaning.read_intent(turn, text).intent
    if isinstance(intent, Wish) and (intent.like or intent.like_place is not None):
        return None
    said = [stars_at_end(piece[: afterthought(piece)]) for piece in PIECES.split(text)]
    named = named_in(turn, text, with_stars=any(each is not None and not each.is_plain for each in said))
    if not named:
        return None
    ends = [*(each.begin for each in named[1:]), len(text)]
    heard: list[Heard] = []
    for each, end in zip(named, ends, strict=True):
        stars = read_opinion(_of_sentence(text[: each.begin]), text[each.end : end])
        if stars is not None or each.found.certain is not None:
            reading = Reading(each.title, stars, is_unsure=True, tier=2)
            heard.append(Heard(each.title, (reading,), each.found))
    if not any(each.has_stars for each in heard):
        return None
    followed = language.follow(turn, language_of(text), text)
    left_out = []
    for piece in _others_rated(text, named):
        others = hear(turn, piece)
        if isinstance(others, NoModel) or not any(each.is_named or each.is_likely for each in others):
            left_out.append(turn.label("list-part", part=piece.strip(" .!")[:60]))
        else:
            heard += others
    replies = rate.respond(turn, heard[0]) if len(heard) == 1 else [several.answer(turn, heard)]
    note: Text = ()
    if left_out:
        note = turn.say("several-left-out", texts=list_words.listed(turn.language, left_out))
    return wording.with_note(wording.with_note(replies, note), followed)


def _others_rated(text: str, named: list[Named]) -> list[str]:
    """Parts of a text that say stars of what is not named; not those that say stars of the film before."""
    rated: list[str] = []
    is_open = False  # the film before has no stars yet
    for piece in PIECES.split(text):
        stars = stars_at_end(piece[: afterthought(piece)])
        is_rated = stars is not None and not stars.is_plain
        if any(each.title in piece for each in named):
            is_open = not is_rated
        elif stars is not None and is_rated:
            if not is_open and any(map(str.isalpha, piece[: stars.begin])):
                rated.append(piece)
            is_open = False
    return rated


def _of_sentence(before: str) -> str:
    """The words before a title that belong to its sentence."""
    return _SENTENCE_ENDS.split(before)[-1]
