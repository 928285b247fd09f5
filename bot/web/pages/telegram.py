"""The site within Telegram: the page that a Mini App begins with, and whom Telegram says it is."""

from typing import Annotated

from fastapi import Depends
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from bot.service import browsers
from bot.service.person import Person
from bot.web import cookies
from bot.web.init_data import verified
from bot.web.policy import POLICY
from bot.web.visitor import BlockedError, Who, own_page, pages, text_of

_PLATFORM = "telegram"
_LONGEST = 10_000
_MOST_FIELDS = 10
router = pages()


@router.get("/telegram")
def opened(who: Who) -> Response:
    """Reads what Telegram put into the address, by script, and sends it to `enter`."""
    if who.settings.telegram_token is None or not who.is_https:
        raise HTTPException(404)
    return _framed(who.page("telegram.html", has_failed=False))


async def signed(request: Request) -> str:
    """What the page sends in. It bears no token of a form, as there may be no cookie yet.

    What Telegram signed is what is believed; and no page of another site may send it, or it could make
    somebody's browser that of somebody else.
    """
    own_page(request)
    return text_of(await request.form(max_files=1, max_fields=_MOST_FIELDS), "data", _LONGEST)


@router.post("/telegram/enter")
def enter(said: Annotated[str, Depends(signed)], who: Who) -> Response:
    """Lets the page be that of the person whom Telegram names."""
    token, service = who.settings.telegram_token, who.visit.service
    if not said or token is None or not who.is_https:
        raise HTTPException(403)
    user = verified(said, token, service.now())
    if user is None:
        return _framed(who.page("telegram.html", 403, has_failed=True))
    person = Person(_PLATFORM, str(user.user_id), user.name)
    if service.visit(person).is_blocked:
        raise BlockedError(who.language)
    session = browsers.begin(service, person)
    response = who.redirect("/")
    age = round(browsers.KEPT.total_seconds())
    cookies.put(response, cookies.TELEGRAM, session, age, is_secure=True, in_telegram=True)
    return response


def _framed(response: Response) -> Response:
    response.headers.update(cookies.frame_headers(POLICY))
    return response
