"""Storage: users, ratings, recommendations shown, retraining runs."""

import logging

# Alembic reports its own set-up at INFO, a dozen lines at each start of the bot.
logging.getLogger("alembic").setLevel(logging.WARNING)
