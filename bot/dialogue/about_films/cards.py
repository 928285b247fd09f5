"""A film's card in words, with what can be done about the film."""

from bot.dialogue import names, stars, wording, words
from bot.dialogue.about_films import films
from bot.dialogue.actions import buttons
from bot.dialogue.message import Button, Reply
from bot.dialogue.recommending.place import Place
from bot.dialogue.text import Anchor, Bold, Span, Text
from bot.dialogue.turn import Turn
from bot.service import last_list
from bot.service.cards import FilmCard, film_card
from bot.service.facts import FilmFacts
from bot.service.problems import NoModel

_PLOT, _PEOPLE, _EDITIONS = 400, 5, 4
_MARKS = ("seen", "not_for_me", "later")
_LATER = 2  # the place of this mark among those that buttons number


def show(
    turn: Turn,
    product_id: str,
    place: Place,
    *,
    note: Text = (),
    more: tuple[Button, ...] = (),
    replace: bool = False,
    is_explained: bool = False,
) -> Reply:
    """A film's card.

    Args:
        turn: Whose.
        product_id: The film, by any of its editions.
        place: The list that its buttons lead back to.
        note: Said before.
        more: Further buttons.
        replace: See `Reply`.
        is_explained: The note says why the film is in its list.
    """
    card = film_card(turn.visit, product_id, turn.language, _beside(turn, place))
    if isinstance(card, NoModel):
        return wording.no_bundle(turn)
    if not isinstance(card, FilmCard):
        return wording.film_gone(turn)
    last_list.opened(turn.visit, turn.incoming.chat, turn.key, card.film.film_id)
    noted: Text = (*note, "\n\n") if note else ()
    why = "" if is_explained else _why(turn, place, card.film.film_id)
    rows = (*_buttons(turn, card, place), *((more,) if more else ()))
    return Reply(
        (*noted, *_text(turn, card, why)),
        rows,
        replace=replace,
        picture=card.film.poster,
        about=turn.about(card.film.film_id),
    )


def _why(turn: Turn, place: Place, film_id: str) -> str:
    """Why the film stood in the list that its card is opened from, as it was said there."""
    last = last_list.latest(turn.visit, turn.incoming.chat) if place.is_list else None
    return last.why(film_id) if last is not None and last.numbers == place.numbers else ""


def _beside(turn: Turn, place: Place) -> tuple[str, ...] | None:
    """The list that a card is opened from, where it goes by taste: stars may contradict its ranks."""
    if not place.is_list or place.source != "own":
        return None
    last = last_list.latest(turn.visit, turn.incoming.chat)
    return last.films if last is not None and last.numbers == place.numbers else ()


def _text(turn: Turn, card: FilmCard, why: str) -> Text:
    language = turn.language
    film = card.film
    facts = [
        films.kinds(language, film),
        films.length(language, film.runtime) if film.runtime else "",
        names.country(language, film.country or ""),
    ]
    spans: list[Span] = [Bold(film.name)]
    spans += [f" · {fact}" for fact in facts if fact]
    if film.directors:
        spans += ["\n", *turn.say("card-by", people=", ".join(film.directors[:_PEOPLE]))]
    others = [name for name in film.actors or film.people if name not in film.directors][:_PEOPLE]
    if others:
        spans += ["\n", *turn.say("card-with", people=", ".join(others))]
    if text := films.shortened(film.plot or film.description or "", _PLOT):
        spans.append(f"\n{text}")
    spans.append(f"\n{films.overall(language, film)}")
    if card.given is not None:
        spans += [films.DOT, *turn.say("card-given", stars=stars.drawn(card.given))]
    elif card.expected is not None:
        spans += [films.DOT, *turn.say("rate-for-you", stars=stars.about(card.expected))]
    spans += [f"{films.DOT}{turn.label(words.key_of('mark', kind))}" for kind in _MARKS if kind in card.marks]
    spans += [films.DOT, *films.link(language, film)]
    if card.facts:
        spans += _told(turn, card.facts)
    if why:
        spans.append(f"\n{why}")
    for edition in card.editions[:_EDITIONS]:
        title = edition.title if len(edition.title) <= _PLOT // 8 else f"{edition.title[: _PLOT // 8 - 1]}…"
        spans += ["\n", Anchor(title, edition.link) if edition.link else title]
        spans.append(f" {edition.price}" if edition.price else "")
    return tuple(spans)


def _told(turn: Turn, facts: FilmFacts) -> list[Span]:
    """The trailer, and where to watch it; who tells that has to be named."""
    spans: list[Span] = []
    if facts.trailer:
        spans += [films.DOT, *turn.say("card-trailer", url=facts.trailer)]
    if watch := facts.watch:
        ways = [("card-stream", watch.stream), ("card-rent", watch.rent)]
        said = [turn.label(key, places=", ".join(places)) for key, places in ways if places]
        country = names.region(turn.language, watch.country)
        source = turn.say("card-watch-source", url=watch.link, country=country)
        spans += ["\n", " · ".join(said), " ", *source]
    return spans


def _buttons(turn: Turn, card: FilmCard, place: Place) -> tuple[tuple[Button, ...], ...]:
    film_id, at = card.film.film_id, place.numbers
    if card.given is not None:
        first = buttons(turn.label("card-stars-button"), "pick", 1, about=film_id)
    else:
        seen = turn.label("card-rate-button" if "seen" in card.marks else "card-seen-button")
        not_for_me = turn.label("card-not-for-me-button")
        first = (
            *buttons(seen, "seen", *at, about=film_id),
            *(() if "not_for_me" in card.marks else buttons(not_for_me, "notme", *at, about=film_id)),
        )
    later = (
        buttons(turn.label("card-off-button"), "unmark", _LATER, *at, about=film_id)
        if "later" in card.marks
        else buttons(turn.label("card-later-button"), "later", *at, about=film_id)
    )
    rows = (
        first,
        (*later, *buttons(turn.label("card-like-button"), "like", about=film_id)),
        (
            *(
                ()
                if card.given is not None
                else buttons(turn.label("card-why-button"), "why", *at, about=film_id)
            ),
            *(buttons(turn.label("card-back-button"), "back", *at, about=film_id) if place.is_list else ()),
        ),
    )
    return tuple(row for row in rows if row)
