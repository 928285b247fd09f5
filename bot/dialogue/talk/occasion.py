"""Where and how a message was said: what that asks for, before its words do."""

from bot.dialogue import (
    help,  # noqa: A004 - the module of /help
    words,
)
from bot.dialogue.about_films import offering
from bot.dialogue.command import Command
from bot.dialogue.company import groups
from bot.dialogue.message import Reply
from bot.dialogue.parsing import Call
from bot.dialogue.talk import absent_titles, overheard, plain_words, small_talk
from bot.dialogue.turn import Turn
from bot.service import questions


def answer_first(turn: Turn, call: Call | None) -> list[Reply] | None:
    """What is to be answered without regard to the words.

    Args:
        turn: The message.
        call: The command it gives; None for none.

    Returns:
        No reply at all where silence is right; None where the words decide.
    """
    incoming = turn.incoming
    if incoming.joined:
        return groups.hello(turn)
    if incoming.forwarded:
        return [] if turn.in_company else [_forwarded(turn, call)]
    if not incoming.text:
        return _without_words(turn)
    command = turn.commands.get(call.name) if call else None
    if not incoming.addressed and command is None:
        return named(turn, None, overheard.own_answer(turn))
    if incoming.is_chat and not (command and _is_for_chat(turn, command)):
        heard = _heard_of_chat(turn) if call is None else None
        return heard or [_as_chat(turn, call, command)]
    theirs = overheard.answer_for_another(turn) if turn.in_company and call is None else None
    return None if theirs is None else named(turn, None, theirs)


def named(turn: Turn, command: Command | None, replies: list[Reply]) -> list[Reply]:
    """Says whose ratings and lists these are where others read along; not of what is the same for everybody.

    Args:
        turn: The message or press.
        command: What answered; None for no command.
        replies: What it said.
    """
    incoming = turn.incoming
    is_theirs = incoming.action is not None or command is None or not command.for_chats
    if not turn.in_company or incoming.is_chat or not is_theirs or (replies and replies[0].for_all):
        return replies
    return [groups.said_to(turn, replies[0]), *replies[1:]] if replies else []


def _forwarded(turn: Turn, call: Call | None) -> Reply:
    """Somebody else's words: nothing is saved, but the films they name may be of interest."""
    note, text = turn.say("forwarded"), call.argument if call else turn.incoming.text
    absent = absent_titles.find(turn, text)
    note = (*note, " ", *absent_titles.told(turn, absent)) if absent else note
    offered = offering.offer_all(turn, text, note, absent=absent)
    return offered or Reply(note if absent else (*note, " ", *turn.say("forwarded-hint")))


def _without_words(turn: Turn) -> list[Reply] | None:
    incoming = turn.incoming
    if incoming.is_unread:
        is_answer = bool(questions.open_ones(turn.visit, incoming.chat, incoming.answers))
        return [Reply(turn.say("chat-unread"))] if is_answer else []
    if incoming.attachment is not None:
        # A sticker among friends is for friends, and a live location would be answered with every step.
        if turn.in_company or incoming.edited:
            return []
        cannot = turn.say(words.key_of("cannot", incoming.attachment))
        return [Reply((*cannot, " ", *turn.say("cannot-hint")), (small_talk.show_films(turn),))]
    if not turn.in_company:
        return None
    return _called(turn) if incoming.addressed else []


def _called(turn: Turn) -> list[Reply]:
    """What is said to the bot's bare name: what it does there."""
    if turn.in_group:
        return groups.hello(turn)
    if turn.incoming.where == "channel":
        return [Reply(turn.say("chat-channel"))]
    return [help.short(turn)]


def _is_for_chat(turn: Turn, command: Command) -> bool:
    """Whether a chat as such may give a command."""
    is_managed = command.for_managers and turn.group is not None and turn.incoming.manages()
    return command.for_chats or is_managed


def _heard_of_chat(turn: Turn) -> list[Reply] | None:
    """What is understood of a chat's words: of a film night, and a list that needs nobody's taste."""
    return overheard.answer_of_chat(turn) or plain_words.list_for_anybody(turn, turn.incoming.text)


def _as_chat(turn: Turn, call: Call | None, command: Command | None) -> Reply:
    """Why a chat is not answered as a person is; stars can be given by a press, which has a name."""
    if turn.incoming.where == "channel":
        return Reply(turn.say("chat-channel"))
    note = turn.say("chat-unknown")
    is_of_film = call is None or (command is not None and command.is_about_film)
    said = call.argument if call is not None else turn.incoming.text
    offered = offering.offer(turn, said, (*note, " ", *turn.say("chat-press"))) if is_of_film else None
    return offered or Reply((*note, " ", *turn.say("chat-hint")))
