"""What people said of films without stars (seen, not for me, later), and what they wished of a list.

Revision: 0007, after 0004.
"""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

IDENTIFIER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "marks",
        sa.Column("id", IDENTIFIER, nullable=False),
        sa.Column("user_id", IDENTIFIER, nullable=False),
        sa.Column("message_key", sa.String(), nullable=False),
        sa.Column("product_id", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("is_on", sa.Boolean(), nullable=False),
        sa.Column("changed", sa.Boolean(), nullable=False),
        sa.Column("marked_at", MOMENT, nullable=False),
        sa.Column("undone_by", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_marks"),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name="fk_marks_user_id_users", ondelete="CASCADE"),
        sa.UniqueConstraint(
            "user_id", "message_key", "product_id", name="uq_marks_user_id_message_key_product_id"
        ),
        sa.CheckConstraint("kind IN ('seen', 'not_for_me', 'later')", name=op.f("ck_marks_kind")),
    )
    op.create_table(
        "wishes",
        sa.Column("id", IDENTIFIER, nullable=False),
        sa.Column("user_id", IDENTIFIER, nullable=False),
        sa.Column("wanted", sa.JSON(), nullable=False),
        sa.Column("wished_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_wishes"),
        sa.ForeignKeyConstraint(
            ["user_id"], ["users.id"], name="fk_wishes_user_id_users", ondelete="CASCADE"
        ),
    )
    op.create_index("ix_wishes_user_id", "wishes", ["user_id"])


def downgrade() -> None:
    op.drop_table("wishes")
    op.drop_table("marks")
