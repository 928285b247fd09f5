"""Edited messages: what the earlier version did is taken back, what it asked ends, the later one counts."""

from collections.abc import Sequence
from dataclasses import replace

from bot.dialogue.about_films import films
from bot.dialogue.heard.answer_reading import read_answered_stars
from bot.dialogue.heard.liking import LONGEST
from bot.dialogue.message import Reply
from bot.dialogue.rating import rate
from bot.dialogue.stars import drawn
from bot.dialogue.text import Span  # noqa: TC001
from bot.dialogue.turn import Turn
from bot.service import questions, ratings
from bot.service.ratings import TakenBack


def take_back(turn: Turn) -> tuple[TakenBack, ...]:
    """Takes back the ratings of a message's earlier versions, but for films rated again since.

    What these asked is asked no more.
    """
    edited = turn.incoming.edited
    if edited is None:
        return ()
    questions.end_of_edited(turn.visit, turn.incoming.chat, edited)
    return ratings.undo_earlier_version(turn.visit, edited, turn.key).taken_back


def answer_again(turn: Turn, taken_back: Sequence[TakenBack]) -> list[Reply] | None:
    """A message that answered a question, "4", and now says "5": the same film is meant."""
    found = read_answered_stars(turn.incoming.text[:LONGEST]) if len(taken_back) == 1 else None
    if found is None or found.stars is None:
        return None
    return rate.save(turn, taken_back[0].product_id, found.stars)


def told(turn: Turn, replies: list[Reply], taken_back: Sequence[TakenBack]) -> list[Reply]:
    """Adds which ratings are gone, as the message does not say them any more."""
    spans: list[Span] = []
    for each in taken_back:
        given = ratings.given(turn.visit, each.product_id)
        if each.before is not None and (given.stars if given else None) == each.stars:
            name = films.name(turn.language, each.film, each.product_id)
            spans += ["\n\n", *turn.say("edit-took-back", film=name, stars=drawn(each.before))]
    if not spans:
        return replies
    if not replies:  # said to others now
        return [Reply(tuple(spans[1:]))]
    first, *others = replies
    return [replace(first, text=(*first.text, *spans)), *others]
