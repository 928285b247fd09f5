"""What a film database told of films: posters, plots, where to watch.

Revision: 0010, after 0009.
"""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
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
