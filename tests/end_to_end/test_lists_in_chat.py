"""Journeys of the first ratings and of lists, as Telegram brings them."""

import re
from collections.abc import Iterator

import pytest

from bot.settings import Settings
from tests.bot.service.stand_in_model import StandInModel, stand_in_model
from tests.end_to_end.running_bot import RunningBot
from tests.fake_bot_api import TOKEN, FakeBotApi, FakeUser


@pytest.fixture
def ada(api: FakeBotApi) -> FakeUser:
    return api.user("Ada")


def titles(text: str) -> list[str]:
    return re.findall(r"^\d+\. (.+?)(?:\s· .+)?$", text, re.MULTILINE)


# Start.


@pytest.mark.usefixtures("bot")
def test_twelve_ratings_by_buttons_take_fewer_than_fifteen_taps_and_one_message(ada: FakeUser) -> None:
    message = ada.says("/start")
    taps = ["Tap through a few", *["4★", "2★"] * 5, "A few more", "5★", "5★"]
    for tap in taps:
        ada.presses(tap)

    assert len(taps) < 15
    assert ada.messages == [message]
    assert "Show my list (12 rated)" in message.labels
    assert "Your 12 ratings" in ada.says("/myratings").text


@pytest.mark.usefixtures("bot")
@pytest.mark.parametrize("taps", [["Just show me films"], ["Tap through a few", "Enough: show films"]])
def test_a_first_list_is_three_taps_away_at_most_without_any_answer(ada: FakeUser, taps: list[str]) -> None:
    ada.says("/start")
    for tap in taps:
        answer = ada.presses(tap)
    assert len(titles(answer.text)) == 5


# Plain words.


@pytest.mark.usefixtures("bot")
def test_an_evening_is_found_in_plain_words_alone(ada: FakeUser) -> None:
    assert "Heat (1995) ★★★★★" in ada.says("I loved Heat").text
    shown = titles(ada.says("what should I watch tonight?").text)
    assert len(shown) == 5
    assert "No horror" in ada.says("no horror").text
    following = ada.says("next")
    second = titles(following.text)[1]
    assert not set(titles(following.text)) & set(shown)
    assert second in ada.says("the second one").text
    assert "How many stars" in ada.says("seen it").text
    assert f"{second} ★★★★" in ada.presses("4★").text
    assert second in ada.says("why?").text, "of the film spoken of last"
    assert "all films for you" in ada.says("why the first?").text
    assert "gone" in ada.says("undo").text


@pytest.fixture
def model() -> Iterator[StandInModel]:
    with stand_in_model() as server:
        yield server


@pytest.mark.parametrize("status", [200, 500])
def test_a_language_model_helps_to_understand_and_the_grammar_answers_without(
    api: FakeBotApi, settings: Settings, model: StandInModel, status: int
) -> None:
    model.says = '{"intent": "wish", "genres": ["Crime"]}'
    model.status = status
    with_model = Settings.from_environment(
        {
            "MARQUEE_DATA_DIR": str(settings.data_dir),
            "MARQUEE_TELEGRAM_TOKEN": TOKEN,
            "MARQUEE_TELEGRAM_API_URL": api.url,
            "MARQUEE_LLM_URL": model.url,
            "MARQUEE_LLM_MODEL": "small",
        }
    )
    with RunningBot(with_model) as bot:
        bot.wait_until_ready()
        answer = api.user("Ada").says("gimme sth w/ cops n robbers")
    assert model.asked
    assert ("Crime" in answer.text.splitlines()[0]) == (status == 200)
    assert answer.labels


# Lists.


@pytest.mark.usefixtures("bot")
def test_a_list_has_as_many_films_as_asked_and_what_cannot_be_met_is_said(ada: FakeUser) -> None:
    three = ada.says("/recommend 3 animation")
    assert len(titles(three.text)) == 3
    assert "Animation" in three.text.splitlines()[0]
    few = ada.says("/recommend comedy 1990s")
    assert titles(few.text) == ["Sabrina (1995)"]
    assert "all I have of that" in few.text
    nearest = next(label for label in few.labels if label.startswith("Without “1990s”"))
    assert "Sabrina (1954)" in ada.presses(nearest).text


@pytest.mark.usefixtures("bot")
def test_each_film_of_a_list_is_seen_put_off_refused_followed_or_explained(ada: FakeUser) -> None:
    ada.says("/rate Heat 5")
    message = ada.says("/recommend")
    first, second, third, *_ = titles(message.text)

    ada.presses("1")
    assert first in ada.presses("Why").text
    assert "watchlist (1)" in ada.presses("Watch later").text
    ada.presses("Back to the list")
    ada.presses("2" if first in message.text else "1")
    refused = titles(ada.presses("Not for me").text)
    assert second not in refused
    ada.presses(str(refused.index(third) + 1))  # the others stay where they stood
    ada.presses("Seen it")
    assert third not in titles(ada.presses("No stars").text)
    assert [each.message_id for each in ada.messages].count(message.message_id) == 1
    assert len(ada.messages) == 2, "one message edited, however much is done with its films"


@pytest.mark.usefixtures("bot")
def test_the_dial_is_set_in_words_and_stays(ada: FakeUser) -> None:
    assert "balanced" in ada.says("/dial").text
    ada.presses("adventurous")
    assert "Now: adventurous" in ada.says("/dial").text


# Look around.


@pytest.mark.usefixtures("bot")
def test_films_are_looked_up_by_likeness_rank_chance_and_name(ada: FakeUser) -> None:
    alike = ada.says("/similar Heat")
    assert "Heat (1995)" in alike.text.splitlines()[0]
    assert "Heat (1995)" not in titles(alike.text)
    top = ada.says("/top")
    following = ada.presses("Next five")
    assert not set(titles(top.text)) & set(titles(following.text))
    assert titles(ada.says("/top comedy 1990s").text) == ["Sabrina (1995)"]
    drawn = ada.says("/random")
    assert ada.presses("Another").text != drawn.text or drawn.edits
    card = ada.says("/film Heat")
    assert "Heat [DVD] $9" in card.text
    assert "3.5★\N{NO-BREAK SPACE}from\N{NO-BREAK SPACE}102\N{NO-BREAK SPACE}ratings" in card.text
