"""Films that a message names and no answer speaks of are quoted: nothing is dropped without a word."""

from collections.abc import Sequence

from bot.dialogue import wording
from bot.dialogue.heard.plain import plain
from bot.dialogue.heard.story import Story
from bot.dialogue.left_out import MOST_QUOTED, say_left_out
from bot.dialogue.message import Reply
from bot.dialogue.talk.mention import Mention
from bot.dialogue.talk.mentions import mentions
from bot.dialogue.text import plain as drawn
from bot.dialogue.turn import Turn
from recommender.catalog.folding import fold

_LONGEST, _FEWEST = 1000, 2  # characters, films of a message


def with_unheard(turn: Turn, text: str, replies: Sequence[Reply]) -> list[Reply]:
    """Replies that quote the clauses of films that they do not speak of.

    Args:
        turn: Of whoever said it.
        text: What they said.
        replies: The answer to it.
    """
    if not replies or not turn.visit.has_model or len(text) > _LONGEST or len(text.split()) < _FEWEST:
        return list(replies)
    named = mentions(turn, text)
    if len(named) < _FEWEST:
        return list(replies)  # whatever is answered to one film is an answer to it
    answered = fold(
        " ".join(
            [drawn(part.text) for part in replies]
            + [each.label for part in replies for row in part.buttons for each in row]
        )
    )
    story = Story(text, [(each.begin, each.end) for each in named])
    unheard = [story.as_said(each.begin, each.end) for each in named if not _is_spoken_of(each, answered)]
    cut = [part[:MOST_QUOTED] for part in dict.fromkeys(unheard)]
    quoted = [part for part in cut if fold(part) not in answered]
    return wording.with_note(list(replies), say_left_out(turn, quoted))


def _is_spoken_of(mention: Mention, answered: str) -> bool:
    titles = (mention.title, *(each.film.title for each in mention.found.meant))
    return any(fold(title) in answered for title in titles) or plain(mention.title) in answered
