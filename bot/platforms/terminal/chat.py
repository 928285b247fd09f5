"""The chat in a terminal, or over standard input and output where there is none."""

import contextlib
import logging
import threading
import time
import uuid
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TextIO

from bot.dialogue import words
from bot.dialogue.dialogue import Dialogue
from bot.dialogue.message import Button, Incoming, Person, Reply
from bot.platforms.terminal import files
from bot.platforms.terminal.drawing import draw, draw_buttons, pressable

_log = logging.getLogger(__name__)
_PROMPT = "> "
_ANEW = "\r\x1b[K"  # back to the start of the line, and erase it
_BETWEEN_PROGRESS_S = 1.0
_BETWEEN_DUE_S = 5.0
_LEAVING = {"exit", "quit", ":q", "/exit", "/quit"}


class Terminal:
    """One person's chat, line by line."""

    def __init__(
        self,
        dialogue: Dialogue,
        person: Person,
        out: TextIO,
        *,
        is_tty: bool,
        pause: Callable[[float], None] = time.sleep,
        directory: Path = Path(),
    ) -> None:
        """Prepares a chat.

        Args:
            dialogue: Answers.
            person: Who types.
            out: Where answers go.
            is_tty: Whether somebody sits there: then text is drawn, and progress shown in place.
            pause: Waits so many seconds between two looks at a retraining run.
            directory: Where files that go with replies are written.
        """
        self._directory = directory
        self._dialogue = dialogue
        self._person = person
        self._out = out
        self._is_tty = is_tty
        self._pause = pause
        self._buttons: list[Button] = []
        self._speaking = threading.Lock()

    def run(self, lines: Iterator[str]) -> None:
        """Says hello, then answers each line until there are no more."""
        if not self._is_tty:
            self._answer(lines)
            return
        self.take("/start")
        self._write(f"{self._words('terminal-how')}\n")
        ended = threading.Event()
        speaking_first = threading.Thread(target=self._speak_first, args=(ended,), name="due", daemon=True)
        speaking_first.start()
        try:
            self._answer(lines)
        finally:
            ended.set()
        self._write(f"{self._words('terminal-bye')}\n")

    def _answer(self, lines: Iterator[str]) -> None:
        for line in lines:
            text = line.strip()
            if text.lower() in _LEAVING:
                break
            if not text:
                continue
            if not self._is_tty:
                self.say_due()
                self._write(f"{_PROMPT}{text}\n")  # a transcript should show what was asked
            self.take(text)

    def say_due(self) -> bool:
        """Says what is due by itself; False where there was nothing."""
        try:
            due = self._dialogue.due.take(self._person.platform)
            for said in due:
                with self._speaking:
                    self._say(list(said.replies))
                self._dialogue.due.done(said)
        except Exception:  # noqa: BLE001 - the chat goes on, and so does the next look
            _log.exception("cannot say what is due")
            return False
        return bool(due)

    def _speak_first(self, ended: threading.Event) -> None:
        """Says what is due while somebody sits there, perhaps in the middle of a line."""
        while not ended.wait(_BETWEEN_DUE_S):
            if self.say_due():
                self._write(_PROMPT)

    def take(self, text: str) -> None:
        """Answers one line: a button's number, or a message."""
        key = f"terminal:{uuid.uuid4()}"
        pressed = int(text) - 1 if text.isascii() and text.isdigit() and len(text) < 4 else -1  # noqa: PLR2004
        said = Incoming(self._person, key, at_keyboard=True)
        if 0 <= pressed < len(self._buttons):
            incoming = replace(said, action=self._buttons[pressed].action)
        elif path := files.path_after(text):
            incoming = replace(said, text=files.COMMAND, file=files.sent_file(path))
        else:
            incoming = replace(said, text=text)
        with self._speaking:
            self._say(self._dialogue.answer(incoming))

    def _say(self, replies: list[Reply]) -> None:
        # What is asked is answered next: "1" is its first answer, as on other platforms.
        asked_first = sorted(replies, key=lambda reply: not reply.question)
        self._buttons = pressable(asked_first)
        for reply in replies:
            before = asked_first[: [each is reply for each in asked_first].index(True)]
            self._show(reply, len(pressable(before)) + 1)
        for reply in replies:
            if reply.follow_run is not None:
                self._follow(reply.follow_run, reply.language)
            if reply.later is not None:
                self._say(reply.later())

    def _show(self, reply: Reply, first: int) -> None:
        self._write(f"\n{draw(reply.text, is_tty=self._is_tty)}\n")
        if reply.picture is not None:
            link = words.say(
                words.language_of(reply.language, self._person.language),
                "terminal-picture",
                url=reply.picture,
            )
            self._write(f"{draw(link, is_tty=self._is_tty)}\n")
        if reply.document is not None:
            self._write(f"\n{files.kept(reply.document, self._directory)}\n")
        if reply.buttons:
            self._write(f"\n{draw_buttons(reply.buttons, first)}\n")
        self._write("\n")

    def _follow(self, run_id: int, language: str | None) -> None:
        """Shows how a run gets on until it ends, or until Ctrl-C: the run itself goes on then."""
        shown = ""
        try:
            while True:
                text, finished = self._dialogue.run_report(run_id, language)
                words = draw(text, is_tty=self._is_tty)
                if finished:
                    self._write(f"{_ANEW if self._is_tty else ''}{words}\n\n")
                    return
                lines = words.splitlines()
                step = lines[1] if len(lines) > 1 else words
                if self._is_tty:
                    self._write(f"{_ANEW}{' · '.join(lines)}")
                elif step != shown:  # nobody watches a log by the percent
                    self._write(f"{step}\n")
                    shown = step
                self._pause(_BETWEEN_PROGRESS_S)
        except KeyboardInterrupt:
            self._write(f"\n{self._words('terminal-background')}\n\n")

    def _words(self, key: str) -> str:
        # Of the machine's language: these are the terminal's words, and it knows of no /language.
        return words.label(words.language_of(self._person.language), key)

    def _write(self, text: str) -> None:
        self._out.write(text)
        self._out.flush()


def typed_lines() -> Iterator[str]:
    """What somebody types, with a prompt and line editing, until Ctrl-D or Ctrl-C."""
    with contextlib.suppress(ImportError):
        import readline  # noqa: F401, PLC0415 - gives input() its editing; some systems lack it
    while True:
        try:
            yield input(_PROMPT)
        except (EOFError, KeyboardInterrupt):
            print()  # noqa: T201 - leaves the prompt's line
            return
