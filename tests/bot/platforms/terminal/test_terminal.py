import io
from datetime import UTC, datetime

import pytest

from bot.dialogue.by_itself.due import DueReplies
from bot.dialogue.message import Button, Incoming, Person, Reply
from bot.dialogue.text import Anchor, Bold, Text
from bot.platforms.terminal.chat import Terminal
from bot.platforms.terminal.drawing import draw


class PlayedDue:
    """What is said without being asked."""

    def __init__(self) -> None:
        self.waiting: list[DueReplies] = []
        self.noted: list[int] = []

    def take(self, platform: str) -> list[DueReplies]:
        assert platform == "terminal"
        taken, self.waiting = self.waiting, []
        return taken

    def done(self, said: DueReplies) -> None:
        self.noted.append(said.number)


class Played:
    """A dialogue that says what the test planned, and notes what it heard."""

    def __init__(self, *replies: list[Reply]) -> None:
        self.replies = list(replies)
        self.heard: list[Incoming] = []
        self.reports: list[tuple[Text, bool]] = []
        self.due = PlayedDue()

    def answer(self, incoming: Incoming) -> list[Reply]:
        self.heard.append(incoming)
        return self.replies.pop(0) if self.replies else [Reply(("ok",))]

    def run_report(self, _: int, _language: str | None) -> tuple[Text, bool]:
        return self.reports.pop(0)


def chat(played: Played, *lines: str, is_tty: bool = False) -> str:
    out = io.StringIO()
    pauses: list[float] = []
    person = Person("terminal", "me", "Ada")
    Terminal(played, person, out, is_tty=is_tty, pause=pauses.append).run(iter(lines))  # type: ignore[arg-type]
    return out.getvalue()


def test_the_terminals_own_words_are_in_the_persons_language() -> None:
    out = io.StringIO()
    person = Person("terminal", "me", "Ada", "de_DE.UTF-8")
    Terminal(Played(), person, out, is_tty=True).run(iter(["exit"]))  # type: ignore[arg-type]
    assert "Tippe eine Zahl" in out.getvalue()
    assert out.getvalue().endswith("Bis bald!\n")


def test_what_is_due_is_said_before_the_next_line_and_its_buttons_work() -> None:
    played = Played()
    reply = Reply(("Tea?",), ((Button("Yes", "yes||"),),))
    played.due.waiting.append(DueReplies(7, datetime.now(UTC), "", "me", (reply,), None))
    text = chat(played, "1")
    assert text.index("Tea?") < text.index("> 1")
    assert played.heard[0].action == "yes||"
    assert played.due.noted == [7]


def test_a_chat_goes_on_where_it_cannot_be_told_what_is_due(monkeypatch: pytest.MonkeyPatch) -> None:
    def away(_: str) -> list[DueReplies]:
        raise OSError("no database")

    played = Played()
    monkeypatch.setattr(played.due, "take", away)
    assert "ok" in chat(played, "Heat")


TWO = (
    (Button("Yes", "yes||"), Button("No", "no||")),
    (Button("Site", url="https://x.example"), Button("Maybe", "maybe||")),
)


def test_lines_are_answered_until_there_are_no_more() -> None:
    played = Played()
    text = chat(played, "/start\n", "\n", "Heat\n")
    assert [incoming.text for incoming in played.heard] == ["/start", "Heat"]
    assert text.count("ok") == 2
    assert "> Heat" in text
    assert len({incoming.message_key for incoming in played.heard}) == 2
    assert played.heard[0].person.key == "terminal:me"


def test_buttons_are_numbered_and_a_number_presses_one() -> None:
    played = Played([Reply(("Sure?",), TWO)])
    text = chat(played, "/forgetme", "3")
    assert "[1] Yes   [2] No" in text
    assert "Site: https://x.example   [3] Maybe" in text
    assert played.heard[1].action == "maybe||"


def test_who_writes_here_sits_at_the_machine() -> None:
    played = Played([Reply(("Which?",), ((Button("This", "this||"),),))])
    chat(played, "hello", "1")
    assert [one.at_keyboard for one in played.heard] == [True, True]


def test_a_picture_is_a_link_below_the_words() -> None:
    poster = "https://image.example/heat.jpg"
    assert f"Heat\nPoster: {poster}\n" in chat(Played([Reply(("Heat",), picture=poster)]), "x")


def test_numbers_run_on_over_several_replies() -> None:
    played = Played([Reply(("a",), TWO), Reply(("b",), TWO)])
    chat(played, "x", "4")
    assert played.heard[1].action == "yes||"


def test_a_number_without_such_a_button_is_text() -> None:
    played = Played([Reply(("Sure?",), TWO)])
    chat(played, "x", "2012", "4", "0", "1")
    assert [incoming.text for incoming in played.heard] == ["x", "2012", "4", "0", "1"]


def test_a_terminal_gets_bold_and_clickable_links_and_others_plain_words() -> None:
    text = (Bold("Heat"), " on ", Anchor("IMDb", "https://imdb.example/1"))
    assert draw(text, is_tty=False) == "Heat on IMDb: https://imdb.example/1"
    drawn = draw(text, is_tty=True)
    assert "\x1b[1mHeat\x1b[0m" in drawn
    assert "\x1b]8;;https://imdb.example/1\x1b\\" in drawn


def test_what_strangers_wrote_cannot_steer_the_terminal() -> None:
    evil = "\x1b]0;owned\x07\x9b2J"
    assert "\x1b" not in draw((evil, Anchor(evil, f"https://x.example/{evil}")), is_tty=False)
    assert draw((evil,), is_tty=True) == "]0;owned2J"


def test_a_person_at_a_terminal_is_greeted_and_can_leave() -> None:
    played = Played()
    text = chat(played, "exit", "never read", is_tty=True)
    assert [incoming.text for incoming in played.heard] == ["/start"]
    assert text.endswith("Bye!\n")


def test_a_retraining_is_followed_line_by_line_to_its_end() -> None:
    played = Played([Reply(("starting",), follow_run=7)])
    played.reports = [
        (("Retraining ▰ 10%\nreading\n1 s so far",), False),
        (("Retraining ▰ 10%\nreading\n2 s so far",), False),
        (("Retraining ▰▰ 20%\ntraining\n3 s so far",), False),
        ((Bold("Done."), "\nbetter"), True),
    ]
    lines = chat(played, "/retrain").splitlines()
    assert lines.count("reading") == 1
    assert lines.count("training") == 1
    assert lines[-3:] == ["Done.", "better", ""]
