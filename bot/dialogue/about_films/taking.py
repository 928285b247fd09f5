"""A film that somebody takes from a list, "we'll watch the third one": enjoy it, and tomorrow, how was it?"""

from typing import Final

from bot.dialogue import stars, wording
from bot.dialogue.about_films import films
from bot.dialogue.actions import Action, buttons
from bot.dialogue.by_itself.due import DueKind
from bot.dialogue.message import Reply
from bot.dialogue.talk import asking
from bot.dialogue.turn import Turn
from bot.service import last_list, ratings, watching
from bot.service.due import Due
from bot.service.problems import FilmUnknown, NoModel


def take(turn: Turn, film_id: str) -> list[Reply]:
    """Wishes a good film. Whoever is alone with the bot is asked on the next day how it was.

    Args:
        turn: Of whoever watches it.
        film_id: The film, by any of its editions.
    """
    film = ratings.find_film(turn.visit, film_id)
    if isinstance(film, NoModel):
        return [wording.no_bundle(turn)]
    if isinstance(film, FilmUnknown):
        return [wording.film_gone(turn)]
    last_list.opened(turn.visit, turn.incoming.chat, turn.key, film.film_id)
    length = films.length(turn.language, film.runtime) if film.runtime else ""
    enjoy = (*turn.say("taking-enjoy", film=film.name), f" {length}." if length else "")
    if turn.in_company:
        return [Reply(enjoy, about=turn.about(film_id))]
    watching.ask_after(turn.visit, turn.incoming.chat, film)
    row = (
        *buttons(turn.label("taking-do-not-ask-button"), "takenot", about=film.film_id),
        *buttons(turn.label("card-later-button"), "later", about=film.film_id),
    )
    return [Reply((*enjoy, " ", *turn.say("taking-will-ask")), (row,), about=turn.about(film_id))]


def press_do_not_ask(turn: Turn, action: Action) -> list[Reply]:
    """Don't ask."""
    watching.cancel(turn.visit, turn.incoming.chat)
    return [Reply(turn.say("taking-not-asked"), replace=True)]


def press_not_watched(turn: Turn, action: Action) -> list[Reply]:
    """Didn't watch it; about: the film."""
    asking.settle(turn, action.about)
    later = buttons(turn.label("card-later-button"), "later", about=action.about)
    return [Reply(turn.say("taking-another-time"), (later,) if later else (), replace=True)]


def ask_due(turn: Turn, message: Due) -> list[Reply]:
    """The next day: how was it? Nothing where they have told since."""
    film = watching.to_ask(turn.visit, str(message.payload.get("film", "")))
    if film is None:
        return []
    not_watched = buttons(turn.label("taking-not-watched-button"), "takeoff", about=film.film_id)
    reply = Reply(turn.say("taking-how", film=film.name), (*stars.star_buttons(film.film_id), not_watched))
    return [asking.asked(turn, asking.STARS, asking.pending_stars(film.film_id), reply)]


PRESSES: Final = {"takenot": press_do_not_ask, "takeoff": press_not_watched}
DUE = DueKind(watching.KIND, ask_due, watching.PATIENCE)
