"""Cookies of the site: those of a browser, and those of a page within Telegram.

Telegram's web client shows the site in a frame. There browsers send no cookie that is ``SameSite=Lax``, so
such a page has cookies of its own: sent within frames, but only within those of the same page around them.
"""

from collections.abc import Mapping
from typing import Final

from starlette.requests import Request
from starlette.responses import Response

TELEGRAM: Final = "__Host-marquee-telegram"
"""The session of a page within Telegram; needs https."""
FRAMED_BY: Final = "https://web.telegram.org"
_SUFFIX: Final = "_telegram"


def session_name(*, is_https: bool) -> str:
    """Of the cookie that stands for a person."""
    return "__Host-marquee" if is_https else "marquee"


def is_in_telegram(request: Request) -> bool:
    """Whether a page within Telegram asks."""
    return bool(request.cookies.get(TELEGRAM))


def value_of(request: Request, name: str) -> str | None:
    """What a small cookie holds, beside the session; None where there is none."""
    return request.cookies.get(_named(name, in_telegram=is_in_telegram(request)))


def put(
    response: Response, name: str, value: str, max_age: int, *, is_secure: bool, in_telegram: bool = False
) -> None:
    """Gives a cookie that no script reads.

    Args:
        response: With it.
        name: Its name; a small one of a page within Telegram gets one of its own.
        value: What it holds; made of letters, digits and what a cookie may hold besides.
        max_age: Seconds for which it is kept; 0 takes it back.
        is_secure: Whether it goes over https alone.
        in_telegram: Whether the page is within Telegram.
    """
    if not in_telegram:
        response.set_cookie(name, value, max_age=max_age, httponly=True, samesite="lax", secure=is_secure)
        return
    # By hand: http.cookies knows "Partitioned" from Python 3.14 on.
    response.headers.append(
        "set-cookie",
        f"{_named(name, in_telegram=True)}={value}; Max-Age={max_age}; Path=/; HttpOnly; Secure; "
        "SameSite=None; Partitioned",
    )


def frame_headers(policy: str) -> Mapping[str, str]:
    """Headers that let Telegram's web client, and nobody else, put a frame around a page.

    Args:
        policy: The content security policy of other pages.
    """
    return {
        "content-security-policy": policy.replace("frame-ancestors 'none'", f"frame-ancestors {FRAMED_BY}")
    }


def _named(name: str, *, in_telegram: bool) -> str:
    return f"{name}{_SUFFIX}" if in_telegram and name != TELEGRAM else name
