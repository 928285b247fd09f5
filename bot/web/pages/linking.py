"""Linking this browser with a chat's account, by a code of the one that is said in the other."""

from dataclasses import replace
from typing import TYPE_CHECKING, cast

from starlette.exceptions import HTTPException
from starlette.responses import Response

from bot.service import browsers, linking
from bot.service.linking import CannotLink, LinkOffer
from bot.web.guards import address_of
from bot.web.visitor import Form, Said, Visitor, Who, pages, text_of

if TYPE_CHECKING:
    from bot.web.limits import Buckets

_LONGEST = 40
router = pages()


@router.get("/mine/link")
def ask(who: Who) -> Response:
    """Tells both ways."""
    return _page(who)


@router.post("/mine/link/code")
def code(who: Who, form: Form) -> Response:  # noqa: ARG001 - it was checked
    """Makes a code for the chat."""
    kept = who.kept()
    return _page(kept, code=linking.code(kept.visit))


@router.post("/mine/link")
def take(who: Who, form: Form) -> Response:
    """Takes a code of the chat: first tells what it would do, then does it."""
    tries = cast("Buckets", who.request.app.state.code_tries)
    wait_s = tries.take(address_of(who.request.scope))
    if wait_s > 0:
        raise HTTPException(429, headers={"retry-after": str(round(wait_s) + 1)})
    said = text_of(form, "code", _LONGEST)
    if not text_of(form, "sure"):
        offered = linking.offer(who.visit, said)
        if not isinstance(offered, LinkOffer):
            return _page(who, problem=_problem(offered))
        return who.page("link_sure.html", offer=offered, code=said)
    kept = who.kept()
    done = linking.link(kept.visit, said)
    if not isinstance(done, LinkOffer):
        return _page(kept, problem=_problem(done))
    # Whoever knew the cookie from before must not become the chat's person with it.
    renewed = replace(kept, token=browsers.renew(kept.visit.service, kept.token))
    return renewed.redirect("/mine", Said("linked", value=done.platform))


def _page(who: Visitor, *, code: str = "", problem: str = "") -> Response:
    return who.page(
        "link.html",
        422 if problem else 200,
        code=code,
        problem=problem,
        platform=who.visit.person.platform,
        is_linked=who.visit.person.platform != browsers.PLATFORM,
        minutes=round(linking.VALID.total_seconds() / 60),
    )


def _problem(offered: CannotLink | None) -> str:
    return "void" if offered is None else "both"
