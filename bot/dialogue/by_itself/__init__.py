"""What the bot says by itself: kinds of messages, when they are due, reminders and suggestions."""
