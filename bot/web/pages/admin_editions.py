"""For admins: films whose editions may be wrongly together or apart, to be decided on."""

from typing import Final, get_args
from urllib.parse import urlencode

from starlette.exceptions import HTTPException
from starlette.responses import Response

from bot.service import editions
from bot.service.editions import DamagedDecisions, Kind, Reason
from bot.service.problems import NoModel
from bot.web import admin_editions_view
from bot.web.pages.admin import Admin
from bot.web.visitor import Form, Said, Visitor, pages, text_of

_A_PAGE: Final = 20
_MOST_PAGES: Final = 1_000
_LONGEST: Final = 200
router = pages()


@router.get("/admin/editions")
def to_review(who: Admin) -> Response:
    """A page of them."""
    return _page(who)


@router.post("/admin/editions")
def decide(form: Form, who: Admin) -> Response:
    """Keeps a decision."""
    kind = _kind(text_of(form, "decision"))
    one, other = (text_of(form, name, _LONGEST) for name in ("one", "other"))
    done = editions.decide(who.visit, kind, one, other)
    if done is None:
        raise HTTPException(404)
    if isinstance(done, DamagedDecisions):
        return _page(who, done.error)
    if isinstance(done, NoModel):
        return _page(who)
    return who.redirect(_back(form), Said("edition"))


@router.post("/admin/editions/back")
def undecide(form: Form, who: Admin) -> Response:
    """Takes a decision back."""
    products = tuple(text_of(form, "products", 2 * _LONGEST + 1).split())
    done = editions.undecide(who.visit, _kind(text_of(form, "decision")), products)
    if isinstance(done, DamagedDecisions):
        return _page(who, done.error)
    return who.redirect(_back(form), Said("edition-back") if done else None)


def _page(who: Visitor, problem: str = "") -> Response:
    asked = who.request.query_params
    reason = next((each for each in get_args(Reason) if each == asked.get("reason")), None)
    text = asked.get("page", "1")
    number = int(text) if text.isascii() and text.isdigit() and 0 < int(text[:6]) <= _MOST_PAGES else 1
    found = editions.review(who.visit, reason, skip=(number - 1) * _A_PAGE, most=_A_PAGE)
    if isinstance(found, NoModel):
        return who.page("no_model.html", 503)
    if isinstance(found, DamagedDecisions):
        return who.page("admin_editions.html", 422, problem=found.error, review=None)
    return who.page(
        "admin_editions.html",
        422 if problem else 200,
        problem=problem,
        review=admin_editions_view.review_view(who.language, found),
        reason=reason or "",
        earlier=_address(reason, number - 1) if number > 1 else "",
        later=_address(reason, number + 1) if found.more else "",
        first=(number - 1) * _A_PAGE + 1,
    )


def _address(reason: Reason | None, page: int) -> str:
    query = {"reason": reason} if reason else {}
    return f"/admin/editions?{urlencode({**query, 'page': page})}"


def _kind(text: str) -> Kind:
    kind: Kind | None = next((each for each in get_args(Kind) if each == text), None)
    if kind is None:
        raise HTTPException(404)
    return kind


def _back(form: Form) -> str:
    back = text_of(form, "back")
    return back if back.startswith("/admin/editions") else "/admin/editions"
