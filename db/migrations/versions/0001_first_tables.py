"""Users, ratings and their history, shown recommendations, retraining runs.

Revision: 0001, the first.
"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

# Written out rather than imported: a migration must stay what it was while the models move on.
IDENTIFIER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "users",
        sa.Column("id", IDENTIFIER, nullable=False),
        sa.Column("platform", sa.String(), nullable=False),
        sa.Column("external_id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_users"),
        sa.UniqueConstraint("platform", "external_id", name="uq_users_platform_external_id"),
    )
    op.create_table(
        "ratings",
        sa.Column("user_id", IDENTIFIER, nullable=False),
        sa.Column("product_id", sa.String(), nullable=False),
        sa.Column("half_stars", sa.SmallInteger(), nullable=False),
        sa.Column("rated_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("user_id", "product_id", name="pk_ratings"),
        sa.ForeignKeyConstraint(
            ["user_id"], ["users.id"], name="fk_ratings_user_id_users", ondelete="CASCADE"
        ),
        sa.CheckConstraint("half_stars BETWEEN 2 AND 10", name=op.f("ck_ratings_stars")),
    )
    op.create_table(
        "rating_changes",
        sa.Column("id", IDENTIFIER, nullable=False),
        sa.Column("user_id", IDENTIFIER, nullable=False),
        sa.Column("message_key", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("product_id", sa.String(), nullable=True),
        sa.Column("half_stars_before", sa.SmallInteger(), nullable=True),
        sa.Column("half_stars_after", sa.SmallInteger(), nullable=True),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.Column("undone_at", MOMENT, nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_rating_changes"),
        sa.ForeignKeyConstraint(
            ["user_id"], ["users.id"], name="fk_rating_changes_user_id_users", ondelete="CASCADE"
        ),
        sa.UniqueConstraint("user_id", "message_key", name="uq_rating_changes_user_id_message_key"),
        sa.CheckConstraint(
            "kind IN ('rate', 'remove', 'undo', 'nothing')", name=op.f("ck_rating_changes_kind")
        ),
    )
    op.create_table(
        "replaced_ratings",
        sa.Column("change_id", IDENTIFIER, nullable=False),
        sa.Column("product_id", sa.String(), nullable=False),
        sa.Column("half_stars", sa.SmallInteger(), nullable=False),
        sa.Column("rated_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("change_id", "product_id", name="pk_replaced_ratings"),
        sa.ForeignKeyConstraint(
            ["change_id"],
            ["rating_changes.id"],
            name="fk_replaced_ratings_change_id_rating_changes",
            ondelete="CASCADE",
        ),
    )
    op.create_table(
        "shown_recommendations",
        sa.Column("id", IDENTIFIER, nullable=False),
        sa.Column("user_id", IDENTIFIER, nullable=False),
        sa.Column("bundle_version", sa.String(), nullable=False),
        sa.Column("product_id", sa.String(), nullable=False),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.Column("score", sa.Float(), nullable=False),
        sa.Column("shown_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_shown_recommendations"),
        sa.ForeignKeyConstraint(
            ["user_id"], ["users.id"], name="fk_shown_recommendations_user_id_users", ondelete="CASCADE"
        ),
    )
    op.create_index(
        "ix_shown_recommendations_user_id_shown_at", "shown_recommendations", ["user_id", "shown_at"]
    )
    op.create_table(
        "retraining_runs",
        sa.Column("id", IDENTIFIER, nullable=False),
        sa.Column("requested_by", sa.String(), nullable=False),
        sa.Column("requested_at", MOMENT, nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("lease", sa.SmallInteger(), nullable=True),
        sa.Column("heartbeat_at", MOMENT, nullable=False),
        sa.Column("finished_at", MOMENT, nullable=True),
        sa.Column("step", sa.String(), nullable=False),
        sa.Column("fraction", sa.Float(), nullable=False),
        sa.Column("summary", sa.String(), nullable=False),
        sa.Column("bundle_version", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_retraining_runs"),
        sa.UniqueConstraint("lease", name="uq_retraining_runs_lease"),
        sa.CheckConstraint("lease = 1", name=op.f("ck_retraining_runs_lease")),
        sa.CheckConstraint(
            "state IN ('queued', 'running', 'promoted', 'kept', 'failed')",
            name=op.f("ck_retraining_runs_state"),
        ),
        sa.CheckConstraint(
            "(lease IS NOT NULL) = (state IN ('queued', 'running'))", name=op.f("ck_retraining_runs_active")
        ),
    )


def downgrade() -> None:
    for table in (
        "retraining_runs",
        "shown_recommendations",
        "replaced_ratings",
        "rating_changes",
        "ratings",
        "users",
    ):
        op.drop_table(table)
