"""What crosses the line between the dialogue and a platform."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import IO, Literal

from bot.dialogue.text import Text
from bot.service.last_list import About
from bot.service.person import Person
from bot.service.retraining import Followed

__all__ = [
    "About",
    "Attachment",
    "Button",
    "Document",
    "FilmOffer",
    "Followed",
    "Incoming",
    "Person",
    "Poll",
    "Reply",
    "SentFile",
    "Where",
]

Where = Literal["private", "group", "channel"]
"""Who reads along: nobody; several people who talk to each other; whoever follows what one chat tells."""
Attachment = Literal["picture", "video", "sound", "sticker", "file", "contact", "place", "poll", "other"]


@dataclass(frozen=True, slots=True)
class SentFile:
    """A file that somebody sent.

    Attributes:
        name: As they know it.
        size: Bytes; None where the platform does not tell.
        most: Bytes that the platform can hand over; None for any number.
        open: Fetches it, which may take a while, and gives its bytes; OSError where it cannot be had.
    """

    name: str
    size: int | None
    most: int | None
    open: Callable[[], IO[bytes]]


@dataclass(frozen=True, slots=True)
class Document:
    """A file that goes with a reply.

    Attributes:
        name: File name, with its ending.
        content: The bytes.
        kind: Whether it is looked at in the chat, or kept.
    """

    name: str
    content: bytes
    kind: Literal["file", "picture"] = "file"


@dataclass(frozen=True, slots=True)
class Incoming:
    """One message, or one press of a button. A platform where there is nothing but that sets the first four.

    Attributes:
        person: Who sent it; the chat itself where ``is_chat``.
        message_key: Names this delivery for good ("telegram:update:77"): the same message delivered
            twice carries the same key, and must take effect once.
        text: What they typed, a caption too, without the bot's own name; empty for a button.
        action: ``Button.action`` of the pressed button, None for a message.
        chat: The platform's key of the chat it was said in; empty where a person has only one. What is asked
            in one chat is not answered in another.
        answers: Key of the message that this one replies to, as `Dialogue.sent` was told it; None for none.
        edited: Key of the message's first version where this is a later one, with a key of its own: what the
            earlier version did is taken back. None for a new message.
        where: Who reads along.
        addressed: It is said to the bot for certain: in private, by its name, or as an answer to it. Others
            may be meant for somebody else: what is not understood is met with silence.
        is_chat: Nobody knows who wrote it: an anonymous admin, a channel. ``person`` is the chat they wrote
            as, which has no taste and gives no stars.
        forwarded: Somebody else's words, passed on.
        attachment: What came with the text or in place of it; None for nothing.
        is_pair: Two people talk, and the bot answers for one of them: others read along, but it is no group.
        joined: No message: the person has just brought the bot into this group.
        file: The file that came with it; None for none.
        replied_to: Who wrote the message that this one replies to; None for nobody, and for the bot.
        quoted: What stands in that message of somebody else, or in the part of it that they point at; empty
            for none.
        quote: The part of the message replied to that they point at, whoever wrote it; empty for all of it.
        group: Key of what the settings of a group belong to, a server of many channels; empty for ``chat``.
        manages: Says whether the person may choose for the group; asked only where they do.
        is_unread: The platform does not hand over what it says, as it does not name the bot.
        within: Key of the chat that this one is a part of, as a thread is; empty for none.
        place_name: What people call the chat, as in ``#films``; empty where it has no name.
        has_forms: The platform opens a form for a button of `bot.dialogue.forms`.
        at_keyboard: Whoever writes sits at the machine that runs it, and can run its commands.
    """

    person: Person
    message_key: str
    text: str = ""
    action: str | None = None
    chat: str = ""
    answers: str | None = None
    edited: str | None = None
    where: Where = "private"
    addressed: bool = True
    is_chat: bool = False
    is_pair: bool = False
    forwarded: bool = False
    attachment: Attachment | None = None
    joined: bool = False
    file: SentFile | None = None
    replied_to: Person | None = None
    quoted: str = ""
    quote: str = ""
    has_forms: bool = False
    at_keyboard: bool = False
    group: str = ""
    is_unread: bool = False
    within: str = ""
    place_name: str = ""
    manages: Callable[[], bool] = lambda: False


@dataclass(frozen=True, slots=True)
class Button:
    """Exactly one of ``action`` and ``url`` is set; ``action`` takes at most 64 bytes of UTF-8."""

    label: str
    action: str | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Poll:
    """A vote for one of several films. A platform without polls draws the buttons of the reply, and is done.

    A platform that has polls sends one below the reply, where everybody sees who votes for what, in place of
    the first rows of buttons; where it may not, it draws these all the same. It tells ``Dialogue.poll_sent``,
    and of each vote ``Dialogue.voted``.

    Attributes:
        number: Of the vote, for ``Dialogue.poll_sent``.
        question: What is voted on, 300 characters at most.
        options: What can be voted for, 2 to 10, 100 characters each at most.
        rows: So many rows of the reply's buttons are votes.
    """

    number: int
    question: str
    options: tuple[str, ...]
    rows: int


@dataclass(frozen=True, slots=True)
class Reply:
    """One thing to say.

    Attributes:
        text: The words.
        buttons: Rows of buttons under it.
        replace: Put this in place of the message whose button was pressed, where there is one.
        for_all: It is about all who read along: with ``replace`` it takes the place of that message whoever
            pressed, and nobody's name stands before it.
        follow_run: Number of a retraining run: the platform keeps this message up to date with
            ``Dialogue.run_report(follow_run)`` until the run has ended; where its messages outlive a restart,
            it tells ``Dialogue.follow`` of this one, and goes on with those of ``Dialogue.followed``.
        language: Code of the one it is written in; where a run is followed, for ``Dialogue.run_report``.
        question: Number of the question that this message asks: where people can reply to a message, the
            platform tells ``Dialogue.sent`` this reply and the message's key once it is sent.
        document: A file that goes with the words.
        broadcast: Number of an announcement that this message shows: a platform that speaks first tells
            ``Dialogue.broadcasts`` where it stands, and keeps it up to date until the end.
        later: Work that takes longer than anybody should wait: the platform sends this reply first, then
            calls it in a thread of its own, beside everything else. What it gives is said then, in place of
            this reply where it says so. It never raises.
        poll: A vote that goes with the words.
        ends_poll: Where a poll stands that is over now, as ``Dialogue.poll_sent`` was told it.
        about: The films that it is about; told as a question is.
        picture: https address of a picture that belongs to it, a film's poster: shown with it where the
            platform can, in the same message; else as a link.
    """

    text: Text
    buttons: tuple[tuple[Button, ...], ...] = ()
    replace: bool = False
    follow_run: int | None = None
    language: str | None = None
    question: int | None = None
    document: Document | None = None
    broadcast: int | None = None
    later: "Callable[[], list[Reply]] | None" = None
    for_all: bool = False
    poll: Poll | None = None
    ends_poll: str | None = None
    picture: str | None = None
    about: About | None = None

    @property
    def is_to_be_known(self) -> bool:
        """Whether the dialogue is told once it stands in a message."""
        return self.question is not None or self.about is not None


@dataclass(frozen=True, slots=True)
class FilmOffer:
    """A film that somebody may pick, and send where the bot is not.

    Attributes:
        key: Names it among others: at most 64 bytes.
        title: Its name.
        line: A line about it.
        text: What is sent when it is picked.
        start: What follows ``/start`` in a link that opens this film with the bot; None where none can.
        label: Of the button with that link.
    """

    key: str
    title: str
    line: str
    text: Text
    start: str | None = None
    label: str = ""
