"""Templates, and the words of the catalogs in them."""

import hashlib
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape

from bot.dialogue import words
from bot.dialogue.text import Anchor, Bold, Text, plain
from bot.dialogue.words import Value

_HERE = Path(__file__).parent
STATIC_FILES = _HERE / "static"
_WEB = ("https://", "http://")


def environment(*, names_tmdb: bool = False, tmdb_logo: str | None = None) -> Environment:
    """Jinja as the pages use it: what is no markup is escaped, and a name that is missing is an error.

    Args:
        names_tmdb: Whether each page says that TMDB is asked, as its terms want.
        tmdb_logo: Address of its logo; None for none.
    """
    made = Environment(
        loader=FileSystemLoader(_HERE / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    versions = {path.name: _version(path) for path in STATIC_FILES.iterdir() if path.is_file()}
    made.globals["static"] = lambda name: f"/static/{name}?v={versions[name]}"
    made.globals |= {"names_tmdb": names_tmdb, "tmdb_logo": tmdb_logo}
    made.globals["languages"] = {code: words.label(code, "language-name") for code in words.languages()}
    return made


def words_of(language: str) -> dict[str, Callable[..., Markup | str]]:
    """What templates say by: ``say`` gives markup, ``label`` plain words; see `words.say`."""
    return {"say": partial(_say, language), "label": partial(_label, language)}


def markup(text: Text) -> Markup:
    """Spans as HTML; a link that leads to no page of the web becomes its words."""
    return Markup("").join(
        Markup("<strong>{}</strong>").format(span.text)
        if isinstance(span, Bold)
        else Markup('<a href="{}" rel="noopener noreferrer">{}</a>').format(span.url, span.text)
        if isinstance(span, Anchor) and span.url.startswith(_WEB)
        else escape(span if isinstance(span, str) else span.text)
        for span in text
    )


def headed(text: Text) -> tuple[str, str]:
    """What stands strong at the beginning of a text, and the rest."""
    head = plain(tuple(span for span in text if isinstance(span, Bold)))
    rest = plain(tuple(span for span in text if not isinstance(span, Bold)))
    return head, rest.strip()


def _say(language: str, key: str, **values: Any) -> Markup:  # noqa: ANN401 - templates pass `Value`
    return markup(words.say(language, key, **_values(values)))


def _label(language: str, key: str, **values: Any) -> str:  # noqa: ANN401
    return words.label(language, key, **_values(values))


def _values(values: dict[str, Any]) -> dict[str, Value]:
    # A piece of markup would be escaped by the catalog as the text that it is.
    return {name: str(value) if isinstance(value, Markup) else value for name, value in values.items()}


def _version(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()[:12]
