"""/announce: something said to everybody, after a look at it, and stoppable."""

from bot.dialogue.actions import Action, buttons
from bot.dialogue.admins import announcing
from bot.dialogue.command import IN_PRIVATE, Command
from bot.dialogue.message import Reply
from bot.dialogue.turn import Turn
from bot.service import announcements
from bot.service.announcements import Announcement, Nobody

_LONGEST = 3500  # a message in most chats holds a little more


def answer(turn: Turn, argument: str) -> list[Reply]:
    """Answers ``/announce TEXT`` with how it would look, and asks."""
    if not argument:
        return [Reply(turn.say("announce-how"))]
    if len(argument) > _LONGEST:
        return [Reply(turn.say("announce-too-long", most=_LONGEST, count=len(argument)))]
    drafted = announcements.draft(turn.visit, argument, turn.language)
    if isinstance(drafted, Nobody):
        return [Reply(turn.say("announce-nobody"))]
    row = (
        *buttons(turn.label("announce-send-button"), "tellall", drafted.number),
        *buttons(turn.label("announce-drop-button"), "droptell", drafted.number),
    )
    people = turn.label("count-people", count=drafted.people - drafted.groups)
    key = "announce-preview-groups" if drafted.groups else "announce-preview"
    goes_to = (
        turn.say(key, people=people, groups=drafted.groups)
        if drafted.groups
        else turn.say(key, people=people)
    )
    return [Reply((*goes_to, "\n\n", argument), (row,))]


def press_send(turn: Turn, action: Action) -> list[Reply]:
    """The button that confirms, and the one that lets it go on; numbers: which announcement."""
    return [_shown(turn, announcements.begin(turn.visit, _number(action)))]


def press_stop(turn: Turn, action: Action) -> list[Reply]:
    """The button that stops it; numbers: which announcement."""
    return [_shown(turn, announcements.stop(turn.visit, _number(action)))]


def press_drop(turn: Turn, action: Action) -> list[Reply]:
    """The button that sends nothing; numbers: which announcement."""
    number = _number(action)
    if announcements.discard(turn.visit, number):
        return [Reply(turn.say("announce-dropped"), replace=True)]
    return [_shown(turn, announcements.look_at(turn.visit, number))]


def _shown(turn: Turn, one: Announcement | None) -> Reply:
    if one is None:
        return Reply(turn.say("announce-gone"), replace=True)
    return announcing.progress(one, turn.language)


def _number(action: Action) -> int:
    return int(action.numbers[0]) if action.numbers else -1


COMMAND = Command(
    "announce",
    "announce-command",
    answer,
    usage="announce-arguments",
    examples=("/announce New films are here.",),
    presses={"tellall": press_send, "stoptell": press_stop, "droptell": press_drop},
    for_admins=True,
    places=IN_PRIVATE,
)
