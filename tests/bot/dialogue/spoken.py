"""What the source says: which messages it uses and with which values, and what it says without them."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from jinja2 import Environment, nodes

DIALOGUE = Path(__file__).parents[3] / "bot" / "dialogue"
SPEAKING = [
    *sorted(DIALOGUE.rglob("*.py")),
    *(
        path
        for part in ("cli", "platforms", "web")
        for path in sorted((DIALOGUE.parent / part).rglob("*.py"))
    ),
]
TEMPLATES = sorted((DIALOGUE.parent / "web" / "templates").glob("*.html"))
# A page of the documentation, and words that people say: nobody hears those from us.
NOT_SAID = {"commands_page.py", "parsing.py", "pasted.py", "picture.py", "wish_words.py", "heard", "intents"}
_KEY = re.compile(r"[a-z][a-z0-9]*([-_][a-z0-9]+)*[-_]?")
_WORD = re.compile(r"[^\W\d_]{2,}")
_SAYING = {"say", "label"}
_NAMING = {"key_of", "named"}
_NOT_SAID = ("_log.", "re.compile", "logging.", "cast", "getattr", "_VERB", "importlib.")


@dataclass
class Spoken:
    """What a piece of source says.

    Attributes:
        calls: Key of a message and the names of the values it is given; None where those are not all seen.
        families: Of messages chosen by the name of something.
        texts: Every text in it.
    """

    calls: list[tuple[str, frozenset[str] | None]] = field(default_factory=list)
    families: set[str] = field(default_factory=set)
    texts: set[str] = field(default_factory=set)


def spoken(source: str) -> Spoken:
    """Reads a piece of source."""
    found = Spoken()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            found.texts.add(node.value)
        if not isinstance(node, ast.Call):
            continue
        name = ast.unparse(node.func).rpartition(".")[2].removeprefix("_")
        if name in _SAYING:
            is_open = any(keyword.arg is None for keyword in node.keywords)
            values = frozenset(keyword.arg for keyword in node.keywords if keyword.arg)
            key_at = 1 if ast.unparse(node.func).startswith("words.") else 0
            for key in _constants(node.args[key_at]) if len(node.args) > key_at else ():
                found.calls.append((key, None if is_open else values))
        if name in _NAMING:
            found.families.update(key for argument in node.args for key in _constants(argument))
    return found


def said_by_template(source: str) -> Spoken:
    """Reads a template: what it says stands in ``say(...)`` and ``label(...)``."""
    found = Spoken()
    tree = Environment(autoescape=True).parse(source)
    for call in tree.find_all(nodes.Call):
        if isinstance(call.node, nodes.Name) and call.node.name in _SAYING and call.args:
            values = frozenset(keyword.key for keyword in call.kwargs)
            if isinstance(call.args[0], nodes.Const):
                found.calls.append((call.args[0].value, values))
    return found


def _constants(node: ast.expr) -> Iterator[str]:
    """The texts that an expression may be; not those that it only asks about."""
    if isinstance(node, ast.IfExp):
        yield from _constants(node.body)
        yield from _constants(node.orelse)
    elif isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value


def sentences(source: str) -> list[str]:
    """Texts with words that people would read, and that stand in no catalog."""
    tree = ast.parse(source)
    silent: set[int] = set()
    for node in ast.walk(tree):
        if (
            isinstance(node, ast.Raise | ast.Subscript | ast.Assert)
            or (isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant))
            or (isinstance(node, ast.Call) and ast.unparse(node.func).startswith(_NOT_SAID))
            or (isinstance(node, ast.keyword) and node.arg in {"examples", "description", "name"})
            or (isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__")
        ):
            silent.update(id(inner) for inner in ast.walk(node))
        if isinstance(node, ast.arg | ast.AnnAssign) and node.annotation:
            silent.update(id(inner) for inner in ast.walk(node.annotation))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.returns:
            silent.update(id(inner) for inner in ast.walk(node.returns))
    said = [
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and id(node) not in silent
        and _is_said(node.value)
    ]
    return [str(node.value) for node in sorted(said, key=lambda node: (node.lineno, node.col_offset))]


def _is_said(text: str) -> bool:
    if _KEY.fullmatch(text) or text.startswith("MARQUEE_"):
        return False
    words = _WORD.findall(text)
    return len(words) > 1 or any(word[0].isupper() for word in words)
