"""A list that others can look at: its address holds the films and stars it is made from, nothing else."""

from collections.abc import Iterable, Mapping
from typing import Any, Final
from urllib.parse import urlencode

from starlette.responses import Response

from bot.dialogue import stars
from bot.service import ratings, recommendations
from bot.service.problems import NoModel
from bot.web.choices import PAGE, Choices
from bot.web.film_view import film_view
from bot.web.listing import shown
from bot.web.visitor import Form, Said, Visitor, Who, pages

PATH: Final = "/list"
_MOST: Final = 40  # ratings, so that every program takes the address
_LONGEST_ID: Final = 100
_SAFE: Final = ":~"
router = pages()


@router.get(PATH)
def shared(who: Who) -> Response:
    """Shows it."""
    choices = Choices.of(who.request.query_params)
    sent = who.request.query_params.getlist("r")
    given = read(sent)
    listed = recommendations.recommend_from(
        who.visit, given, PAGE, wanted=choices.wanted, offset=choices.offset, dial=choices.position or 0.0
    )
    if isinstance(listed, NoModel):
        return who.page("no_model.html", 503)
    ratings_part = [("r", text) for text in written(given)]
    more = urlencode(ratings_part, safe=_SAFE)
    made = shown(who, choices, listed, PATH, is_own=False)
    known = [(ratings.film_of(who.visit, film_id), given[film_id]) for film_id in given]
    films = tuple(film_view(who, film, stars) for film, stars in known if film)
    return who.page(
        "shared.html",
        choices=choices,
        made=made,
        given=films,
        left_out=len(set(sent)) - len(films),
        written=written(given),
        next_address=f"{made.next_address}&{more}" if made.next_address else "",
        address=f"{_root(who)}{PATH}?{urlencode([*_of_list(choices), *ratings_part], safe=_SAFE)}",
    )


@router.post(f"{PATH}/keep")
def keep(who: Who, form: Form) -> Response:
    """Takes the films of a shared list over; those that the visitor rated stay as they are."""
    given = read(str(text) for text in form.getlist("r"))
    kept = who.kept()
    own = ratings.own(kept.visit)
    films = [
        (film, value)
        for film_id, value in given.items()
        if (film := ratings.film_of(kept.visit, film_id))
        and ratings.stars_of(kept.visit, own, film_id) is None
    ]
    if films:
        ratings.rate_all(kept.visit, films, kept.key)
    return kept.redirect("/", Said("kept", value=str(len(films))))


def share_address(who: Visitor, choices: Choices) -> str:
    """Path and query of the visitor's own list for others; empty where they rated nothing."""
    own = dict(list(ratings.own(who.visit).items())[-_MOST:])
    if not own:
        return ""
    return f"{PATH}?{urlencode([*_of_list(choices), *(('r', text) for text in written(own))], safe=_SAFE)}"


def written(given: Mapping[str, float]) -> tuple[str, ...]:
    """Ratings as an address has them: ``ml:6~4.5``."""
    return tuple(f"{film_id}~{value:g}" for film_id, value in given.items())


def read(texts: Iterable[str]) -> dict[str, float]:
    """The reverse of `written`; what makes no sense is left out."""
    given: dict[str, float] = {}
    for text in list(texts)[:_MOST]:
        film_id, _, number = text.rpartition("~")
        try:
            value = float(number)
        except ValueError:
            continue
        if 0 < len(film_id) <= _LONGEST_ID and value in stars.ALL:
            given[film_id] = value
    return given


def _of_list(choices: Choices) -> list[tuple[str, Any]]:
    names = {"genre", "decade", "longest", "dial"}
    return [(name, value) for name, value in choices.query().items() if name in names]


def _root(who: Visitor) -> str:
    return who.settings.url or f"{who.request.url.scheme}://{who.request.url.netloc}"
