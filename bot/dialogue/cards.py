"""A film's card in words, with what can be done about the film."""

from bot.dialogue import films, stars, wording
from bot.dialogue.actions import buttons
from bot.dialogue.message import Button, Reply
from bot.dialogue.place import Place
from bot.dialogue.text import Anchor, Bold, Span, Text
from bot.dialogue.turn import Turn
from bot.service import last_list
from bot.service.cards import FilmCard, film_card
from bot.service.problems import NoModel

_PLOT, _PEOPLE, _EDITIONS = 400, 5, 4
_LATER = 2  # the place of this mark among those that buttons number


def show(
    turn: Turn,
    product_id: str,
    place: Place,
    *,
    note: str = "",
    more: tuple[Button, ...] = (),
    replace: bool = False,
) -> Reply:
    """A film's card.

    Args:
        turn: Whose.
        product_id: The film, by any of its editions.
        place: The list that its buttons lead back to.
        note: Said before.
        more: Further buttons.
        replace: See `Reply`.
    """
    card = film_card(turn.visit, product_id)
    if isinstance(card, NoModel):
        return wording.no_bundle(is_admin=turn.is_admin)
    if not isinstance(card, FilmCard):
        return wording.film_gone()
    last_list.opened(turn.visit, turn.incoming.chat, turn.key, card.film.film_id)
    return Reply((note, *_text(card)), (*_buttons(card, place), *((more,) if more else ())), replace=replace)


def _text(card: FilmCard) -> Text:
    film = card.film
    facts = [films.kinds(film), films.length(film.runtime) if film.runtime else "", film.country or ""]
    spans: list[Span] = [Bold(film.name)]
    spans += [f" · {fact}" for fact in facts if fact]
    if film.directors:
        spans.append(f"\nby {', '.join(film.directors[:_PEOPLE])}")
    others = [name for name in film.actors or film.people if name not in film.directors][:_PEOPLE]
    if others:
        spans.append(f"\nwith {', '.join(others)}")
    text = " ".join((film.plot or film.description or "").split())
    if text:
        shorter = text if len(text) <= _PLOT else f"{text[:_PLOT].rsplit(' ', 1)[0]} …"
        spans.append(f"\n{shorter}")
    spans.append(f"\n{films.overall(film)}")
    if card.given is not None:
        spans.append(f" · you gave it {stars.drawn(card.given)}")
    elif card.expected is not None:
        spans.append(f" · for you about {stars.about(card.expected)}")
    said = {"seen": "you have seen it", "not_for_me": "not for you", "later": "on your watchlist"}
    spans += [f" · {words}" for kind, words in said.items() if kind in card.marks]
    spans += [" · ", films.link(film)]
    for edition in card.editions[:_EDITIONS]:
        title = edition.title if len(edition.title) <= _PLOT // 8 else f"{edition.title[: _PLOT // 8 - 1]}…"
        spans += ["\n", Anchor(title, edition.link) if edition.link else title]
        spans.append(f" {edition.price}" if edition.price else "")
    return tuple(spans)


def _buttons(card: FilmCard, place: Place) -> tuple[tuple[Button, ...], ...]:
    film_id, at = card.film.film_id, place.numbers
    if card.given is not None:
        first = buttons("Change stars", "pick", 1, about=film_id)
    else:
        seen = "Give it stars" if "seen" in card.marks else "Seen it"
        first = (
            *buttons(seen, "seen", *at, about=film_id),
            *(() if "not_for_me" in card.marks else buttons("Not for me", "notme", *at, about=film_id)),
        )
    later = (
        buttons("Off my watchlist", "unmark", _LATER, *at, about=film_id)
        if "later" in card.marks
        else buttons("Watch later", "later", *at, about=film_id)
    )
    rows = (
        first,
        (*later, *buttons("More like this", "like", about=film_id)),
        (
            *(() if card.given is not None else buttons("Why", "why", *at, about=film_id)),
            *(buttons("Back to the list", "back", *at, about=film_id) if place.is_list else ()),
        ),
    )
    return tuple(row for row in rows if row)
