"""A person's own side: exports brought in, films they said they had not seen, friends who compare tastes.

Revision: 0008, after 0007.
"""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

IDENTIFIER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True)


def _to_user(table: str, column: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        [column], ["users.id"], name=f"fk_{table}_{column}_users", ondelete="CASCADE"
    )


def upgrade() -> None:
    op.create_table(
        "rating_imports",
        sa.Column("id", IDENTIFIER, nullable=False),
        sa.Column("user_id", IDENTIFIER, nullable=False),
        sa.Column("message_key", sa.String(), nullable=False),
        sa.Column("service", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("content", sa.JSON(), nullable=False),
        sa.Column("read_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_rating_imports"),
        _to_user("rating_imports", "user_id"),
        sa.UniqueConstraint("user_id", "message_key", name="uq_rating_imports_user_id_message_key"),
        sa.CheckConstraint(
            "state IN ('offered', 'used', 'undone', 'left')", name=op.f("ck_rating_imports_state")
        ),
    )
    op.create_table(
        "not_seen",
        sa.Column("user_id", IDENTIFIER, nullable=False),
        sa.Column("product_id", sa.String(), nullable=False),
        sa.Column("said_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("user_id", "product_id", name="pk_not_seen"),
        _to_user("not_seen", "user_id"),
    )
    op.create_table(
        "invitations",
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("user_id", IDENTIFIER, nullable=False),
        sa.Column("made_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("code", name="pk_invitations"),
        _to_user("invitations", "user_id"),
    )
    op.create_table(
        "friendships",
        sa.Column("user_id", IDENTIFIER, nullable=False),
        sa.Column("friend_id", IDENTIFIER, nullable=False),
        sa.Column("agreed_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("user_id", "friend_id", name="pk_friendships"),
        _to_user("friendships", "user_id"),
        _to_user("friendships", "friend_id"),
    )


def downgrade() -> None:
    op.drop_table("friendships")
    op.drop_table("invitations")
    op.drop_table("not_seen")
    op.drop_table("rating_imports")
