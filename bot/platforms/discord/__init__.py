"""Discord: its gateway, slash commands, buttons and files, by discord.py."""
