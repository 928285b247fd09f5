"""What goes on once a reply is sent: questions that can be replied to, and work that takes long."""

import threading
from dataclasses import dataclass, field, replace

from bot.dialogue.message import Button, Incoming, Reply
from tests.bot.platforms.script import Script
from tests.bot.platforms.telegram.person import opens


@dataclass
class Asking(Script):
    """Asks question 7, and 8 when a button is pressed."""

    told: list[tuple[int, str]] = field(default_factory=list)

    def answer(self, incoming: Incoming) -> list[Reply]:
        replies = super().answer(incoming)
        number = 7 if incoming.action is None else 8
        return [replace(reply, question=number) for reply in replies]

    def sent(self, reply: Reply, message_key: str) -> None:
        self.told.append((reply.question or 0, message_key))


def test_a_reply_to_a_question_tells_which_one() -> None:
    script = Asking(Reply(("How many stars?",), ((Button("One", "one||"),),)))
    with opens(script) as view:
        ada = view.user  # type: ignore[attr-defined]
        question = ada.says("/rate Heat")
        ada.says("4", answering=question)
        ada.says("hello")
        ada.presses("One", on=question)
        view.sees("pressed")
        ada.says("4", answering=question)
    asked = [key for number, key in script.told if number == 7]
    assert [incoming.answers for incoming in script.heard] == [None, asked[0], None, None, asked[0]]
    assert (8, asked[0]) in script.told


def test_work_that_takes_long_is_said_in_place_of_its_announcement_and_keeps_nobody_waiting() -> None:
    may_end = threading.Event()

    def work() -> list[Reply]:
        assert may_end.wait(20)
        return [Reply(("All read.",), replace=True), Reply(("And more.",))]

    class Busy(Script):
        def answer(self, incoming: Incoming) -> list[Reply]:
            if incoming.text != "/import":
                return [Reply(("hello",))]
            return [replace(self.reply, later=work)]

    with opens(Busy(Reply(("Reading ...",)))) as view:
        assert "Reading ..." in view.says("/import")
        assert "hello" in view.says("hi")
        may_end.set()
        assert view.sees("All read.")
        assert view.sees("And more.")
        assert "Reading ..." not in view.says("hi")
