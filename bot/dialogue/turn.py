"""What a command gets to work with: one message, and its sender's visit to the service."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from zlib import crc32

from bot.dialogue import words
from bot.dialogue.command import Command
from bot.dialogue.intents.intent import Understood
from bot.dialogue.message import Incoming
from bot.dialogue.talk.mention import Mention
from bot.dialogue.text import Text
from bot.dialogue.words import Value
from bot.service import language, roles
from bot.service.last_list import About, LastList
from bot.service.service import Visit


@dataclass(frozen=True, slots=True)
class Turn:
    """One message being answered.

    Attributes:
        incoming: The message or press.
        visit: Whatever it asks of the service is asked here: one turn sees one bundle.
        commands: All there are, by name.
        group: The visit of the group where others read along; None elsewhere.
        read: What texts of the message were taken for, as several readers look at it.
        named: Films that such texts name.
    """

    incoming: Incoming
    visit: Visit
    commands: Mapping[str, Command]
    group: Visit | None = None
    read: dict[str, Understood] = field(default_factory=dict, compare=False)
    named: dict[str, Sequence[Mention]] = field(default_factory=dict, compare=False)

    @property
    def key(self) -> str:
        """Names the message for good."""
        return self.incoming.message_key

    @property
    def said_in(self) -> str:
        """Key of the message's first version: its own, unless it was edited."""
        return self.incoming.edited or self.key

    @property
    def sender_number(self) -> int:
        """A number that stands for the sender in a button that is theirs alone; their key may be too long."""
        return crc32(self.visit.person.key.encode())

    @property
    def whose(self) -> tuple[int, ...]:
        """Numbers for a button that is the sender's alone where others read along: a chat presses none."""
        return (self.sender_number,) if self.in_company and not self.incoming.is_chat else ()

    @property
    def is_admin(self) -> bool:
        """Whether its sender may retrain, choose the model, announce."""
        return self.visit.is_admin

    def may(self, command: Command) -> bool:
        """Whether its sender may give a command."""
        return not command.for_admins or roles.may(self.visit.role, command.least)

    @property
    def in_company(self) -> bool:
        """Whether others read along."""
        return self.incoming.where != "private"

    @property
    def in_group(self) -> bool:
        """Whether it is said in a group, whose members may take part in its lists."""
        return self.incoming.where == "group" and not self.incoming.is_pair

    @property
    def language(self) -> str:
        """The language to answer in: the group's, else the person's choice, their platform's, English."""
        of_group = language.chosen(self.group) if self.group else None
        return words.language_of(of_group) if of_group else self.own_language

    @property
    def own_language(self) -> str:
        """The person's language, whatever their group's."""
        return words.language_of(language.chosen(self.visit), self.incoming.person.language)

    def about(self, *film_ids: str, given: Sequence[float] = ()) -> About:
        """What a reply is about: films, and the stars that it says each was given."""
        return self.about_list(LastList((), film_ids, (), given=tuple(given)))

    def about_list(self, shown: LastList) -> About:
        """What a reply is about: a list."""
        return About(self.visit.person.key, self.incoming.chat, shown)

    def say(self, key: str, **values: Value) -> Text:
        """A message of the catalogs as spans, see `words.say`."""
        return words.say(self.language, key, **values)

    def label(self, key: str, **values: Value) -> str:
        """A message of the catalogs for a button, see `words.label`."""
        return words.label(self.language, key, **values)
