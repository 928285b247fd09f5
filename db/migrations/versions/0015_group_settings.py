"""What is chosen for a group; and which rows of users are groups, which no announcement is for.

Revision: 0015, after 0014.
"""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None

# A group's row has no name. On Telegram its number is negative; elsewhere somebody takes part in it, or it
# has a language, which nobody without a name has chosen for themselves.
_MARK_GROUPS = """
    UPDATE users SET of_group = '{}' WHERE name = '' AND (
        (platform = 'telegram' AND external_id LIKE '-%')
        OR (platform = 'discord' AND language IS NOT NULL)
        OR EXISTS (
            SELECT 1 FROM group_members
            WHERE group_members.platform = users.platform AND group_members.chat = users.external_id
        )
    )
"""


def upgrade() -> None:
    op.add_column("users", sa.Column("of_group", sa.JSON(), nullable=True))
    op.execute(
        sa.text(_MARK_GROUPS.replace("'{}'", ":nothing")).bindparams(
            sa.bindparam("nothing", value={}, type_=sa.JSON())
        )
    )


def downgrade() -> None:
    op.drop_column("users", "of_group")
