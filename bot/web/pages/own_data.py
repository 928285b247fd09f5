"""Taking one's data along, leaving this browser, and being forgotten."""

from starlette.exceptions import HTTPException
from starlette.responses import Response

from bot.service import browsers, forget, own_data
from bot.service.own_data import Taken
from bot.web.visitor import Form, Said, Who, pages

_KINDS = {"csv": "text/csv; charset=utf-8", "json": "application/json"}
router = pages()


@router.get("/mine/export/{form}")
def export(who: Who, form: str) -> Response:
    """The visitor's ratings as a file, ``csv`` or ``json``."""
    if form not in _KINDS:
        raise HTTPException(404)
    return _file(own_data.ratings_as(who.visit, "json" if form == "json" else "csv"), _KINDS[form])


@router.get("/mine/everything.json")
def everything(who: Who) -> Response:
    """All that is stored about the visitor."""
    return _file(own_data.everything(who.visit), _KINDS["json"])


@router.get("/mine/forget")
def ask(who: Who) -> Response:
    """Asks whether they mean it."""
    return who.page("forget.html", stored=forget.stored(who.visit))


@router.post("/mine/forget")
def forgotten(who: Who, form: Form) -> Response:  # noqa: ARG001 - it was checked
    """Deletes all that is kept of the visitor."""
    if who.is_stored:
        forget.forget(who.visit)
    return who.redirect("/", Said("forgotten"))


@router.post("/mine/leave")
def leave(who: Who, form: Form) -> Response:  # noqa: ARG001
    """Lets this browser be nobody again; the person stays, as they can be reached in their chat."""
    if who.is_stored and who.visit.person.platform != browsers.PLATFORM:
        browsers.end(who.visit.service, who.token)
    return who.redirect("/", Said("left"))


def _file(taken: Taken | None, kind: str) -> Response:
    if taken is None:
        raise HTTPException(404)
    name = {"content-disposition": f'attachment; filename="{taken.name}"'}
    return Response(taken.content, media_type=kind, headers=name)
