"""The first page: films that one likes on one side, the list made from them on the other."""

from typing import TYPE_CHECKING

from starlette.responses import PlainTextResponse, Response

from bot.dialogue import words
from bot.service import films, first_cards, ratings
from bot.service.problems import NoModel
from bot.web.choices import Choices
from bot.web.film_view import FilmView, film_view
from bot.web.listing import list_view, wishing
from bot.web.pages.shared import share_address
from bot.web.visitor import Visitor, Who, pages

if TYPE_CHECKING:
    from recommender.catalog.film import Film

_FOUND, _CARDS, _PICKS = 6, 4, 8
_ROBOTS = "User-agent: *\nDisallow: /mine\nDisallow: /list\nDisallow: /poster\nDisallow: /*?\n"
router = pages()


@router.get("/")
def start(who: Who) -> Response:
    """Shows it."""
    choices = Choices.of(who.request.query_params)
    made = list_view(who, choices)
    if isinstance(made, NoModel):
        return who.page("no_model.html", 503)
    found = films.begun(who.visit, choices.q, _FOUND) if choices.q else ()
    picks = ratings.page(who.visit, 0, _PICKS)
    extent = films.extent(who.visit)
    return who.page(
        "start.html",
        choices=choices,
        made=made,
        wishing=wishing(who, choices),
        found=_given(who, found),
        cards=() if choices.q else _given(who, first_cards.cards(who.visit, _CARDS)),
        picks=tuple(film_view(who, one.film, one.stars) for one in picks.given if one.film),
        count=picks.count,
        extent=extent,
        news=_news(who, len(made.films), picks.count),
        share=share_address(who, choices),
    )


@router.get("/robots.txt")
def robots() -> Response:
    """What search engines should leave alone: lists without end, and what is about one visitor."""
    return PlainTextResponse(_ROBOTS)


def _given(who: Visitor, some: "tuple[Film, ...]") -> tuple[FilmView, ...]:
    own = ratings.own(who.visit)
    return tuple(film_view(who, film, ratings.stars_of(who.visit, own, film.film_id)) for film in some)


def _news(who: Visitor, listed: int, count: int) -> str:
    """What a screen reader says when the list has changed."""
    return words.label(who.language, "web-list-status", films=listed, count=count)
