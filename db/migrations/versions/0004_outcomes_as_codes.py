"""How a retraining run ended is a code and figures; what older runs said in words stays readable.

Revision: 0004, after 0003.
"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

RUNS = sa.table(
    "retraining_runs",
    sa.column("id", sa.BigInteger()),
    sa.column("state", sa.String()),
    sa.column("summary", sa.String()),
    sa.column("outcome", sa.String()),
    sa.column("details", sa.JSON()),
)


def upgrade() -> None:
    op.add_column("retraining_runs", sa.Column("outcome", sa.String(), nullable=False, server_default=""))
    op.add_column("retraining_runs", sa.Column("details", sa.JSON(), nullable=False, server_default="{}"))
    connection = op.get_bind()
    ended = sa.select(RUNS.c.id, RUNS.c.summary).where(RUNS.c.summary != "")
    for run_id, summary in connection.execute(ended).all():
        connection.execute(
            sa.update(RUNS).where(RUNS.c.id == run_id).values(outcome="in words", details={"words": summary})
        )
    op.drop_column("retraining_runs", "summary")


def downgrade() -> None:
    op.add_column("retraining_runs", sa.Column("summary", sa.String(), nullable=False, server_default=""))
    connection = op.get_bind()
    ended = sa.select(RUNS.c.id, RUNS.c.outcome, RUNS.c.details).where(RUNS.c.outcome != "")
    for run_id, outcome, details in connection.execute(ended).all():
        # The version before knows no codes: it shows what stands here.
        words = details.get("words") or f"{outcome} {details}"
        connection.execute(sa.update(RUNS).where(RUNS.c.id == run_id).values(summary=words))
    op.drop_column("retraining_runs", "outcome")
    op.drop_column("retraining_runs", "details")
