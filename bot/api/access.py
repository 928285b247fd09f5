"""Who may ask: programs with a key, as often as their limit allows."""

import math
from collections.abc import Callable
from typing import Annotated, Final, cast

from fastapi import Depends, Request
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer

from bot.api.problems import ProblemError, answers
from bot.service import programs
from bot.service.person import Person
from bot.service.programs import PLATFORM, Program, Scope
from bot.service.service import Service, Visit

Limit = Callable[[str, float], float]
"""Takes from a key's bucket: gives seconds to wait, 0 for none."""

REFUSALS: Final = answers(401, 403, 429)
_BEARER: Final = HTTPBearer(auto_error=False, description="A key of `marquee api keys create`.")


def no_limit(_: str, __: float) -> float:
    """No program ever waits."""
    return 0.0


def program(
    request: Request, credentials: Annotated[HTTPAuthorizationCredentials | None, Depends(_BEARER)]
) -> Program:
    """The program that asks.

    Raises:
        ProblemError: It has no key that holds, or asks too often.
    """
    service = service_of(request)
    known = programs.of_key(service.database, credentials.credentials) if credentials else None
    if known is None:
        raise ProblemError(
            401,
            "send a key that holds: Authorization: Bearer mq_...; `marquee api keys create` makes one.",
            {"www-authenticate": "Bearer"},
        )
    wait_s = cast("Limit", request.app.state.limit)(str(known.number), 1.0)
    if wait_s > 0:
        raise ProblemError(
            429, f"too many requests: wait {math.ceil(wait_s)} s.", {"retry-after": str(math.ceil(wait_s))}
        )
    return known


def _with(scope: Scope) -> Callable[[Program], Program]:
    def check(asking: Annotated[Program, Depends(program)]) -> Program:
        if scope not in asking.scopes:
            raise ProblemError(
                403,
                f"this key has no scope {scope}: make one with `marquee api keys create --scope {scope}`.",
            )
        return asking

    return check


def visit(request: Request, _: Annotated[Program, Depends(_with("films"))]) -> Visit:
    """A visit of nobody: what is asked stands in the request alone."""
    return service_of(request).visit(Person(PLATFORM, ""))


def service_of(request: Request) -> Service:
    """What answers."""
    return cast("Service", request.app.state.service)


Anonymous = Annotated[Visit, Depends(visit)]
"""For operations of the scope ``films``."""
ForPeople = Annotated[Program, Depends(_with("people"))]
"""For operations of the scope ``people``."""
