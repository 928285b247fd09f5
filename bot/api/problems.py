"""Errors as the API tells them: problem details (RFC 9457), one line that says what to do."""

from collections import Counter
from collections.abc import Mapping, Sequence
from http import HTTPStatus
from typing import Any, Final

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from fastapi.routing import APIRoute
from pydantic import BaseModel, Field
from starlette.exceptions import HTTPException
from starlette.routing import compile_path

from bot.service.problems import FilmUnknown, NoModel

CONTENT_TYPE: Final = "application/problem+json"
_MOST_FAULTS = 10


class Fault(BaseModel):
    """One thing in a request that is not as it should be."""

    where: str = Field(description="Its place, such as `body.ratings.ml:1`.")
    what: str = Field(description="What it should be.")


class Problem(BaseModel):
    """Why a request was not answered."""

    type: str = "about:blank"
    title: str = Field(description="The status in words.")
    status: int
    detail: str = Field(description="What was wrong, and what to do.")
    faults: list[Fault] = Field(default_factory=list, description="Each place in the request that is wrong.")


class ProblemError(HTTPException):
    """Ends a request with a problem."""

    def __init__(self, status: int, detail: str, headers: Mapping[str, str] | None = None) -> None:
        """Ends it.

        Args:
            status: HTTP status.
            detail: What was wrong, and what to do.
            headers: Of the answer.
        """
        super().__init__(status, detail, dict(headers or {}))


def told(
    status: int, detail: str, faults: Sequence[Fault] = (), headers: Mapping[str, str] | None = None
) -> JSONResponse:
    """A problem as an answer.

    Args:
        status: HTTP status.
        detail: What was wrong, and what to do.
        faults: Places in the request.
        headers: More headers of the answer.
    """
    problem = Problem(title=HTTPStatus(status).phrase, status=status, detail=detail, faults=list(faults))
    return JSONResponse(problem.model_dump(), status, headers=dict(headers or {}), media_type=CONTENT_TYPE)


def answers(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """What an operation may answer besides its result, for its description."""
    return {
        status: {
            "description": HTTPStatus(status).phrase,
            "content": {CONTENT_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}}},
        }
        for status in statuses
    }


def no_film(problem: FilmUnknown | NoModel) -> ProblemError:
    """The error for a film that cannot be had."""
    if isinstance(problem, NoModel):
        return no_model()
    return ProblemError(404, f"there is no film {problem.product_id!r}: look for it with /search.")


def no_model() -> ProblemError:
    """The error before the first training."""
    return ProblemError(503, "no model is in service yet: train one, then ask again.", {"retry-after": "60"})


def handle(app: FastAPI) -> None:
    """Lets an application tell all its errors so."""
    app.add_exception_handler(HTTPException, _of_exception)
    app.add_exception_handler(RequestValidationError, _of_faults)


async def no_strangers(request: Request) -> None:
    """Refuses parameters that an operation does not have, or has once: a mistake is not to pass for a wish.

    Raises:
        RequestValidationError: There is one.
    """
    route = request.scope.get("route")
    if not isinstance(route, APIRoute):
        return
    described = request.app.openapi()["paths"][route.path][request.method.lower()].get("parameters", ())
    known = {parameter["name"] for parameter in described if parameter["in"] == "query"}
    sent = Counter(name for name, _ in request.query_params.multi_items())
    faults = {name: "there is no such parameter" for name in sent if name not in known}
    faults |= {name: "is sent more than once" for name, times in sent.items() if name in known and times > 1}
    if faults:
        raise RequestValidationError([{"loc": ("query", name), "msg": what} for name, what in faults.items()])


async def _of_exception(request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, HTTPException)
    headers, detail = dict(error.headers or {}), error.detail
    if error.status_code == HTTPStatus.METHOD_NOT_ALLOWED:
        headers["Allow"] = ", ".join(_methods(request))
        detail = f"this address takes {headers['Allow']}."
    return told(error.status_code, detail, headers=headers)


def _methods(request: Request) -> list[str]:
    """What an address takes, by the description."""
    path = str(request.scope["path"]).removeprefix(request.scope.get("root_path", ""))
    paths = request.app.openapi()["paths"]
    return sorted(
        method.upper() for each in paths if compile_path(each)[0].match(path) for method in paths[each]
    )


async def _of_faults(_: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, RequestValidationError)
    faults = [
        Fault(where=".".join(map(str, each["loc"]))[:200], what=str(each["msg"])[:300])
        for each in error.errors()[:_MOST_FAULTS]
    ]
    return told(422, "the request is not as /openapi.json describes it: see faults.", faults)
