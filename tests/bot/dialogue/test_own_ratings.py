"""Looking through one's own ratings."""

from tests.bot.dialogue.conftest import Talk

TITLES = ("Heat", "Alien", "Aliens", "Fargo", "Casablanca", "Psycho", "Vertigo", "Jaws", "Rocky", "Up")


def rate_all(talk: Talk) -> None:
    for place, title in enumerate(TITLES):
        talk.says(f"/rate {title} {1 + place % 5}")


def lines(text: str) -> list[str]:
    return [line for line in text.splitlines() if ". " in line[:4]]


def test_ratings_are_searched_by_words_of_their_title(ada: Talk) -> None:
    rate_all(ada)
    assert lines(ada.says("/myratings alien")) == ["1. Aliens (1986) ★★★", "2. Alien (1979) ★★"]
    assert lines(ada.says("/myratings 1986 ALIENS")) == ["1. Aliens (1986) ★★★"]
    assert "no film with zardoz" in ada.says("/myratings zardoz")
    assert "Your 10 ratings" in ada.presses("My ratings")


def test_ratings_are_sorted_and_stay_so_from_page_to_page(ada: Talk) -> None:
    rate_all(ada)
    ada.says("/myratings")
    by_title = lines(ada.presses("By title"))
    assert [line.split(". ")[1].split(" (")[0] for line in by_title] == sorted(TITLES)[:8]
    assert [line.split(". ")[1].split(" (")[0] for line in lines(ada.presses("On →"))] == sorted(TITLES)[8:]
    best = lines(ada.presses("Most stars first"))
    assert best[0] == "1. Up (2009) ★★★★★"
    assert [line.count("★") for line in best] == [5, 5, 4, 4, 3, 3, 2, 2]
    ada.presses("Change 1")
    assert lines(ada.presses("Back")) == best


def test_a_found_rating_is_changed_where_it_stands(ada: Talk) -> None:
    rate_all(ada)
    ada.says("/myratings fargo")
    ada.presses("Change 1")
    ada.presses("5★")
    assert lines(ada.says("/myratings fargo")) == ["1. Fargo (1996) ★★★★★"]
