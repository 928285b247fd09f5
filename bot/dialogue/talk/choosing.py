"""Which of several films somebody should watch: "Heat or Fargo?"."""

from bot.dialogue import stars
from bot.dialogue.about_films import films
from bot.dialogue.actions import buttons
from bot.dialogue.heard.choice_reading import read_choice
from bot.dialogue.intents.intent import Of
from bot.dialogue.intents.mark_reading import place_said
from bot.dialogue.message import Reply
from bot.dialogue.recommending.place import NOWHERE
from bot.dialogue.talk import about_film
from bot.dialogue.talk.known_names import KnownNames
from bot.dialogue.text import Bold, Span, Text
from bot.dialogue.turn import Turn
from bot.service import films as catalog
from bot.service.films import Card

_CLOSE = 0.25
"""Stars that make no difference between two films."""


def read(turn: Turn, text: str) -> list[Reply] | None:
    """Says which of the films that are named suits somebody best, and why; None where one is no film."""
    names, cards = KnownNames(turn.visit), []
    for title in read_choice(text):
        film_id = _film_id(turn, names, title)
        card = catalog.card(turn.visit, film_id, with_expected=True) if film_id else None
        if not isinstance(card, Card):
            return None
        cards.append(card)
    if len({card.film.film_id for card in cards}) != len(cards) or not cards:
        return None
    return [_answer(turn, sorted(cards, key=_worth, reverse=True))]


def _film_id(turn: Turn, names: KnownNames, title: str) -> str | None:
    """The film of a place in the list, or of a name; None where neither is meant for certain."""
    place = place_said(title)
    placed = about_film.film_of(turn, Of(place=place)) if place is not None else None
    if placed is not None:
        return placed.film_id
    named = names.film(title)
    return named.film_id if named is not None and named.is_certain else None


def _answer(turn: Turn, cards: list[Card]) -> Reply:
    best, second = cards[:2]
    is_close = _worth(best)[0] - _worth(second)[0] < _CLOSE
    spans: list[Span] = [*turn.say("choose-close" if is_close else "choose-best", film=best.film.name)]
    for card in cards:
        spans += ["\n", *_line(turn, card)]
    names = [card.film.name for card in cards]
    rows = [
        buttons(name, "film", *NOWHERE.numbers, about=card.film.film_id)
        for name, card in zip(names, cards, strict=True)
    ]
    return Reply(tuple(spans), tuple(row for row in rows if row))


def _worth(card: Card) -> tuple[float, float]:
    """Stars by which films are compared: own, else expected, else everybody's; then everybody's."""
    of_all = card.film.rating_mean or 0.0
    known = (card.given, card.expected, of_all)
    return next(value for value in known if value is not None), of_all


def _line(turn: Turn, card: Card) -> Text:
    own = ""
    if card.given:
        own = turn.label("card-given", stars=stars.drawn(card.given))
    elif card.expected is not None:
        own = turn.label("rate-for-you", stars=stars.about(card.expected))
    facts = (own, films.kinds(turn.language, card.film), films.overall(turn.language, card.film))
    return (Bold(card.film.name), f": {films.DOT.join(fact for fact in facts if fact)}")
