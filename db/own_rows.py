"""All rows of the database that are about one person, whatever tables there will be."""

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Table, false, or_, select
from sqlalchemy.orm import Session

from db.models import (
    Base,
    Broadcast,
    FilmNightVote,
    OpenQuestion,
    ProgressMessage,
    RetrainingRun,
    User,
    table_of,
)


def rows_of(session: Session, user: User) -> dict[str, list[dict[str, Any]]]:
    """What is stored about somebody: table -> rows as JSON has them, tables without any left out.

    Whose rows a table holds follows from its foreign keys. Those that name people otherwise are told here.
    """
    conditions = _owned(user)
    conditions[table_of(ProgressMessage)] = (ProgressMessage.platform == user.platform) & (
        ProgressMessage.chat_id == user.external_id
    )
    conditions[table_of(RetrainingRun)] = RetrainingRun.requested_by == user.key
    conditions[table_of(Broadcast)] = Broadcast.asked_by == user.key
    conditions[table_of(OpenQuestion)] = OpenQuestion.person == user.key
    # Their own votes, not those of others for the film nights that they planned.
    conditions[table_of(FilmNightVote)] = FilmNightVote.user_id == user.id
    found: dict[str, list[dict[str, Any]]] = {}
    for table in Base.metadata.sorted_tables:
        if table in conditions:
            rows = session.execute(select(table).where(conditions[table])).mappings()
            if listed := [_plain(row) for row in rows]:
                found[table.name] = listed
    return found


def _owned(user: User) -> dict[Table, ColumnElement[bool]]:
    users = table_of(User)
    owned: dict[Table, ColumnElement[bool]] = {users: users.c.id == user.id}
    for table in Base.metadata.sorted_tables:  # those referred to come first
        keys = [
            key.parent == user.id
            if key.column.table is users
            else key.parent.in_(select(key.column).where(owned[key.column.table]))
            for key in table.foreign_keys
            if key.column.table in owned
        ]
        if keys:
            owned[table] = or_(false(), *keys)
    return owned


def _plain(row: Mapping[Any, Any]) -> dict[str, Any]:
    return {
        str(name): value.isoformat()
        if isinstance(value, datetime)
        else json.loads(json.dumps(value, default=str))
        for name, value in row.items()
    }
