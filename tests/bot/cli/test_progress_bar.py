import io

import pytest

from bot.cli.progress import ProgressLines, duration, progress_bar


class Clock:
    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_lines_come_every_few_seconds_and_at_the_end_of_a_step() -> None:
    stream, clock = io.StringIO(), Clock()
    lines = ProgressLines(stream, clock, interval=5.0)
    for done in range(101):
        clock.seconds = done / 10
        lines("reading", done, 100)
        lines("reading", done, 100)
    assert stream.getvalue().splitlines() == [
        "reading: 50 %, about 5 s left",
        "reading: done in 10 s",
    ]


def test_a_new_step_ends_the_one_before() -> None:
    stream, clock = io.StringIO(), Clock()
    lines = ProgressLines(stream, clock)
    lines("reading", 1, 0)
    clock.seconds = 61
    lines("reading", 5000, 0)
    lines("counting", 0, 10)
    lines.end()
    lines.end()
    assert stream.getvalue().splitlines() == [
        "reading: 5,000",
        "reading: done in 1 min 01 s",
        "counting: done in 0 s",
    ]


def test_what_is_announced_is_told_at_once_and_never_said_to_be_done() -> None:
    stream = io.StringIO()
    lines = ProgressLines(stream, Clock())
    lines("trying again in 16 s ...", 0, 0)
    assert stream.getvalue() == "trying again in 16 s ...\n"
    lines("reading", 1, 1)
    assert stream.getvalue().splitlines() == ["trying again in 16 s ...", "reading: done in 0 s"]


def test_a_step_that_fails_is_not_said_to_be_done() -> None:
    stream = io.StringIO()
    with pytest.raises(OSError, match="disk"), progress_bar(stream) as progress:  # noqa: PT012
        progress("writing", 1, 10)
        raise OSError("disk")
    assert stream.getvalue() == ""


def test_a_terminal_gets_a_bar_for_each_step() -> None:
    stream = Terminal()
    with progress_bar(stream) as progress:
        progress("reading", 3, 0)
        progress("training", 1, 2)
        progress("training", 2, 2)
    last = stream.getvalue()
    assert "reading" in last
    assert "training" in last
    assert "100%" in last


def test_a_pipe_gets_plain_lines() -> None:
    stream = io.StringIO()
    with progress_bar(stream) as progress:
        progress("reading", 1, 1)
        progress("writing", 1, 2)
    assert stream.getvalue().splitlines() == ["reading: done in 0 s", "writing: done in 0 s"]


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(0.2, "0 s"), (59.4, "59 s"), (59.6, "1 min 00 s"), (3700, "1 h 01 min"), (-1, "0 s")],
)
def test_durations_for_people(seconds: float, text: str) -> None:
    assert duration(seconds) == text
