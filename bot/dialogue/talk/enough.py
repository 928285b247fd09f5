"""An end to what the bot does, outside of its cards: "can we stop, just show me something"."""

from bot.dialogue.company import group_lists
from bot.dialogue.heard.enough_reading import asks_for_films, read_enough
from bot.dialogue.intents.intent import Next, Plain, Wish
from bot.dialogue.message import Reply
from bot.dialogue.recommending import lists
from bot.dialogue.recommending.place import Place
from bot.dialogue.talk import doing, small_talk
from bot.dialogue.talk.meaning import read_intent
from bot.dialogue.turn import Turn
from bot.service import films
from bot.service.films import Found
from recommender.catalog.folding import fold


def read(turn: Turn, text: str) -> list[Reply] | None:
    """Shows the films that are asked for in place of what is to end; None where a film is called so."""
    behind = read_enough(text)
    if behind is None or not turn.visit.has_model or _is_title(turn, text):
        return None
    if not behind:
        return [Reply(turn.say("plain-all-right"), (small_talk.show_films(turn),))]
    if asks_for_films(behind):
        return [lists.show(turn, Place(group_lists.source(turn)))]
    understood = read_intent(turn, behind)
    is_wish = isinstance(understood.intent, Wish | Next | Plain) and understood.is_sure
    return doing.act(turn, understood.intent) if is_wish and understood.intent is not None else None


def _is_title(turn: Turn, text: str) -> bool:
    """Whether a film is called just so: "Enough"."""
    found = films.search(turn.visit, [text])
    return isinstance(found, Found) and any(fold(each.film.title) == fold(text) for each in found.meant)
