"""Looking after the bot: people, models, trainings, announcements."""
