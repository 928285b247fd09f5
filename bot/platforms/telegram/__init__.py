"""Telegram: what only Telegram has."""
