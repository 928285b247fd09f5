"""/myratings, /undo and /forgetme."""

import time

import pytest
from sqlalchemy import func, select

from db.models import RatingChange, ShownRecommendation, User
from tests.bot.dialogue.conftest import Talk

TITLES = ("Heat", "Alien", "Aliens", "Fargo", "Casablanca", "Psycho", "Vertigo", "Jaws", "Rocky", "Up")


def rate_ten(ada: Talk) -> None:
    for title in TITLES:
        ada.says(f"/rate {title} 4")


def test_ratings_come_in_pages_newest_first(ada: Talk) -> None:
    rate_ten(ada)
    first = ada.says("/myratings")
    assert "Your 10 ratings" in first
    assert "page 1 of 2" in first
    assert first.index("Up (2009)") < first.index("Rocky (1976)")
    second = ada.presses("Older →")
    assert "9. Alien (1979) ★★★★" in second
    assert "10. Heat (1995) ★★★★" in second
    assert ada.replies[0].replace
    assert "page 1 of 2" in ada.presses("← Newer")


def test_a_rating_can_be_changed_from_the_list(ada: Talk) -> None:
    rate_ten(ada)
    ada.says("/myratings")
    assert "You gave Up (2009) ★★★★" in ada.presses("Change 1")
    assert "(before: ★★★★)" in ada.presses("1½★")
    assert ada.ratings["f:18"] == 1.5


def test_a_rating_can_be_removed_and_brought_back(ada: Talk) -> None:
    rate_ten(ada)
    ada.says("/myratings")
    ada.presses("Change 1")
    assert "Removed: Up (2009) (it was ★★★★)" in ada.presses("Remove")
    assert "f:18" not in ada.ratings
    assert "Up (2009) ★★★★ again" in ada.presses("Undo")
    assert ada.ratings["f:18"] == 4.0


def test_removing_what_is_gone_says_so(ada: Talk) -> None:
    rate_ten(ada)
    ada.says("/myratings")
    ada.presses("Change 1")
    remove = ada.button("Remove").action or ""
    ada.acts(remove)
    assert "already gone" in ada.acts(remove)
    assert len(ada.ratings) == 9


def test_the_last_page_shrinks_with_the_ratings(ada: Talk) -> None:
    ada.says("/rate Heat 4")
    assert "Your one rating" in ada.acts("page|9|")


def test_without_ratings_the_list_says_how_to_start(ada: Talk) -> None:
    assert "/rate Heat 5" in ada.says("/myratings")


def test_undo_goes_back_step_by_step_and_then_says_there_is_nothing(ada: Talk) -> None:
    assert "nothing to undo" in ada.says("/undo")
    ada.says("/rate Heat 3")
    ada.says("/rate Heat 5")
    assert ada.says("/undo") == "Undone: Heat (1995) ★★★ again (it was ★★★★★)"
    assert ada.says("/undo") == "Undone: your rating of Heat (1995) is gone"
    assert "nothing to undo" in ada.says("/undo")
    assert ada.ratings == {}


def test_undo_delivered_twice_undoes_once(ada: Talk) -> None:
    ada.says("/rate Heat 3")
    ada.says("/rate Heat 5")
    once, twice = ada.says("/undo", key="u"), ada.says("/undo", key="u")
    assert once == twice
    assert ada.ratings == {"f:2": 3.0}


def test_forgetting_asks_first_and_then_leaves_nothing(ada: Talk) -> None:
    rate_ten(ada)
    ada.says("/recommend")
    assert "all your 10 ratings" in ada.says("/forgetme")
    assert len(ada.ratings) == 10
    assert "everything about you is gone" in ada.presses("Yes, forget me")
    with ada.database.reading() as session:
        for table in (User, RatingChange, ShownRecommendation):
            assert session.scalar(select(func.count()).select_from(table)) == 0
    assert "nothing stored" in ada.says("/forgetme")
    assert "Saved" in ada.says("/rate Heat 5")


def test_forgetting_delivered_twice_answers_the_same_and_stores_nobody(ada: Talk) -> None:
    ada.says("/rate Heat 5")
    ada.says("/forgetme")
    yes = ada.button("Yes, forget me").action or ""
    once, replies = ada.acts(yes, key="p"), ada.replies
    assert ada.acts(yes, key="p") == once
    assert ada.replies == replies
    with ada.database.reading() as session:
        assert session.scalar(select(func.count()).select_from(User)) == 0


def test_what_is_delivered_again_around_forgetting_comes_to_the_same_end(ada: Talk) -> None:
    ada.says("/rate Alien 3")
    ada.says("/forgetme")
    yes = ada.button("Yes, forget me").action or ""
    # A platform delivers again from some message on, in order; here the bot was killed after any of them.
    deliveries = (
        lambda: ada.says("/rate Heat 5", key="before"),
        lambda: ada.acts(yes, key="forget"),
        lambda: ada.says("/rate Fargo 4", key="after"),
    )
    for first in range(len(deliveries)):
        for deliver in (*deliveries, *deliveries[first:]):
            deliver()
        assert ada.ratings == {"f:5": 4.0}
        with ada.database.reading() as session:
            assert session.scalars(select(RatingChange.message_key)).all() == ["after"]


def test_whoever_thinks_better_of_it_keeps_everything(ada: Talk) -> None:
    rate_ten(ada)
    ada.says("/forgetme")
    assert "nothing was deleted" in ada.presses("No, keep it")
    assert len(ada.ratings) == 10


@pytest.mark.parametrize("offered", ["two hours ago", "0", ""])
def test_an_old_button_asks_again_before_it_deletes(ada: Talk, offered: str) -> None:
    ada.says("/rate Heat 5")
    numbers = offered.replace("two hours ago", f"{time.time() - 7200:.0f}")
    assert "Forget you?" in ada.acts(f"forget|{numbers}|")
    assert ada.ratings


def test_nobody_is_stored_for_only_asking(ada: Talk) -> None:
    for command in ("/start", "/help", "/myratings", "/undo", "/forgetme", "Heat", "/nonsense"):
        ada.says(command)
    with ada.database.reading() as session:
        assert session.scalar(select(func.count()).select_from(User)) == 0
