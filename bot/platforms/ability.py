"""What platforms can do: each names its own, and docs/platforms.md shows them side by side."""

from collections.abc import Mapping
from enum import Enum


class Ability(Enum):
    """Something that people find on one platform and may miss on another; the value is a row's head."""

    PRIVATE = "Private chats"
    GROUPS = "Groups"
    COMMANDS = "Commands to pick from"
    TITLES = "Titles proposed while somebody types"
    BUTTONS = "Buttons"
    IN_PLACE = "One message changed in place"
    HIDDEN = "Answers that only the asker sees"
    REPLIES = "A reply to a question answers it"
    EDITS = "An edited message takes back what it did"
    FILES_IN = "Files sent to the bot"
    FILES_OUT = "Files and pictures from the bot"
    PROGRESS = "A retraining run followed in one message"
    SPEAKS_FIRST = "Reminders and suggestions by itself"
    FORMS = "Forms for what is typed"
    GROUP_LANGUAGE = "A language for a whole group"
    GROUP_SETTINGS = "Where the bot talks in a group, and what it says there by itself"
    POLLS = "Votes in the platform's own polls"
    CARDS = "Films sent into other chats"
    LINKS = "Links that open a film with the bot"
    TOGETHER = "Several bots on one database"


Abilities = Mapping[Ability, str]
"""How a platform does it, in a few words; what it lacks is left out."""
