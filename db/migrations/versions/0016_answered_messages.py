"""A message of the bot that somebody replies to is looked up in each reply.

Revision: 0016, after 0015.
"""

from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index("ix_open_questions_chat_message", "open_questions", ["chat", "message"])


def downgrade() -> None:
    op.drop_index("ix_open_questions_chat_message", "open_questions")
