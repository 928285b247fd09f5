"""Films of the list that somebody does not care to see: "hmm, 5 is not really my thing" gives it no stars."""

from bot.dialogue.heard.other_unseen_reading import names_the_others
from bot.dialogue.intents.intent import Mark, Of
from bot.dialogue.intents.mark_reading import says_no_interest
from bot.dialogue.message import Reply
from bot.dialogue.recommending import wishing
from bot.dialogue.talk import about_film
from bot.dialogue.talk.meaning import read_intent
from bot.dialogue.turn import Turn
from bot.service import last_list, marks, ratings

_MOST_WORDS = 8


def read(turn: Turn, text: str) -> list[Reply] | None:
    """Takes films off the list by their places, or the rest of it; None where a text says anything else."""
    if says_no_interest(text) and names_the_others(text) and len(text.split()) <= _MOST_WORDS:
        return _leave_the_rest(turn)
    intent = read_intent(turn, text).intent if says_no_interest(text) else None
    if not isinstance(intent, Mark) or intent.kind != "not_for_me":
        return None
    places = [of.place for of in (intent.of, *intent.others)]
    if not intent.is_of_all and not all(places):
        return None
    return about_film.act(turn, intent) if about_film.are_known(turn, intent) else None


def _leave_the_rest(turn: Turn) -> list[Reply]:
    """Takes the films off the list that were not rated and not said to be seen: "the rest is not for me"."""
    last = last_list.latest(turn.visit, turn.incoming.chat)
    own = ratings.own(turn.visit)
    ranked = zip(last.ranks, last.films, strict=False) if last is not None else ()
    left = [
        Of(place=rank)
        for rank, film_id in ranked
        if ratings.stars_of(turn.visit, own, film_id) is None and not marks.of_film(turn.visit, film_id)
    ]
    if not left:
        return [Reply(turn.say("plain-which-film"), (wishing.show_list(turn),))]
    return about_film.act(turn, Mark("not_for_me", left[0], tuple(left[1:])))
