"""For admins: how it goes, which model answers, the training, the data. To others it is not there."""

from typing import Annotated

from fastapi import Depends
from starlette.exceptions import HTTPException
from starlette.responses import Response

from bot.service import data_set, errors, models, retraining, roles, training_runs
from bot.service.models import NothingChanged
from bot.service.stats import stats
from bot.service.status import status
from bot.web import admin_runs_view, admin_view
from bot.web.visitor import Form, Said, Visitor, Who, pages, text_of

_DAYS = 30
_ERRORS = 10
_RUNS = 4
_LONGEST = 100
router = pages()


def admin(who: Who) -> Visitor:
    """The visitor, who is an admin."""
    if not who.visit.is_admin:
        raise HTTPException(404)
    return who


Admin = Annotated[Visitor, Depends(admin)]


@router.get("/admin")
def overview(who: Admin) -> Response:
    """Everything at a glance."""
    return _overview(who)


@router.get("/admin/use/{version}")
def ask_use(who: Admin, version: str) -> Response:
    """Asks whether a model shall answer."""
    one = next((each for each in models.kept(who.visit) if each.version == version), None)
    if one is None or not one.can_serve:
        raise HTTPException(404)
    kept = admin_view.model_table(who.language, (one,))
    return who.page("admin_sure.html", version=one.version, is_back=False, models=kept)


@router.get("/admin/rollback")
def ask_back(who: Admin) -> Response:
    """Asks whether the model before shall answer again."""
    before = next((each for each in models.kept(who.visit) if each.is_before), None)
    if before is None:
        raise HTTPException(404)
    kept = admin_view.model_table(who.language, (before,))
    return who.page("admin_sure.html", version=before.version, is_back=True, models=kept)


@router.post("/admin/use")
def use(form: Form, who: Admin) -> Response:
    """Puts a model into service."""
    version = text_of(form, "version", _LONGEST)
    if version not in {each.version for each in models.kept(who.visit)}:
        raise HTTPException(404)
    done = models.use(who.visit, version)
    if isinstance(done, NothingChanged):
        return _overview(who, problem=done.error)
    return who.redirect("/admin", Said("model", value=done.version))


@router.post("/admin/rollback")
def roll_back(form: Form, who: Admin) -> Response:  # noqa: ARG001 - it was checked
    """Puts the model before into service again."""
    done = models.roll_back(who.visit)
    if isinstance(done, NothingChanged):
        return _overview(who, problem=done.error)
    return who.redirect("/admin", Said("model", value=done.version))


@router.post("/admin/retrain")
def retrain(form: Form, who: Admin) -> Response:  # noqa: ARG001
    """Starts a training, or goes on with the one that runs."""
    requested = retraining.request(who.visit)
    return who.redirect("/admin#training", Said("training" if requested.started else "training-runs"))


def _overview(who: Visitor, problem: str = "") -> Response:
    now, figures = status(who.visit), stats(who.visit, _DAYS)
    language = who.language
    return who.page(
        "admin.html",
        422 if problem else 200,
        problem=problem,
        now=admin_view.doing(language, now),
        days=admin_view.days(language, figures),
        accepted=figures.accepted,
        stored=figures.stored,
        models=admin_view.model_table(language, models.kept(who.visit)),
        training=admin_view.training(language, who.visit.person.key, now.run),
        runs=admin_runs_view.run_rows(language, who.visit.person.key, training_runs.recent(who.visit, _RUNS)),
        errors=admin_view.errors(language, errors.latest(who.visit, _ERRORS)),
        roles=roles.all_of(who.visit),
        blocked=roles.blocked(who.visit),
        data=admin_view.data(language, data_set.report(who.visit)),
    )
