"""Groups: who takes part, their film nights, and the votes.

Revision: 0009, after 0008.
"""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

IDENTIFIER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "group_members",
        sa.Column("platform", sa.String(), nullable=False),
        sa.Column("chat", sa.String(), nullable=False),
        sa.Column("user_id", IDENTIFIER, nullable=False),
        sa.Column("joined_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("platform", "chat", "user_id", name="pk_group_members"),
        sa.ForeignKeyConstraint(
            ["user_id"], ["users.id"], name="fk_group_members_user_id_users", ondelete="CASCADE"
        ),
    )
    op.create_index("ix_group_members_user_id", "group_members", ["user_id"])
    op.create_table(
        "film_nights",
        sa.Column("id", IDENTIFIER, nullable=False),
        sa.Column("platform", sa.String(), nullable=False),
        sa.Column("chat", sa.String(), nullable=False),
        sa.Column("organiser_id", IDENTIFIER, nullable=True),
        sa.Column("message_key", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("lease", sa.SmallInteger(), nullable=True),
        sa.Column("starts_at", MOMENT, nullable=False),
        sa.Column("zone", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("films", sa.JSON(), nullable=False),
        sa.Column("poll", sa.String(), nullable=True),
        sa.Column("poll_key", sa.String(), nullable=True),
        sa.Column("winner", sa.String(), nullable=True),
        sa.Column("made_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_film_nights"),
        sa.ForeignKeyConstraint(
            ["organiser_id"], ["users.id"], name="fk_film_nights_organiser_id_users", ondelete="SET NULL"
        ),
        sa.UniqueConstraint("platform", "chat", "lease", name="uq_film_nights_platform_chat_lease"),
        sa.UniqueConstraint("message_key", name="uq_film_nights_message_key"),
        sa.CheckConstraint("lease = 1", name=op.f("ck_film_nights_lease")),
        sa.CheckConstraint(
            "state IN ('open', 'decided', 'asked', 'over', 'cancelled')", name=op.f("ck_film_nights_state")
        ),
    )
    op.create_index("ix_film_nights_platform_poll_key", "film_nights", ["platform", "poll_key"])
    op.create_index("ix_film_nights_organiser_id", "film_nights", ["organiser_id"])
    op.create_table(
        "film_night_votes",
        sa.Column("night_id", IDENTIFIER, nullable=False),
        sa.Column("user_id", IDENTIFIER, nullable=False),
        sa.Column("choice", sa.Integer(), nullable=False),
        sa.Column("voted_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("night_id", "user_id", name="pk_film_night_votes"),
        sa.ForeignKeyConstraint(
            ["night_id"],
            ["film_nights.id"],
            name="fk_film_night_votes_night_id_film_nights",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["user_id"], ["users.id"], name="fk_film_night_votes_user_id_users", ondelete="CASCADE"
        ),
    )
    op.create_index("ix_film_night_votes_user_id", "film_night_votes", ["user_id"])


def downgrade() -> None:
    op.drop_table("film_night_votes")
    op.drop_table("film_nights")
    op.drop_table("group_members")
