"""A group finds its film, from hello to how it was."""

from collections.abc import Callable
from datetime import UTC, datetime

from db.models import FilmNight, FilmNightVote
from tests.clock import Clock
from tests.end_to_end.running_bot import RunningBot, eventually
from tests.end_to_end.scenes.house import House, button, films

THURSDAY = datetime(2020, 11, 26, 12, tzinfo=UTC)
CLOSES, NEXT_DAY = datetime(2020, 11, 28, 18, tzinfo=UTC), datetime(2020, 11, 29, 11, tzinfo=UTC)
"""Of a night on Saturday at 20:00 in Berlin: an hour before it, and the noon after it."""


# 10. Together.


def test_a_group_of_three_from_hello_to_how_it_was(
    own_house: House, opens: Callable[..., RunningBot]
) -> None:
    clock = Clock(THURSDAY)
    opens(clock=clock)
    ann, ben, chris = (own_house.api.user(name) for name in ("Ann", "Ben", "Chris"))
    for who, told in ((ann, ("Heat 5", "Fargo 5")), (ben, ("Toy Story 5", "Alien 1"))):
        for each in told:
            who.says(f"/rate {each}")
    ann, ben, chris = own_house.api.group(ann, ben, chris)

    ann.brings_bot()
    hello = ann.hears("I find films for all of you")
    assert hello.labels == ["I'm in", "What can you do?"]
    for who in (ann, ben, chris):
        assert who.presses("I'm in").message_id == hello.message_id, "one message, brought up to date"
    before = len(ann.messages)
    ann.sends("I saw Heat yesterday")
    ben.sends("Alien 5")

    # Without a clock the group is asked for one.
    asked = ann.says("/filmnight saturday 20:00")
    assert len(ann.messages) == before + 1, "nothing was said to what was not meant for the bot"
    assert "Tap" not in asked.text or asked.labels
    assert "as a reply to this message" in asked.text
    night = ann.says("Berlin", answering=asked)
    five = films(night)
    heading = night.text.splitlines()[0]
    assert "Saturday 20:00" in heading
    assert all(name in heading for name in ("Ann", "Ben", "Chris"))
    assert "Chris hasn't told me enough" in night.text
    assert len(five) == 5
    poll = own_house.api.wait_for(lambda: own_house.api.polls, "a poll")[0]
    assert [option.partition(" (")[0] for option in poll.options] == [
        name.partition(" (")[0] for name in five
    ]
    eventually(lambda: own_house.rows(FilmNight.poll_key) == [poll.poll_id], "the poll in the database")
    ann.votes(poll.options[1])
    ben.votes(poll.options[1])
    chris.votes(poll.options[2])
    eventually(lambda: len(own_house.rows(FilmNightVote.choice)) == 3, "the votes in the database")

    ann.reads_all()
    clock.now = CLOSES
    named = ann.hears("It's ")
    assert poll.options[1] in named.text
    assert poll.options[2] in named.text, "next time"
    own_house.api.wait_for(lambda: poll.is_closed, "the end of the poll")

    clock.now = NEXT_DAY
    how = ann.hears("How was ")
    assert poll.options[1] in how.text
    assert how.labels == ["1★", "2★", "3★", "4★", "5★", "Didn't happen"]
    assert "Ben" in ben.presses(button(how, "4"), on=how).text
    assert 4 in own_house.stars(ben).values()
