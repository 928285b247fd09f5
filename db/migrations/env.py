"""How Alembic runs here: on the connection that ``db.schema`` hands over, or by hand with alembic.ini."""

import os
from contextlib import nullcontext
from typing import Literal

from alembic import context
from alembic.autogenerate.api import AutogenContext
from sqlalchemy.types import TypeDecorator

from db.models import Base
from db.session import Database

config = context.config
given = config.attributes.get("connection")
url = os.environ.get("MARQUEE_DATABASE_URL") or config.get_main_option("sqlalchemy.url", "")


def as_plain_type(kind: str, item: object, autogenerate: AutogenContext) -> str | Literal[False]:  # noqa: ARG001
    """Writes our own types as what they are in the database: migrations do not import the models."""
    if kind == "type" and isinstance(item, TypeDecorator):
        return f"sa.{item.impl_instance!r}"
    return False


with nullcontext(given) if given is not None else Database(url).migrating() as connection:
    context.configure(
        connection=connection,
        target_metadata=Base.metadata,
        render_as_batch=True,  # SQLite alters tables by copying them
        render_item=as_plain_type,
        transactional_ddl=True,  # true of SQLite too once SQLAlchemy begins the transactions
    )
    with context.begin_transaction():
        context.run_migrations()
