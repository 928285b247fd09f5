"""/undo: takes the newest change back, and the one before it when asked again."""

from collections.abc import Sequence

from bot.dialogue import words
from bot.dialogue.about_films import films
from bot.dialogue.command import Command
from bot.dialogue.message import Reply
from bot.dialogue.stars import drawn
from bot.dialogue.text import Text
from bot.dialogue.turn import Turn
from bot.service import undo
from bot.service.ratings import Given, ImportTakenBack, TakenBack
from bot.service.undo import MarkTakenBack


def answer(turn: Turn, argument: str) -> list[Reply]:
    """Answers ``/undo``."""
    undone = undo.undo(turn.visit, turn.key)
    if undone is None:
        return [Reply(turn.say("undo-nothing"))]
    if isinstance(undone, ImportTakenBack):
        return [Reply(turn.say("undo-import", service=undone.service, count=undone.left))]
    film = films.name(turn.language, undone.film, undone.product_id)
    if isinstance(undone, MarkTakenBack):
        key = words.key_of("undo-mark" if undone.was_on else "undo-unmark", undone.kind)
        names = (film, *(films.name(turn.language, other, other.film_id) for other in undone.others))
        lines = [turn.say(key, film=each) for each in names]
        return [Reply(tuple(span for line in lines for span in ("\n", *line))[1:])]
    if undone.others:
        return [Reply(said(turn, (undone, *undone.others)))]
    if undone.stars is None or undone.before is None:
        return [Reply(taken_back(turn, undone))]
    stars, before = drawn(undone.stars), drawn(undone.before)
    return [Reply(turn.say("undo-changed", film=film, stars=stars, before=before))]


def taken_back(turn: Turn, undone: TakenBack) -> Text:
    """How a film's rating stands after a change was taken back."""
    film = films.name(turn.language, undone.film, undone.product_id)
    if undone.stars is None:
        return turn.say("undo-gone", film=film)
    return turn.say("undo-restored", film=film, stars=drawn(undone.stars))


def said(turn: Turn, done: Sequence[TakenBack], changed_since: Sequence[Given] = ()) -> Text:
    """What was taken back of a message that changed several films, and what was not."""
    gone = [each for each in done if each.stars is None]
    lines: list[Text] = []
    if len(gone) > 1:
        names = [films.name(turn.language, each.film, each.product_id) for each in gone]
        lines.append(turn.say("undo-several", films=films.listed(turn.language, names)))
    else:
        lines += [taken_back(turn, each) for each in gone]
    lines += [taken_back(turn, each) for each in done if each.stars is not None]
    for given in changed_since:
        name = films.name(turn.language, given.film, given.product_id)
        lines.append(turn.say("rate-since-changed", film=name, stars=drawn(given.stars)))
    if not lines:
        return turn.say("undo-nothing")
    first, *others = lines
    return (*first, *(span for line in others for span in ("\n", *line)))


COMMAND = Command("undo", "undo-command", answer)
