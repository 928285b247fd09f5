"""A person's own side over HTTP: files in, files out, a picture, the first cards."""

import asyncio
import csv
import io
import json
import threading
from collections.abc import Callable
from typing import Any

import pytest

from tests.end_to_end.running_bot import RunningBot
from tests.fake_bot_api import FakeBotApi

LETTERBOXD = (
    "Date,Name,Year,Letterboxd URI,Rating\n"
    "2023-01-02,Heat,1995,https://boxd.it/1,4.5\n"
    "2023-01-03,Alien,1979,https://boxd.it/2,5\n"
    "2023-01-04,Casablanca,1942,https://boxd.it/3,2\n"
    "2023-01-05,Oppenheimer,2023,https://boxd.it/4,4\n"
    "2023-01-06,Sabrina,,https://boxd.it/5,3\n"
)


@pytest.mark.usefixtures("bot")
def test_a_file_of_another_service_counts_when_its_person_says_so_and_is_undone_as_one(
    api: FakeBotApi,
) -> None:
    ada = api.user("Ada")
    ada.says("/rate Heat 3")
    ada.sends_file("ratings.csv", LETTERBOXD.encode())
    read = ada.hears("5 ratings")
    assert all(words in read.text for words in ("2 matched", "1 film I don't have", "1 unclear"))
    assert "Oppenheimer (2023)" in read.text
    assert len(ada.messages) == 2, "it is the message that said it was being read"
    assert "Your one rating" in ada.says("/myratings").text, "nothing counts before"
    used = ada.presses("Use them", on=read)
    assert "2 ratings" in used.text
    text = ada.says("/myratings").text
    assert all(line in text for line in ("Heat (1995) ★★★\n", "Alien (1979) ★★★★★", "Casablanca (1942) ★★"))
    ada.presses("Show the unclear")
    assert "Sabrina (1954) ★★★" in ada.presses("Sabrina (1954)").text
    ada.says("/undo")
    assert "Letterboxd" in ada.says("/undo").text
    assert "Heat (1995) ★★★" in ada.says("/myratings").text
    assert "Your one rating" in ada.says("/myratings").text


@pytest.mark.usefixtures("bot")
@pytest.mark.parametrize(
    ("name", "content", "answer"),
    [
        ("holiday.txt", b"sun, sea", "holds no ratings in a form that I know"),
        ("broken.zip", b"PK\x03\x04 cut off", "is damaged"),
        ("large.csv", b"x" * 20_000_001, "20 MB"),
        ("empty.csv", b"", "empty.csv"),
    ],
)
def test_a_file_that_is_no_export_gets_a_clear_answer(
    api: FakeBotApi, name: str, content: bytes, answer: str
) -> None:
    ada = api.user("Ada")
    ada.sends_file(name, content)
    assert answer in ada.hears(answer).text


def test_others_are_answered_while_a_file_is_fetched(
    api: FakeBotApi, start: Callable[..., RunningBot], monkeypatch: pytest.MonkeyPatch
) -> None:
    may_go = threading.Event()
    act = api._act

    async def act_late(method: str, parameters: dict[str, str]) -> tuple[int, dict[str, Any]]:
        while method == "getFile" and not may_go.is_set():  # noqa: ASYNC110
            await asyncio.sleep(0.01)
        return await act(method, parameters)

    monkeypatch.setattr(api, "_act", act_late)
    start().wait_until_ready()
    ada, bob = api.user("Ada"), api.user("Bob")
    ada.sends_file("ratings.csv", LETTERBOXD.encode())
    ada.hears("Reading")
    assert "Saved" in bob.says("/rate Heat 5").text
    assert "Saved" in ada.says("/rate Fargo 4").text
    may_go.set()
    assert "matched" in ada.hears("matched").text


@pytest.mark.usefixtures("bot")
def test_ratings_and_everything_else_are_taken_away_as_files(api: FakeBotApi) -> None:
    ada = api.user("Ada")
    assert "nothing" in ada.says("/export").text
    ada.says("/rate Heat 4.5")
    ada.says("/rate Alien 5")
    ada.says("/export")
    ada.says("/export json")
    ada.says("/mydata")
    api.wait_for(lambda: len(api.files) == 3, "three files")
    table, listed, everything = api.files
    rows = list(csv.DictReader(io.StringIO(table.content.decode())))
    assert [(row["Title"], row["Year"], row["Rating"]) for row in rows] == [
        ("Alien", "1979", "5"),
        ("Heat", "1995", "4.5"),
    ]
    assert [row["Title"] for row in json.loads(listed.content)] == ["Alien", "Heat"]
    assert len(json.loads(everything.content)["ratings"]) == 2
    ada.says("/forgetme delete")
    assert "nothing stored" in ada.says("/mydata").text
    # What was taken away can be brought back.
    ada.sends_file(table.name, table.content)
    assert "2 matched" in ada.hears("Marquee").text


@pytest.mark.usefixtures("bot")
def test_a_taste_comes_as_a_picture_and_in_words(api: FakeBotApi) -> None:
    ada = api.user("Ada")
    for title in ("Heat", "Fargo", "Chinatown", "Alien", "Jaws"):
        ada.says(f"/rate {title} 5")
    said = ada.says("/taste").text
    assert "crime (5.0)" in said
    api.wait_for(lambda: api.files, "a picture")
    assert api.files[0].kind == "photo"
    assert api.files[0].content.startswith(b"\x89PNG")


@pytest.mark.usefixtures("bot")
def test_the_first_cards_are_one_message_and_end_in_a_list(api: FakeBotApi) -> None:
    ada = api.user("Ada")
    ada.says("/start")
    card = ada.presses("Tap through a few")
    asked = []
    for press in ("5★", "Haven't seen it", "2★", "4★"):
        asked.append(card.text.splitlines()[-2])
        card = ada.presses(press)
    assert len({*asked, card.text.splitlines()[-2]}) == 5, "no film twice"
    assert len(ada.messages) == 1, "one message all the while"
    assert "From 3 films you rated" in ada.presses("Show my list (3 rated)").text
