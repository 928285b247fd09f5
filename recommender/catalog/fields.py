"""Columns of a table and records for JSON, derived from the fields of a dataclass.

A field of type ``str``, ``int`` or ``float`` is a column. A tuple of these is a column of lists. A field that
is a dataclass itself has a column for each of its fields. The first has the name of the outer field, the
others have it in front (``link``, ``link_kind``).
"""

import types
from collections.abc import Mapping
from dataclasses import MISSING, Field, dataclass, fields, is_dataclass
from typing import Any, Literal, TypeVar, Union, get_args, get_origin, get_type_hints

T = TypeVar("T")
Record = dict[str, Any]
"""Column -> text, whole number, number or None; or a list of texts or numbers."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table of films or editions.

    Attributes:
        name: Its name.
        type: ``str``, ``int`` or ``float``: the type of the value, or of each value in a list.
        is_list: Whether it holds lists.
        is_nullable: Whether values may be None.
        default: The value where a source has no such column. MISSING: each source must have it.
        is_indexed: Whether a running bot finds rows by it.
    """

    name: str
    type: type
    is_list: bool
    is_nullable: bool
    default: Any
    is_indexed: bool


@dataclass(frozen=True, slots=True)
class _Field:
    """A field and its columns. For a dataclass also that class and the names of its fields."""

    name: str
    columns: tuple[Column, ...]
    inner: type | None = None
    parts: tuple[str, ...] = ()


_known: dict[type, tuple[_Field, ...]] = {}


def columns(row: type) -> tuple[Column, ...]:
    """The columns of a dataclass, in the order of its fields.

    Raises:
        TypeError: No column holds the type of a field.
    """
    return tuple(column for field in _fields(row) for column in field.columns)


def to_record(item: object) -> Record:
    """A film or an edition as plain values, by column. Numbers of numpy become Python's."""
    record: Record = {}
    for field in _fields(type(item)):
        value = getattr(item, field.name)
        values = [getattr(value, part) for part in field.parts] or [value]
        for column, one in zip(field.columns, values, strict=True):
            record[column.name] = _plain(column, one)
    return record


def from_record(row: type[T], record: Mapping[str, Any]) -> T:
    """The object of a record. Missing columns get their default, and so do wrong Nones.

    Raises:
        KeyError: A column without a default is missing.
    """
    values: Record = {}
    for field in _fields(row):
        if field.inner is not None:
            values[field.name] = field.inner(*(record[column.name] for column in field.columns))
            continue
        [column] = field.columns
        value = record[field.name] if column.default is MISSING else record.get(field.name)
        if column.is_list:
            values[field.name] = tuple(value or ())
        elif value is not None or column.is_nullable:
            values[field.name] = value
    return row(**values)


def _plain(column: Column, value: Any) -> Any:  # noqa: ANN401 - a cell
    if column.is_list:
        return [column.type(one) for one in value]
    return None if value is None else column.type(value)


def _fields(row: type) -> tuple[_Field, ...]:
    if row not in _known:  # cached: reading it takes as long as some films
        hints = get_type_hints(row)
        _known[row] = tuple(_field(each, hints[each.name]) for each in fields(row))
    return _known[row]


def _field(field: Field[Any], hint: Any) -> _Field:  # noqa: ANN401 - a type as it is written
    if not (is_dataclass(hint) and isinstance(hint, type)):
        return _Field(field.name, (_column(field.name, hint, field),))
    inner, parts = get_type_hints(hint), tuple(one.name for one in fields(hint))
    names = [field.name, *(f"{field.name}_{part}" for part in parts[1:])]
    own = (_column(name, inner[part], field) for name, part in zip(names, parts, strict=True))
    return _Field(field.name, tuple(own), hint, parts)


def _column(name: str, hint: Any, field: Field[Any]) -> Column:  # noqa: ANN401 - a type as it is written
    is_nullable = is_list = False
    if get_origin(hint) in {Union, types.UnionType}:
        is_nullable = True
        [hint] = [one for one in get_args(hint) if one is not type(None)]
    if get_origin(hint) is tuple:
        is_list, hint = True, get_args(hint)[0]
    plain = type(get_args(hint)[0]) if get_origin(hint) is Literal else hint
    if plain not in {str, int, float}:
        raise TypeError(f"the field {name} is of type {hint}, which no column holds")
    default = field.default if field.default is not MISSING else None if is_nullable else MISSING
    if is_list:
        default = ()
    return Column(name, plain, is_list, is_nullable, default, bool(field.metadata.get("indexed")))
