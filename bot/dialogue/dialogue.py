"""The dialogue: a message in, replies out."""

import logging
import secrets
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

from bot.dialogue import wording, words
from bot.dialogue.about_films import picks
from bot.dialogue.actions import decode
from bot.dialogue.admins import block, retrain
from bot.dialogue.by_itself.broadcasts import Broadcasts
from bot.dialogue.by_itself.due import DueKind, DueTalk
from bot.dialogue.by_itself.due_kinds import DUE_KINDS
from bot.dialogue.command import Command
from bot.dialogue.commands import COMMANDS
from bot.dialogue.company import home
from bot.dialogue.message import FilmOffer, Followed, Incoming, Person, Reply
from bot.dialogue.parsing import Call, read_call
from bot.dialogue.rating import edits, import_
from bot.dialogue.talk import asking, free_text, occasion, quoting, yes_or_no
from bot.dialogue.text import Text
from bot.dialogue.turn import Turn
from bot.service import chats, film_nights, group, group_settings, last_list, questions, retraining
from bot.service.service import Service, Visit

_log = logging.getLogger(__name__)
_LONGEST_TEXT = 4096  # of a message in most chats; it may hold many ratings
_LONGEST_NAME = 100


class Dialogue:
    """Answers everybody; holds no state of its own, so a restart loses nothing."""

    def __init__(
        self,
        service: Service,
        commands: Mapping[str, Command] = COMMANDS,
        due_kinds: Mapping[str, DueKind] = DUE_KINDS,
    ) -> None:
        """Speaks for a service.

        Args:
            service: Does what people ask for.
            commands: What can be asked for, by name.
            due_kinds: What is said without being asked, by name.
        """
        self.due = DueTalk(service, commands, due_kinds)
        self._service = service
        self._commands = commands
        self.broadcasts = Broadcasts(service)
        self._by_verb = {verb: command for command in commands.values() for verb in command.presses}

    def answer(self, incoming: Incoming) -> list[Reply]:
        """Answers one message or press.

        What it does is committed when it returns. Safe to call from several threads; for one person,
        call in order.

        Returns:
            What to say; nothing at all to a bare sign of approval, to those who are blocked, and where others
            read along and it was not meant for the bot. Never raises: the unexpected is logged under a number
            that the reply names.
        """
        visit = None
        try:
            incoming = _clean(incoming)
            visit = self._service.visit(incoming.person)
            replies = self._answer(incoming, visit)
        except Exception:  # noqa: BLE001 - the chat must get an answer whatever breaks below, and never a traceback
            return [_failed(incoming.person, visit)]
        return [
            replace(reply, later=partial(_later, reply.later, visit)) if reply.later else reply
            for reply in replies
        ]

    def cards(self, person: Person, text: str) -> list[FilmOffer]:
        """Films for somebody to pick from, and to send where the bot is not.

        Args:
            person: Who looks for one.
            text: What they typed so far, perhaps nothing.

        Returns:
            Likeliest first; none where there is none. Never raises: the unexpected is logged.
        """
        try:
            looking = Incoming(person, message_key="")
            turn = Turn(looking, self._service.visit(person), self._commands)
            if turn.visit.is_blocked:
                return []
            return picks.find(turn, _storable(text)[:_LONGEST_TEXT])
        except Exception:  # noqa: BLE001 - as in `answer`
            _log.exception("error while looking for films for %s", person.key)
            return []

    def no_cards(self, person: Person) -> str:
        """A line that says that `cards` found no film; empty where nothing is to be said. Never raises."""
        try:
            turn = Turn(Incoming(person, message_key=""), self._service.visit(person), self._commands)
            return "" if turn.visit.is_blocked or not turn.visit.has_model else picks.none(turn)
        except Exception:  # noqa: BLE001 - as in `answer`
            _log.exception("cannot tell %s that no film was found", person.key)
            return ""

    def is_quiet(self, incoming: Incoming) -> bool:
        """Whether a group wants the bot to talk elsewhere: a platform that can tells only whoever asks."""
        try:
            visit = self._service.visit(incoming.person)
            turn = Turn(incoming, visit, self._commands, _group_of(visit, incoming))
            return bool(home.elsewhere(turn, read_call(incoming.text)))
        except Exception:  # noqa: BLE001 - then `answer` tells what is wrong
            _log.exception("cannot tell where a group wants %s to be answered", incoming.person.key)
            return False

    def run_report(self, run_id: int, language: str | None = None) -> tuple[Text, bool]:
        """How a retraining run stands, in words, and whether it has ended.

        Args:
            run_id: The run.
            language: Of the message that shows it, see `Reply` and `Followed`.
        """
        run = retraining.report(self._service, run_id)
        return retrain.describe(run, words.language_of(language)), run.finished

    def sent(self, reply: Reply, message_key: str) -> None:
        """Remembers which message asks a question and shows films, so that a reply to it is understood."""
        if reply.question is not None:
            questions.sent(self._service, reply.question, message_key)
        if reply.about is not None:
            last_list.sent(self._service, reply.about, message_key)

    def poll_sent(self, platform: str, number: int, poll_key: str, poll: str) -> None:
        """Remembers the platform's own poll, sent for `Reply.poll`.

        Args:
            platform: Its name, as in `Person`.
            number: `Poll.number`.
            poll_key: Names the poll among all of the platform, for `voted`.
            poll: Where it stands, as the platform has it, for `Reply.ends_poll`.
        """
        film_nights.poll_sent(self._service.visit(Person(platform, "")), number, poll_key, poll)

    def voted(self, person: Person, poll_key: str, option: int | None) -> None:
        """Counts somebody's vote in a platform's own poll.

        Args:
            person: Who votes.
            poll_key: As `poll_sent` was told it; polls of others are passed over.
            option: Place of what they vote for, from 0; None: they take their vote back.
        """
        film_nights.vote_in_poll(self._service.visit(_clean_person(person)), poll_key, option)

    def follow(self, followed: Followed) -> None:
        """Remembers that a message shows a run, so that a platform goes on with it after a restart."""
        retraining.follow(self._service, followed)

    def moved(self, followed: Followed, to: Followed) -> None:
        """Remembers that another message shows a run in place of one that cannot any more."""
        retraining.moved(self._service, followed, to)

    def chat_moved(self, platform: str, old: str, new: str) -> None:
        """Remembers that a chat has another number now; what was said there still counts."""
        chats.moved(self._service, platform, old, new)

    def member_gone(self, person: Person, group_key: str) -> None:
        """Remembers that somebody has left a group: they count no more there until they come in again.

        Args:
            person: Who.
            group_key: As in `Incoming.group`.
        """
        group.gone(self._service.visit(_clean_person(person)), group_key)

    def home_of(self, platform: str, group_key: str) -> str | None:
        """The only chat of a group in which the bot talks; None where it does in all.

        Args:
            platform: Its name, as in `Person`.
            group_key: As in `Incoming.group`.
        """
        return group_settings.of(self._group(platform, group_key)).home

    def chat_gone(self, platform: str, group_key: str, chat: str) -> None:
        """Remembers that a chat of a group is no more: nothing is to be said there only.

        Args:
            platform: Its name, as in `Person`.
            group_key: As in `Incoming.group`.
            chat: As in `Incoming.chat`.
        """
        group_settings.chat_gone(self._group(platform, group_key), chat)

    def _group(self, platform: str, group_key: str) -> Visit:
        return group.visit_of(self._service.visit(Person(platform, group_key)), group_key)

    def unfollow(self, followed: Followed) -> None:
        """Forgets a message: it shows how the run ended, or cannot show it to anybody."""
        retraining.unfollow(self._service, followed)

    def followed(self, platform: str) -> list[Followed]:
        """The messages on a platform that show a run, and not yet how it ended."""
        return retraining.followed(self._service, platform)

    def _answer(self, incoming: Incoming, visit: Visit) -> list[Reply]:
        turn = Turn(incoming, visit, self._commands, _group_of(visit, incoming))
        if visit.is_blocked:
            return block.answer_blocked(turn)
        asked = yes_or_no.waiting_for_good(turn)
        replies = self._heard(turn) if incoming.action is None else self._pressed(turn, incoming.action)
        yes_or_no.pass_by(turn, asked)
        return replies

    def _pressed(self, turn: Turn, pressed: str) -> list[Reply]:
        action = decode(pressed)
        command = self._by_verb.get(action.verb) if action else None
        if action is None or command is None:
            return [wording.old_button(turn)]
        replies = _refused(turn, command) or command.presses[action.verb](turn, action)
        return occasion.named(turn, command, replies)

    def _heard(self, turn: Turn) -> list[Reply]:
        incoming, visit = turn.incoming, turn.visit
        last_list.looks_at(visit, incoming.answers, with_others=incoming.where == "group")
        last_list.points_at(visit, quoting.film_ids(turn))
        taken_back = edits.take_back(turn)
        again = edits.answer_again(turn, taken_back)
        replies = self._said(turn) if again is None else occasion.named(turn, None, again)
        return edits.told(turn, replies, taken_back)

    def _said(self, turn: Turn) -> list[Reply]:
        call = read_call(turn.incoming.text)
        elsewhere = home.elsewhere(turn, call)
        if elsewhere is not None:
            return elsewhere
        file = turn.incoming.file
        # Where others read along it is told that files are sent in private.
        is_for_us = not turn.in_company or (turn.incoming.addressed and not turn.incoming.forwarded)
        if file is not None and call is None and is_for_us:
            return import_.take(turn, file)
        replies = occasion.answer_first(turn, call)
        if replies is not None:
            return replies
        command = self._commands.get(call.name) if call else None
        return occasion.named(turn, command, _by_words(turn, call, command))


def _group_of(visit: Visit, incoming: Incoming) -> Visit | None:
    is_group = incoming.where == "group" and not incoming.is_pair
    return group.visit_of(visit, incoming.group or incoming.chat) if is_group else None


def _by_words(turn: Turn, call: Call | None, command: Command | None) -> list[Reply]:
    if call is None:
        return free_text.answer(turn, turn.incoming.text)
    if command is None:
        return free_text.answer_unknown(turn, call)
    waiting = asking.unsaved(turn)
    replies = _refused(turn, command) or command.answer(turn, call.argument)
    return asking.go_on_to_other_things(turn, replies, waiting)


def _later(work: Callable[[], list[Reply]], visit: Visit) -> list[Reply]:
    """What some work says that was put off."""
    visit.known.forget()  # they may have said something meanwhile
    try:
        return work()
    except Exception:  # noqa: BLE001 - as in `Dialogue.answer`
        return [_failed(visit.person, visit)]


def _failed(person: Person, visit: Visit | None) -> Reply:
    """The exception that is being handled goes into the log, under a number that is told."""
    number = secrets.token_hex(3)
    _log.exception("error %s while answering %s", number, person.key)
    # Not asked for here: the database may be what broke.
    chosen = visit.known.language if visit else None
    return wording.sorry(words.language_of(chosen, person.language), number)


def _refused(turn: Turn, command: Command) -> list[Reply]:
    """What others hear of a command for admins; nothing for those who may give it."""
    if turn.may(command):
        return []
    _log.warning("refused /%s to %s, who is no %s", command.name, turn.incoming.person.key, command.least)
    if command.least == "owner":
        return [Reply(turn.say("refused-owner", command=f"/{command.name}"))]
    if command.least == "moderator":
        refusal = Reply(turn.say("refused-moderator", command=f"/{command.name}"))
    else:
        (refusal,) = free_text.answer_refused(turn, command.name)
    return [replace(refusal, text=(*refusal.text, " ", *turn.say("whoami-hint")))]


def _clean(incoming: Incoming) -> Incoming:
    """Cuts what is too long for a film, and what no database or network carries."""
    person = _clean_person(incoming.person)
    action = None if incoming.action is None else _storable(incoming.action)
    text, quoted, quote = (
        _storable(each)[:_LONGEST_TEXT] for each in (incoming.text, incoming.quoted, incoming.quote)
    )
    return replace(incoming, person=person, text=text, action=action, quoted=quoted, quote=quote)


def _clean_person(person: Person) -> Person:
    return replace(person, name=_storable(person.name)[:_LONGEST_NAME])


def _storable(text: str) -> str:
    return text.encode(errors="replace").decode().replace("\0", "")
