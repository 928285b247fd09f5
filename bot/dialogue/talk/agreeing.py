"""Somebody agrees with what they reply to: "same here", "me too", "same, 5 stars" are of its film."""

from bot.dialogue.about_films import cards
from bot.dialogue.heard.agreeing_reading import Agreement, read_agreement
from bot.dialogue.heard.liking import LONGEST
from bot.dialogue.message import Reply
from bot.dialogue.rating import rate, several
from bot.dialogue.recommending.place import NOWHERE
from bot.dialogue.talk import asking
from bot.dialogue.talk.asking import Choice
from bot.dialogue.talk.known_names import KnownNames
from bot.dialogue.talk.replied_to import quoted_film
from bot.dialogue.talk.told_films import ToldFilms
from bot.dialogue.turn import Turn
from bot.service import last_list, ratings
from recommender.catalog.film import Film


def read(turn: Turn, text: str) -> list[Reply] | None:
    """Takes the stars of the message that is replied to, or those that are said; never a title."""
    is_reply = turn.incoming.answers is not None or bool(turn.incoming.quoted)
    agreed = read_agreement(text) if is_reply and turn.visit.has_model and len(text) <= LONGEST else None
    film = KnownNames(turn.visit).film(agreed.name) if agreed is not None and agreed.name else None
    if agreed is None or (film is not None and film.is_certain):
        return None  # "same as Alien" wishes films
    choices = _of_quoted(turn, agreed) if turn.incoming.quoted else _of_ours(turn, agreed)
    return [Reply(turn.say("rate-same-of-what"))] if not choices else _taken(turn, agreed, choices)


def _taken(turn: Turn, agreed: Agreement, choices: list[Choice]) -> list[Reply]:
    """Saves the stars of one film, and asks what is open."""
    said = agreed.stars
    note = several.problem(turn, said.problem) if said is not None else ()
    if len(choices) > 1 and all(choice.stars for choice in choices):
        return [asking.all_of_them(turn, choices, are_apart=True)]
    if len(choices) > 1 or turn.incoming.quoted:
        return [asking.which(turn, choices, note=note)]
    (choice,) = choices
    if choice.stars is not None:
        return rate.save(turn, choice.film_id, choice.stars, written=said.rounded_from if said else "")
    if said is not None:
        return [rate.ask_stars(turn, choice.film_id, note=note)]
    return [cards.show(turn, choice.film_id, NOWHERE)]  # somebody wants to watch it, perhaps


def _of_ours(turn: Turn, agreed: Agreement) -> list[Choice]:
    """The films of the bot's message, with the stars that they have from now on."""
    said = last_list.answered(turn.visit, turn.incoming.chat)
    if said is None or (said.ranks and not turn.visit.known.quoted):
        return []  # to a whole list nobody agrees
    theirs = dict(zip(said.films, said.given, strict=False))
    # Where some have stars, the others are still to be asked about.
    found = [ratings.find_film(turn.visit, film_id) for film_id in theirs or said.films]
    return [
        Choice(film.film_id, film.name, _stars(agreed, theirs.get(film.film_id)))
        for film in found
        if isinstance(film, Film)
    ]


def _of_quoted(turn: Turn, agreed: Agreement) -> list[Choice]:
    """The film of somebody else's message, with the stars that they gave it; several that it may be."""
    named = quoted_film(turn)
    if named is None:
        return []
    told = {
        mention.film_id: opinion.stars for mention, opinion in ToldFilms.of(turn, turn.incoming.quoted).told
    }
    return [
        Choice(each.film.film_id, each.label, _stars(agreed, told.get(each.film.film_id)))
        for each in named.meant
    ]


def _stars(agreed: Agreement, theirs: float | None) -> float | None:
    """The stars that are said, else those that are agreed with, else those of words: "same, great film"."""
    own = agreed.stars.stars if agreed.stars is not None else None
    return (theirs or own) if agreed.is_in_words or agreed.stars is None else own
