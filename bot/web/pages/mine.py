"""What is kept of the visitor: their ratings, their watchlist, their taste."""

from typing import Final

from starlette.exceptions import HTTPException
from starlette.responses import Response

from bot.dialogue.about_films.taste import picture
from bot.dialogue.about_films.taste.command import sheet, told
from bot.service import browsers, marks, my_ratings
from bot.service.my_ratings import ORDERS, Order
from bot.service.taste import FEWEST, Taste, TooFew, taste
from bot.web.film_view import film_view, film_views
from bot.web.rendering import markup
from bot.web.visitor import Who, pages

_PAGE: Final = 20
_LATER: Final = 24
_MOST_DIGITS: Final = 6
router = pages()


@router.get("/mine")
def mine(who: Who) -> Response:
    """Shows it."""
    query = who.request.query_params
    order: Order = next((one for one in ORDERS if one == query.get("order")), "newest")
    number = query.get("page", "")
    asked = query.get("words", "")[:100].strip()
    place = int(number) if number.isascii() and number.isdigit() and len(number) <= _MOST_DIGITS else 0
    given = my_ratings.page(who.visit, place, _PAGE, order, asked)
    later = marks.watchlist(who.visit)
    own = taste(who.visit)
    return who.page(
        "mine.html",
        given=given,
        films=[(one, film_view(who, one.film, one.stars) if one.film else None) for one in given.given],
        order=order,
        orders=ORDERS,
        asked=asked,
        later=film_views(who, (one.film for one in later.films[:_LATER])),
        taste=markup(told(who.language, own)) if isinstance(own, Taste) else None,
        lacking=FEWEST - own.films if isinstance(own, TooFew) else FEWEST,
        is_linked=who.visit.person.platform != browsers.PLATFORM,
    )


@router.get("/mine/taste.png")
def drawn(who: Who) -> Response:
    """The taste as a picture."""
    own = taste(who.visit)
    if not isinstance(own, Taste):
        raise HTTPException(404)
    return Response(picture.draw(sheet(who.language, own)), media_type="image/png")
