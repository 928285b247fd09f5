"""How adventurous the films that somebody is shown should be.

Revision: 0003, after 0002.
"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("users", sa.Column("dial", sa.Float(), nullable=True))


def downgrade() -> None:
    op.drop_column("users", "dial")
