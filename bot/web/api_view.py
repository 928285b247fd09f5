"""The API as its page shows it: read out of the API's own description, so that the page cannot lag behind."""

import json
import shlex
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import quote, urlencode

_METHODS: Final = ("get", "post", "put", "patch", "delete")
_EXAMPLES: Final[Mapping[str, Any]] = {
    "q": "heat",
    "key": "ada",
    "number": 1,
    "genre": "Comedy",
    "decade": 1990,
}
"""Of what the description has no example for, by name."""
_JSON, _FORM = "application/json", "multipart/form-data"
_DEEPEST = 6


@dataclass(frozen=True, slots=True)
class Parameter:
    """What an operation is told beside a body.

    Attributes:
        name: Its name.
        place: ``path``, ``query`` or ``header``.
        is_needed: Whether it must be there.
        about: What it means, in English; may be empty.
        example: As it may be written; empty where it is best left out.
        choices: All that it may be; empty where that is not fixed.
    """

    name: str
    place: str
    is_needed: bool
    about: str
    example: str
    choices: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Operation:
    """What a program may ask.

    Attributes:
        ident: Its name, as a fragment of an address may be.
        method: ``GET``, ...
        path: With the API's own root, names in braces.
        about: What it does, in English.
        parameters: Path first.
        body: Example of a JSON body; empty for none.
        file: Name of the field of a file; empty for none.
        needs_key: Whether a key must come along.
        curl: A line that asks it.
    """

    ident: str
    method: str
    path: str
    about: str
    parameters: tuple[Parameter, ...]
    body: str
    file: str
    needs_key: bool
    curl: str


def operations(described: Mapping[str, Any], address: str) -> tuple[Operation, ...]:
    """All operations in the order of the description.

    Args:
        described: OpenAPI 3.1.
        address: Scheme and host of this site.
    """
    root = str(described.get("servers", [{"url": ""}])[0]["url"])
    return tuple(
        _operation(described, address, f"{root}{path}", method, item[method])
        for path, item in described["paths"].items()
        for method in _METHODS
        if method in item
    )


def _operation(
    described: Mapping[str, Any], address: str, path: str, method: str, said: Mapping[str, Any]
) -> Operation:
    parameters = tuple(
        sorted(
            (_parameter(described, each) for each in said.get("parameters", ())),
            key=lambda each: (each.place != "path", not each.is_needed),
        )
    )
    content = said.get("requestBody", {}).get("content", {})
    body = ""
    if _JSON in content:
        body = json.dumps(_body(described, content[_JSON]), indent=2, ensure_ascii=False)
    file = ""
    if _FORM in content:
        file = next(iter(_resolved(described, content[_FORM]["schema"]).get("properties", {})), "")
    needs_key = bool(said.get("security"))
    curl = _curl(method.upper(), f"{address}{_filled(path, parameters)}", body, file, needs_key=needs_key)
    return Operation(
        said["operationId"],
        method.upper(),
        path,
        said.get("description", said.get("summary", "")),
        parameters,
        body,
        file,
        needs_key,
        curl,
    )


def _parameter(described: Mapping[str, Any], said: Mapping[str, Any]) -> Parameter:
    schema = _resolved(described, said["schema"])
    is_needed = bool(said.get("required"))
    example = schema.get("default")
    if example is None and is_needed:
        example = _example(described, said["schema"], said["name"])
    return Parameter(
        said["name"],
        said["in"],
        is_needed,
        said.get("description", ""),
        "" if example is None else str(example),
        tuple(str(each) for each in schema.get("enum", ())),
    )


def _filled(path: str, parameters: tuple[Parameter, ...]) -> str:
    """The path with its examples, and the query of what must be there."""
    query = {}
    for each in parameters:
        if each.place == "path":
            path = path.replace(f"{{{each.name}}}", quote(each.example, safe=":"))
        elif each.place == "query" and each.is_needed:
            query[each.name] = each.example
    return f"{path}?{urlencode(query)}" if query else path


def _curl(method: str, url: str, body: str, file: str, *, needs_key: bool) -> str:
    parts = ["curl"]
    if method != "GET":
        parts += ["-X", method]
    if needs_key:
        parts += ["-H", '"Authorization: Bearer $KEY"']
    if body:
        parts += ["-H", '"Content-Type: application/json"', "-d", shlex.quote(json.dumps(json.loads(body)))]
    if file:
        parts += ["-F", f"{file}=@ratings.csv"]
    return " ".join([*parts, shlex.quote(url)])


def _body(described: Mapping[str, Any], content: Mapping[str, Any]) -> Any:  # noqa: ANN401 - JSON
    return content["example"] if "example" in content else _example(described, content["schema"], "")


def _example(described: Mapping[str, Any], schema: Mapping[str, Any], name: str, depth: int = 0) -> Any:  # noqa: ANN401
    """A value that a schema allows; what may be left out of an object is left out, but its defaults."""
    schema = _resolved(described, schema)
    given = _given(schema, name)
    if given is not None or depth > _DEEPEST:
        return given
    match schema.get("type"):
        case "object":
            needed = schema.get("required", ())
            return {
                key: _example(described, inner, key, depth + 1)
                for key, inner in schema.get("properties", {}).items()
                if key in needed or _given(_resolved(described, inner), "") is not None
            }
        case "array":
            return [_example(described, schema.get("items", {}), name, depth + 1)]
        case "integer" | "number":
            return schema.get("minimum", 1)
        case "boolean":
            return False
        case _:
            return "text"


def _given(schema: Mapping[str, Any], name: str) -> Any:  # noqa: ANN401
    """The value that a schema itself, or else its name, proposes; None for none."""
    examples = schema.get("examples") or ([schema["example"]] if "example" in schema else [])
    values: Iterator[Any] = iter(
        (
            *examples,
            schema.get("default"),
            schema.get("const"),
            *schema.get("enum", ())[:1],
            _EXAMPLES.get(name),
        )
    )
    return next((value for value in values if value is not None), None)


def _resolved(described: Mapping[str, Any], schema: Mapping[str, Any]) -> Mapping[str, Any]:
    """A schema without references; of several kinds the first that is not null."""
    for _ in range(_DEEPEST):
        if "$ref" in schema:
            schema = described["components"]["schemas"][schema["$ref"].rpartition("/")[2]]
        elif "anyOf" in schema:
            some: Mapping[str, Any] = next(
                (each for each in schema["anyOf"] if each.get("type") != "null"), {}
            )
            schema = {**{key: value for key, value in schema.items() if key != "anyOf"}, **some}
        else:
            break
    return schema
