"""The film that somebody names in a command: found, or the question which one."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from bot.dialogue import wording
from bot.dialogue.about_films import same_director
from bot.dialogue.message import Button, Reply
from bot.dialogue.turn import Turn
from bot.service import films
from bot.service.films import Candidate
from bot.service.problems import NoModel


def named(turn: Turn, title: str, button: Callable[[Candidate], tuple[Button, ...]]) -> Candidate | Reply:
    """The film that a title names for certain; else what to ask or say.

    Args:
        turn: Whose.
        title: As typed.
        button: Makes the button for a film that may be meant.
    """
    found = films.search(turn.visit, [title])
    if isinstance(found, NoModel):
        return wording.no_bundle(turn)
    if found.certain:
        return found.certain
    if found.meant:
        question = turn.say("rate-choose", count=len(found.meant))
        return in_words(
            turn, Reply(question, tuple(row for row in map(button, found.meant) if row)), found.meant
        )
    absent = (
        turn.say("rate-not-there-until", title=title[:100], year=str(found.last_year))
        if found.last_year
        else turn.say("rate-not-there", title=title[:100])
    )
    if not found.related and (others := same_director.others(turn, title))[0]:
        return Reply((*absent, " ", *others[0]), others[1])
    also = (" ", *turn.say("rate-related")) if found.related else ()
    related = Reply((*absent, *also), tuple(row for row in map(button, found.related) if row))
    return in_words(turn, related, found.related)


def in_words(turn: Turn, question: Reply, candidates: Sequence[Candidate]) -> Reply:
    """A question with the films that it offers, by name, where no button can be pressed.

    Args:
        turn: Whose.
        question: What asks which film is meant.
        candidates: Films that may be.
    """
    if turn.incoming.where != "channel":
        return question
    return replace(question, text=(*question.text, *(f"\n• {each.label}" for each in candidates)))
