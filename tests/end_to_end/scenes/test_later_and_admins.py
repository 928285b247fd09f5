"""What comes from elsewhere, comes later, or is for admins."""

import io
import zipfile
from collections.abc import Callable
from datetime import UTC, datetime

from tests.clock import Clock
from tests.end_to_end.running_bot import RunningBot
from tests.end_to_end.scenes.house import House, films
from tests.fake_bot_api import FakeUser

FRIDAY_NOON = datetime(2026, 3, 27, 12, tzinfo=UTC)
FRIDAY_EVENING = datetime(2026, 3, 27, 17, tzinfo=UTC)
"""18:00 in Vienna."""
LETTERBOXD = (
    "Date,Name,Year,Letterboxd URI,Rating\n"
    "2023-01-02,Heat,1995,https://boxd.it/1,4.5\n"
    "2023-01-03,Alien,1979,https://boxd.it/2,5\n"
    "2023-01-04,Jaws,1975,https://boxd.it/3,2\n"
    "2023-01-05,Oppenheimer,2023,https://boxd.it/4,4\n"
    "2023-01-06,Solaris,,https://boxd.it/5,3\n"
)


def export() -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("ratings.csv", LETTERBOXD)
        archive.writestr("watchlist.csv", "Date,Name,Year,Letterboxd URI\n")
    return packed.getvalue()


# 11. Later.


def test_a_reminder_comes_at_the_hour_that_was_tapped(
    own_house: House, opens: Callable[..., RunningBot]
) -> None:
    clock = Clock(FRIDAY_NOON)
    opens(clock=clock)
    ada = own_house.api.user("Ada")
    for place, title in enumerate(("Fargo", "Jaws", "Chinatown"), 1):
        card = ada.says(f"/film {title}")
        assert f"({place})" in ada.presses("Watch later", on=card).text
    ada.presses("Remind me")
    asked = ada.says("Vienna")
    assert asked.labels[:3] == ["Today 18:00", "Sunday 15:00", "Pick a day"]
    ada.presses("Today 18:00")

    ada.reads_all()
    clock.now = FRIDAY_EVENING
    reminder = ada.hears("From your list")
    assert "Chinatown (1974)" in reminder.text.splitlines()[0]
    assert "Fargo" in reminder.text
    assert "Jaws" in reminder.text
    for label in ("Seen it", "Not tonight", "Stop these"):
        assert label in reminder.labels
    assert "No more reminders" in ada.presses("Stop these", on=reminder).text


# 12. Moving in.


def test_an_export_says_what_it_holds_before_it_counts_and_is_undone_as_one(
    house: House, ada: FakeUser
) -> None:
    ada.sends_file("letterboxd-export.zip", export())
    read = ada.hears("5 ratings")
    assert "3 matched" in read.text
    assert "Oppenheimer (2023)" in read.text
    assert "1 unclear" in read.text
    assert read.labels == ["Use them", "Leave it", "Show the unclear"]
    assert house.stars(ada) == {}

    done = ada.presses("Use them")
    assert done.message_id == read.message_id
    own = {"Heat (1995)": 4.5, "Alien (1979)": 5, "Jaws (1975)": 2}
    assert house.stars(ada) == own
    assert len(films(ada.presses("Show it"))) == 5
    ada.presses("Undo the import", on=done)
    assert house.stars(ada) == {}


def test_an_export_that_is_left_changes_nothing(house: House, ada: FakeUser) -> None:
    ada.sends_file("letterboxd-export.zip", export())
    ada.hears("5 ratings")
    ada.presses("Leave it")
    assert house.stars(ada) == {}


# 14. The admin.


def test_the_status_is_for_admins_and_tells_of_the_model(boss: FakeUser, ada: FakeUser) -> None:
    status = boss.says("/status").text
    assert "films" in status
    assert "ratings" in status
    assert "admins only" in ada.says("/status").text


def test_the_status_tells_of_today_and_the_disk_with_buttons_at_hand(boss: FakeUser) -> None:
    status = boss.says("/status")
    for words in ("Serving since", "Today", "last week", "Disk"):
        assert words in status.text
    assert status.labels == ["Retrain", "Models", "Stats"]
    assert len(status.text.splitlines()) <= 16
