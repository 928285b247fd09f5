"""For admins: the trainings, and each one closely."""

from starlette.exceptions import HTTPException
from starlette.responses import FileResponse, Response

from bot.service import training_runs
from bot.web import admin_runs_view
from bot.web.pages.admin import Admin
from bot.web.visitor import Visitor, pages

_RUNS = 25
_MOST_DIGITS = 9
router = pages()


@router.get("/admin/runs")
def runs(who: Admin) -> Response:
    """All of them, newest first, a page at a time."""
    before = _number(who.request.query_params.get("before", ""))
    found = training_runs.recent(who.visit, _RUNS + 1, before)
    rows = admin_runs_view.run_rows(who.language, who.visit.person.key, found[:_RUNS])
    return who.page(
        "admin_runs.html",
        runs=rows,
        is_later=before is not None,
        older=rows[-1].number if len(found) > _RUNS else None,
    )


@router.get("/admin/run/{number}")
def run(who: Admin, number: str) -> Response:
    """One of them."""
    return _page(who, number)


@router.get("/admin/run/{number}/loss.png")
def loss(who: Admin, number: str) -> Response:
    """The curve as the training drew it, of models that keep no figures."""
    path = training_runs.picture(who.visit, _number(number) or 0)
    if path is None:
        raise HTTPException(404)
    return FileResponse(path, media_type="image/png")


def _page(who: Visitor, number: str) -> Response:
    run_id = _number(number)
    found = training_runs.closely(who.visit, run_id) if run_id else None
    if found is None:
        return who.page("admin_run.html", 404, number=number[:_MOST_DIGITS], run=None)
    view = admin_runs_view.run_view(who.language, who.visit.person.key, found)
    return who.page("admin_run.html", number=number, run=view)


def _number(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdigit() and len(text) <= _MOST_DIGITS else None
