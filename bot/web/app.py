"""The application: the pages, and room for the programs' API."""

from typing import Final

from fastapi import FastAPI
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.staticfiles import StaticFiles

from bot.api import operator
from bot.api.app import MOUNTED, create_api
from bot.service.service import Service
from bot.web import errors
from bot.web.guards import Guards
from bot.web.heads import Heads
from bot.web.limits import Buckets
from bot.web.pages import (
    admin,
    admin_editions,
    admin_list,
    admin_people,
    admin_runs,
    admin_settings,
    api,
    changes,
    film,
    imports,
    linking,
    mine,
    own_data,
    posters,
    privacy,
    shared,
    start,
    telegram,
)
from bot.web.pictures import Pictures, of_service
from bot.web.rendering import STATIC_FILES, environment
from bot.web.settings import WebSettings

PAGES: Final = (
    start,
    film,
    shared,
    changes,
    mine,
    imports,
    own_data,
    linking,
    admin,
    admin_editions,
    admin_list,
    admin_people,
    admin_runs,
    admin_settings,
    api,
    telegram,
    posters,
    privacy,
)
"""Modules of pages, each with its ``router``."""
_BURST: Final = 120  # requests of one address at once: a page, and what somebody types
_CODE_TRIES: Final = 10  # of one address in a quarter of an hour


def create_app(service: Service, settings: WebSettings, pictures: Pictures | None = None) -> FastAPI:
    """Makes the application.

    Args:
        service: Answers.
        settings: Of the site.
        pictures: Knows the pictures of films; None: the service's posters.
    """
    requests = Buckets(settings.requests_a_minute, max(_BURST, settings.requests_a_minute / 4))
    app = FastAPI(
        title="Marquee",
        docs_url=None,
        redoc_url=None,
        openapi_url=None,
        exception_handlers={HTTPException: errors.of_exception},
        middleware=[
            Middleware(Heads),
            Middleware(
                Guards,
                requests=requests,
                refuse=errors.answer,
                is_https=settings.is_https,
            ),
            Middleware(GZipMiddleware, minimum_size=1000),
        ],
    )
    app.state.service = service
    app.state.settings = settings
    app.state.pictures = pictures or of_service(service)
    app.state.code_tries = Buckets(_CODE_TRIES / 15, _CODE_TRIES)
    app.state.templates = environment(
        names_tmdb=service.tmdb is not None, tmdb_logo=posters.LOGO if settings.tmdb_logo else None
    )
    app.mount("/static", StaticFiles(directory=STATIC_FILES), name="static")
    for_programs = create_api(service, Buckets(settings.requests_a_minute, _BURST).take)
    app.state.api = for_programs
    app.mount(MOUNTED, for_programs)
    app.add_api_route("/openapi.json", for_programs.openapi, include_in_schema=False)
    metrics = operator.Metrics(service)
    app.middleware("http")(operator.counting(metrics))
    app.include_router(operator.router(service, metrics))
    for module in PAGES:
        app.include_router(module.router)
    return app
