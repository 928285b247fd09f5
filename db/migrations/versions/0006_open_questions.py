"""What the bot asked and waits to be told; which message asked for a change of ratings.

Revision: 0006, after 0004.
"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    identifier = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
    op.create_table(
        "open_questions",
        sa.Column("id", identifier, nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("chat", sa.String(), nullable=False),
        sa.Column("asked_by", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("payload", sa.JSON(), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("passed", sa.Boolean(), nullable=False),
        sa.Column("message", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_open_questions"),
        sa.UniqueConstraint("person", "chat", "asked_by", name="uq_open_questions_person_chat_asked_by"),
    )
    op.add_column("rating_changes", sa.Column("said_in", sa.String(), nullable=False, server_default=""))
    op.execute("UPDATE rating_changes SET said_in = message_key")
    op.create_index("ix_rating_changes_user_id_said_in", "rating_changes", ["user_id", "said_in"])


def downgrade() -> None:
    op.drop_index("ix_rating_changes_user_id_said_in", "rating_changes")
    op.drop_column("rating_changes", "said_in")
    op.drop_table("open_questions")
