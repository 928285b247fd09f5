"""Those who look after the bot: roles, blocks, what is told to many, errors.

Revision: 0012, after 0011.
"""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

IDENTIFIER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True)


def _to(table: str, column: str, other: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        [column], [f"{other}.id"], name=f"fk_{table}_{column}_{other}", ondelete="CASCADE"
    )


def upgrade() -> None:
    op.create_table(
        "roles",
        sa.Column("user_id", IDENTIFIER, nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("given_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("user_id", name="pk_roles"),
        _to("roles", "user_id", "users"),
        sa.CheckConstraint("role IN ('admin', 'moderator')", name=op.f("ck_roles_role")),
    )
    op.create_table(
        "blocks",
        sa.Column("user_id", IDENTIFIER, nullable=False),
        sa.Column("blocked_at", MOMENT, nullable=False),
        sa.Column("told_at", MOMENT, nullable=True),
        sa.PrimaryKeyConstraint("user_id", name="pk_blocks"),
        _to("blocks", "user_id", "users"),
    )
    op.create_table(
        "broadcasts",
        sa.Column("id", IDENTIFIER, nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("event", sa.String(), nullable=True),
        sa.Column("content", sa.JSON(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("asked_by", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=True),
        sa.Column("made_at", MOMENT, nullable=False),
        sa.Column("over_at", MOMENT, nullable=True),
        sa.Column("platform", sa.String(), nullable=True),
        sa.Column("chat_id", sa.String(), nullable=True),
        sa.Column("message_id", sa.String(), nullable=True),
        sa.Column("is_shown", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_broadcasts"),
        sa.UniqueConstraint("event", name="uq_broadcasts_event"),
        sa.CheckConstraint(
            "state IN ('draft', 'going', 'stopped', 'done')", name=op.f("ck_broadcasts_state")
        ),
    )
    op.create_index("ix_broadcasts_state", "broadcasts", ["state"])
    op.create_table(
        "broadcast_recipients",
        sa.Column("broadcast_id", IDENTIFIER, nullable=False),
        sa.Column("user_id", IDENTIFIER, nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("broadcast_id", "user_id", name="pk_broadcast_recipients"),
        _to("broadcast_recipients", "broadcast_id", "broadcasts"),
        _to("broadcast_recipients", "user_id", "users"),
        sa.CheckConstraint(
            "state IN ('waiting', 'taken', 'sent', 'blocked', 'failed', 'unsure')",
            name=op.f("ck_broadcast_recipients_state"),
        ),
    )
    op.create_index(
        "ix_broadcast_recipients_broadcast_id_state", "broadcast_recipients", ["broadcast_id", "state"]
    )
    op.create_table(
        "errors",
        sa.Column("id", IDENTIFIER, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("line", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_errors"),
    )


def downgrade() -> None:
    op.drop_table("errors")
    op.drop_table("broadcast_recipients")
    op.drop_table("broadcasts")
    op.drop_table("blocks")
    op.drop_table("roles")
