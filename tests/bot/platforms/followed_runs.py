"""The part of a dialogue that platforms follow retraining runs by, in memory."""

from dataclasses import dataclass, field

from bot.dialogue.by_itself.broadcasts import Round
from bot.dialogue.by_itself.due import DueReplies
from bot.dialogue.message import Followed
from bot.dialogue.text import Text


@dataclass
class NothingDue:
    """The part of a dialogue that speaks first, with nothing to say."""

    def take(self, _platform: str, /) -> list[DueReplies]:
        return []


class Silent:
    """Nothing is said first."""

    def carry(self, _platform: str) -> None:
        pass

    def turn(self, *_: object) -> Round:
        return Round()


@dataclass(kw_only=True)
class FollowedRuns:
    """Tells planned reports, the last one again and again, and remembers what is followed."""

    reports: list[tuple[Text, bool]] = field(default_factory=list)
    messages: list[Followed] = field(default_factory=list)
    due: NothingDue = field(default_factory=NothingDue)
    broadcasts: Silent = field(default_factory=Silent)

    def run_report(self, _run_id: int, _language: str | None = None, /) -> tuple[Text, bool]:
        return self.reports.pop(0) if len(self.reports) > 1 else self.reports[0]

    def follow(self, followed: Followed) -> None:
        self.messages.append(followed)

    def moved(self, followed: Followed, to: Followed) -> None:
        self.messages[self.messages.index(followed)] = to

    def unfollow(self, followed: Followed) -> None:
        self.messages.remove(followed)

    def followed(self, platform: str) -> list[Followed]:
        return [followed for followed in self.messages if followed.platform == platform]
