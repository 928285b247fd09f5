"""The language that somebody chose, and that of a message which shows a retraining run.

Revision: 0005, after 0004.
"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("users", sa.Column("language", sa.String(), nullable=True))
    op.add_column("progress_messages", sa.Column("language", sa.String(), nullable=True))


def downgrade() -> None:
    op.drop_column("progress_messages", "language")
    op.drop_column("users", "language")
