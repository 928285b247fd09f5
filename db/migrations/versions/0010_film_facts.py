"""What a film database told of films: posters, plots, where to watch.

Revision: 0010, after 0008.
"""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "film_facts",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("content", sa.JSON(), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_film_facts"),
    )
    op.create_index("ix_film_facts_asked_at", "film_facts", ["asked_at"])


def downgrade() -> None:
    op.drop_table("film_facts")
