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
from bot.web import cookies
from bot.web.policy import POLICY
from bot.web.rendering import words_of
from bot.web.settings import WebSettings
from bot.web.telling import Said, decoded, told

__all__ = [
    "LANGUAGE_COOKIE",
    "BlockedError",
    "Form",
    "Said",
    "Visitor",
    "Who",
    "checked_form",
    "form_token",
    "here",
    "own_address",
    "own_page",
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


class BlockedError(HTTPException):
    """An admin blocked whoever asks: they are answered no more, as in the chat."""

    def __init__(self, language: str) -> None:
        """Refuses them.

        Args:
            language: In which they are told so.
        """
        super().__init__(403)
        self.language = language


class NoSuchStarsError(HTTPException):
    """Stars were sent that nobody can give."""

    def __init__(self) -> None:
        """Refuses them."""
        super().__init__(404)


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
        return decoded(cookies.value_of(self.request, _SAID_COOKIE) or "")

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
            self._put(response, _SAID_COOKIE, "", 0)
        if self.in_telegram:
            response.headers.update(cookies.frame_headers(POLICY))
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
            self._put(response, _SAID_COOKIE, said.encode(), _SAID_S)
        return response

    def with_language(self, response: Response, code: str) -> Response:
        """Lets the browser remember a language."""
        self._put(response, LANGUAGE_COOKIE, code, _YEAR_S)
        return response

    @property
    def is_https(self) -> bool:
        """Whether they came by https."""
        return _is_https(self.request)

    @property
    def in_telegram(self) -> bool:
        """Whether they look at the page within Telegram."""
        return cookies.is_in_telegram(self.request)

    def _put(self, response: Response, name: str, value: str, max_age: int) -> None:
        cookies.put(response, name, value, max_age, is_secure=self.is_https, in_telegram=self.in_telegram)

    def _with_cookie(self, response: Response) -> None:
        name = _session_name(self.request)
        if self.request.cookies.get(name) == self.token and self.request.method == "GET":
            return
        self._put(response, name, self.token, round(browsers.KEPT.total_seconds()))


def visitor(request: Request) -> Visitor:
    """Who asks: a dependency of every page.

    Raises:
        BlockedError: An admin blocked them.
    """
    service = cast("Service", request.app.state.service)
    token = request.cookies.get(_session_name(request), "")
    person = browsers.person_of(service, token) if 0 < len(token) <= _LONGEST_TOKEN else None
    if person is None and not 0 < len(token) <= _LONGEST_TOKEN:
        token = browsers.new_token()
    accepted = _accepted(request)
    with_country = next((code for code in accepted if "-" in code), "")  # where to watch is of a country
    person_now = replace(
        person or Person(browsers.PLATFORM, ""), language=with_country or next(iter(accepted), "")
    )
    visit = service.visit(person_now)
    speaks = spoken(request, language.chosen(visit) if person else None)
    if visit.is_blocked:
        raise BlockedError(speaks)
    return Visitor(request, token, visit, person is not None, speaks)


def spoken(request: Request, chosen: str | None = None) -> str:
    """The language of an answer: that of the cookie, the one that the person chose, the browser's."""
    return words.language_of(cookies.value_of(request, LANGUAGE_COOKIE), chosen, *_accepted(request))


async def checked_form(request: Request) -> FormData:
    """The form of a request that comes from a page of this site: a dependency of everything that changes.

    A page of another site can send forms here, but neither knows the token nor can it hide where it is from.
    """
    own_page(request)
    form = await request.form(max_files=1, max_fields=_MOST_FIELDS)
    token, said = request.cookies.get(_session_name(request), ""), form.get("csrf")
    if not token or not isinstance(said, str) or not _is_form_token(token, said):
        raise HTTPException(403)
    return form


def own_page(request: Request) -> None:
    """Refuses what the browser says comes from a page of another site."""
    if request.headers.get("sec-fetch-site", "same-origin") not in ("same-origin", "none"):
        raise HTTPException(403)
    origin, url = request.headers.get("origin"), cast("WebSettings", request.app.state.settings).url
    if origin is not None and urlsplit(origin).netloc not in (
        request.headers.get("host", ""),
        urlsplit(url or "").netloc or None,
    ):
        raise HTTPException(403)


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


def _accepted(request: Request) -> list[str]:
    """Codes of the languages that the browser asks for, the most wanted first."""
    accepted = []
    for part in request.headers.get("accept-language", "")[:300].split(","):
        code, _, rest = part.strip().partition(";")
        try:
            weight = float(rest.strip().removeprefix("q=")) if rest else 1.0
        except ValueError:
            weight = 0.0
        accepted.append((-weight, code))
    return [code for _, code in sorted(accepted, key=lambda each: each[0])]


def _is_form_token(token: str, said: str) -> bool:
    nonce, _, mac = said.partition(".")
    return hmac.compare_digest(_mac(token, nonce).encode(), mac.encode())


def _mac(token: str, nonce: str) -> str:
    return hmac.new(token.encode(), f"form {nonce}".encode(), hashlib.sha256).hexdigest()


def _is_https(request: Request) -> bool:
    return cast("WebSettings", request.app.state.settings).is_https or request.url.scheme == "https"


def _session_name(request: Request) -> str:
    if cookies.is_in_telegram(request):
        return cookies.TELEGRAM
    return cookies.session_name(is_https=_is_https(request))
