"""Small talk that leads to films: a favourite film, a joke, an apology, a surprise."""

from bot.dialogue.about_films import cards
from bot.dialogue.actions import buttons
from bot.dialogue.company import group_lists
from bot.dialogue.intents.intent import Wish
from bot.dialogue.message import Reply
from bot.dialogue.recommending import lists, wishing
from bot.dialogue.recommending.place import NOWHERE, Place
from bot.dialogue.talk import small_talk
from bot.dialogue.turn import Turn
from bot.service import last_list, recommendations, wishes
from bot.service.recommendations import Recommended


def favourite(turn: Turn) -> list[Reply] | None:
    """The film that people like best, as a program has seen none; None where there are no films."""
    made = recommendations.top(turn.visit, 1)
    if not isinstance(made, Recommended) or not made.films:
        return None
    best = made.films[0].film
    note = turn.say("small-talk-favourite", film=best.name)
    return [cards.show(turn, best.film_id, NOWHERE, note=note)]


def joke(turn: Turn) -> list[Reply]:
    """No joke, but comedies."""
    number, said = wishing.number_of(turn, Wish(genres=wishes.MOODS[:1]))
    row = buttons(turn.label("plain-wish-button", wish=said), "list", *Place(wish=number).numbers)
    return [Reply(turn.say("small-talk-joke"), (row,))]


def sorry(turn: Turn) -> list[Reply]:
    """An apology for what was recommended, and how it gets better."""
    own = Place(group_lists.source(turn))
    # The cards of /start and the moods are one person's.
    alone = (
        ()
        if turn.in_company
        else (
            *buttons(turn.label("unknown-rate-button"), "card", 0),
            *buttons(turn.label("mood-button"), "moods", *own.numbers),
        )
    )
    return [Reply(turn.say("small-talk-sorry"), (alone or small_talk.show_films(turn),))]


def surprise(turn: Turn) -> list[Reply]:
    """Films of no wish, others than those that are looked at."""
    own = Place(group_lists.source(turn))
    last = last_list.latest(turn.visit, turn.incoming.chat)
    seen = Place.of(last.numbers) if last is not None and last.films else NOWHERE
    is_own = seen.is_list and not seen.is_last and not seen.wish and seen.source == own.source
    return [group_lists.with_invitation(turn, lists.show(turn, seen.following() if is_own else own))]
