"""The API as an application of its own; the site mounts it at `MOUNTED`."""

from typing import Any, Final

from fastapi import Depends, FastAPI, Request
from fastapi.openapi.utils import get_openapi

from bot.api import films, lists, people
from bot.api.access import Limit, no_limit, service_of
from bot.api.problems import Problem, answers, handle, no_strangers
from bot.api.shapes import Health
from bot.service import films as service_films
from bot.service.person import Person
from bot.service.programs import PLATFORM
from bot.service.service import Service

MOUNTED: Final = "/api/v1"
_ABOUT = """\
Films, and lists for people from what they like. Send a key with every request: `Authorization: Bearer mq_...`
(`marquee api keys create NAME`). Errors are problem details (RFC 9457)."""


def create_api(service: Service, limit: Limit = no_limit, *, mounted: str = MOUNTED) -> FastAPI:
    """Makes the application.

    Args:
        service: Answers.
        limit: Of requests by each key.
        mounted: Path at which programs find it, for its description.
    """
    api = FastAPI(
        title="Marquee",
        version="1",
        description=_ABOUT,
        openapi_url="/openapi.json",
        docs_url=None,
        redoc_url=None,
        redirect_slashes=False,
        dependencies=[Depends(no_strangers)],
    )
    api.state.service = service
    api.state.limit = limit
    handle(api)
    for module in (films, lists, people):
        api.include_router(module.router)
    api.add_api_route("/health", health, methods=["GET"], tags=["health"], responses=answers(422))
    api.openapi = lambda: _described(api, mounted)  # type: ignore[method-assign]
    return api


def health(request: Request) -> Health:
    """Whether it answers, and with which model; needs no key."""
    visit = service_of(request).visit(Person(PLATFORM, ""))
    version = visit.recommender.version if visit.recommender else None
    return Health(status="ok", model=version, films=service_films.extent(visit).films)


def _described(api: FastAPI, mounted: str) -> dict[str, Any]:
    """The description, made once."""
    if api.openapi_schema is None:
        api.openapi_schema = get_openapi(
            title=api.title,
            version=api.version,
            description=api.description,
            routes=api.routes,
            servers=[{"url": mounted}] if mounted else None,
        )
        parts = api.openapi_schema["components"]["schemas"]
        told = Problem.model_json_schema(ref_template="#/components/schemas/{model}")
        parts.update(told.pop("$defs"))
        parts["Problem"] = told
        for name in ("HTTPValidationError", "ValidationError"):
            parts.pop(name, None)
    return api.openapi_schema
