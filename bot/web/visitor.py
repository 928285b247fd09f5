"""Whoever looks at a page: a cookie that may stand for a person, their language, and the answers they get."""

import hashlib
import hmac
import secrets
from dataclasses import dataclass, replace
from typing import Annotated, Any, Final, cast
from urllib.parse import urlsplit

from fastapi import APIRouter, Depends
from starlette.datastructures import FormData
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from bot.dialogue import words
from bot.service import browsers, language
from bot.service.person import Person
from bot.service.service import Service, Visit
from bot.web.rendering import words_of
from bot.web.settings import WebSettings
from bot.web.telling import Said, decoded, told

__all__ = [
    "LANGUAGE_COOKIE",
    "Form",
    "Said",
    "Visitor",
    "Who",
    "checked_form",
    "form_token",
    "here",
    "own_address",
    "pages",
    "spoken",
    "text_of",
    "visitor",
]

LANGUAGE_COOKIE: Final = "marquee_language"
_SAID_COOKIE: Final = "marquee_said"
_SAID_S = 60
_LONGEST_TOKEN = 100
_MOST_FIELDS = 400
_YEAR_S = 365 * 24 * 3600


@dataclass(frozen=True, slots=True)
class Visitor:
    """Whoever asks for a page.

    Attributes:
        request: What they ask.
        token: What their cookie holds, or will.
        visit: Their visit to the service.
        is_stored: Whether anything is kept of them.
        language: In which pages speak.
    """

    request: Request
    token: str
    visit: Visit
    is_stored: bool
    language: str

    @property
    def settings(self) -> WebSettings:
        """Of the site."""
        return cast("WebSettings", self.request.app.state.settings)

    @property
    def said(self) -> Said | None:
        """What came of the form before."""
        return decoded(self.request.cookies.get(_SAID_COOKIE, ""))

    @property
    def key(self) -> str:
        """A new message key, for one change."""
        return f"web:{secrets.token_hex(12)}"

    def kept(self) -> "Visitor":
        """The same, as somebody of whom something may be stored from now on."""
        person = browsers.ensure(self.visit.service, self.token)
        return replace(self, visit=self.visit.service.visit(person), is_stored=True)

    def page(self, template: str, status: int = 200, **values: Any) -> Response:  # noqa: ANN401
        """A page.

        Args:
            template: Its file's name.
            status: HTTP status.
            values: What it shows.
        """
        made = self.request.app.state.templates.get_template(template)
        content = made.render(
            **words_of(self.language),
            language=self.language,
            visitor=self,
            csrf=form_token(self.token),
            here=here(self.request),
            told=told(self.visit, self.language, self.said) if self.said else None,
            **values,
        )
        response = HTMLResponse(content, status)
        response.headers["vary"] = "Cookie, Accept-Language"
        self._with_cookie(response)
        if self.said:
            response.delete_cookie(_SAID_COOKIE)
        return response

    def redirect(self, address: str, said: Said | None = None) -> Response:
        """Leads on to another page of the site, as after each form.

        Args:
            address: Path and query; one that leads elsewhere becomes the first page.
            said: What is told there.
        """
        response = RedirectResponse(own_address(address), 303)
        self._with_cookie(response)
        if said is not None:
            response.set_cookie(
                _SAID_COOKIE,
                said.encode(),
                max_age=_SAID_S,
                httponly=True,
                samesite="lax",
                secure=self._is_https,
            )
        return response

    def with_language(self, response: Response, code: str) -> Response:
        """Lets the browser remember a language."""
        response.set_cookie(
            LANGUAGE_COOKIE, code, max_age=_YEAR_S, httponly=True, samesite="lax", secure=self._is_https
        )
        return response

    @property
    def _is_https(self) -> bool:
        return self.settings.is_https or self.request.url.scheme == "https"

    def _with_cookie(self, response: Response) -> None:
        name = _cookie_name(is_https=self._is_https)
        if self.request.cookies.get(name) == self.token and self.request.method == "GET":
            return
        age = round(browsers.KEPT.total_seconds())
        response.set_cookie(
            name, self.token, max_age=age, httponly=True, samesite="lax", secure=self._is_https
        )


def visitor(request: Request) -> Visitor:
    """Who asks: a dependency of every page."""
    service = cast("Service", request.app.state.service)
    is_https = cast("WebSettings", request.app.state.settings).is_https or request.url.scheme == "https"
    token = request.cookies.get(_cookie_name(is_https=is_https), "")
    person = browsers.person_of(service, token) if 0 < len(token) <= _LONGEST_TOKEN else None
    if person is None and not 0 < len(token) <= _LONGEST_TOKEN:
        token = browsers.new_token()
    visit = service.visit(person or Person(browsers.PLATFORM, ""))
    chosen = language.chosen(visit) if person else None
    return Visitor(request, token, visit, person is not None, spoken(request, chosen))


def spoken(request: Request, chosen: str | None = None) -> str:
    """The language of an answer: that of the cookie, the one that the person chose, the browser's."""
    accepted = []
    for part in request.headers.get("accept-language", "")[:300].split(","):
        code, _, rest = part.strip().partition(";")
        try:
            weight = float(rest.strip().removeprefix("q=")) if rest else 1.0
        except ValueError:
            weight = 0.0
        accepted.append((-weight, code))
    ordered = [code for _, code in sorted(accepted, key=lambda each: each[0])]
    return words.language_of(request.cookies.get(LANGUAGE_COOKIE), chosen, *ordered)


async def checked_form(request: Request) -> FormData:
    """The form of a request that comes from a page of this site: a dependency of everything that changes.

    A page of another site can send forms here, but neither knows the token nor can it hide where it is from.
    """
    if request.headers.get("sec-fetch-site", "same-origin") not in ("same-origin", "none"):
        raise HTTPException(403)
    origin, url = request.headers.get("origin"), cast("WebSettings", request.app.state.settings).url
    if origin is not None and urlsplit(origin).netloc not in (
        request.headers.get("host", ""),
        urlsplit(url or "").netloc or None,
    ):
        raise HTTPException(403)
    form = await request.form(max_files=1, max_fields=_MOST_FIELDS)
    is_https = cast("WebSettings", request.app.state.settings).is_https or request.url.scheme == "https"
    token, said = request.cookies.get(_cookie_name(is_https=is_https), ""), form.get("csrf")
    if not token or not isinstance(said, str) or not _is_form_token(token, said):
        raise HTTPException(403)
    return form


Who = Annotated[Visitor, Depends(visitor)]
Form = Annotated[FormData, Depends(checked_form)]


def pages() -> APIRouter:
    """A router of pages: what is on it stands in no API's description."""
    return APIRouter(include_in_schema=False, default_response_class=HTMLResponse)


def form_token(token: str) -> str:
    """What a form bears: made of the cookie, so that nobody else can, and another one for each page."""
    nonce = secrets.token_hex(8)
    return f"{nonce}.{_mac(token, nonce)}"


def own_address(address: str) -> str:
    """An address within the site; the first page where it would lead elsewhere."""
    is_own = address.startswith("/") and not address.startswith(("//", "/\\")) and address.isprintable()
    return address if is_own and not urlsplit(address).netloc else "/"


def here(request: Request) -> str:
    """Path and query of a page, to come back to."""
    query = f"?{request.url.query}" if request.url.query else ""
    return own_address(f"{request.url.path}{query}")


def text_of(form: FormData, name: str, most: int = 300) -> str:
    """A field of a form; empty where it is none, or not a text."""
    value = form.get(name)
    return value[:most].strip() if isinstance(value, str) else ""


def _is_form_token(token: str, said: str) -> bool:
    nonce, _, mac = said.partition(".")
    return hmac.compare_digest(_mac(token, nonce).encode(), mac.encode())


def _mac(token: str, nonce: str) -> str:
    return hmac.new(token.encode(), f"form {nonce}".encode(), hashlib.sha256).hexdigest()


def _cookie_name(*, is_https: bool) -> str:
    return "__Host-marquee" if is_https else "marquee"
