"""Trying it, as somebody does who has just found the site."""

import pytest
from playwright.sync_api import Page, expect

from tests.bot.web.journeys.conftest import SIZES, Opens


def films(page: Page) -> list[str]:
    return page.locator("#films h3 a").all_inner_texts()


def gives(page: Page, film: str, stars: int) -> None:
    given = page.get_by_role("group", name=f"Stars for {film}").first
    given.get_by_role("radio", name=f"{stars} stars").click()


@pytest.mark.parametrize("size", SIZES)
def test_searching_rating_and_looking_at_the_list(opens: Opens, size: str) -> None:
    page = opens(size=size)
    expect(page.get_by_role("heading", name="Popular films to start with")).to_be_visible()
    page.get_by_label("Search for a film").press_sequentially("goldf")
    expect(page.locator("#found h3")).to_have_text(["Goldfinger 1964"])
    expect(page.locator("#found-status")).to_have_text("One film found.")
    assert page.url.endswith("?q=goldf")
    gives(page, "Goldfinger (1964)", 5)
    expect(page.get_by_role("heading", name="From one film you rated")).to_be_visible()
    expect(page.locator("#said")).to_contain_text("Saved: Goldfinger (1964) ★★★★★")
    expect(page.locator("#status")).to_have_text("Listed: 5 films, from your one film.")
    expect(page.locator("#films")).to_contain_text("Because you liked Goldfinger")
    assert "Goldfinger" not in films(page)
    assert page.get_by_label("Search for a film").input_value() == "goldf"


def test_the_list_can_be_worked_through_in_place(opens: Opens) -> None:
    page = opens()
    page.evaluate("window.sameDocument = true")
    page.get_by_label("Search for a film").fill("goldfinger")
    gives(page, "Goldfinger (1964)", 5)
    expect(page.locator("#films")).to_contain_text("Because you liked Goldfinger")
    first = films(page)
    page.get_by_role("link", name=f"Why {first[0]}").click()
    expect(page.locator("#why")).to_contain_text("that puts it at place 1 of all films for you")
    page.get_by_role("button", name=f"Not for me {first[0]}").click()
    expect(page.locator("#said")).to_contain_text("Not for you")
    expect(page.locator("#films")).not_to_contain_text(first[0])
    page.get_by_role("button", name="Undo").click()
    expect(page.locator("#films")).to_contain_text(first[0])
    page.get_by_role("link", name="Next five").click()
    expect(page.locator("#films")).not_to_contain_text(first[0])
    assert not set(films(page)) & set(first)
    page.get_by_role("link", name="Back to the first").click()
    expect(page.locator("#films")).to_contain_text(first[0])
    page.get_by_role("link", name=f"More like this {first[1]}").click()
    expect(page.get_by_role("heading", name=f"Like {first[1]}")).to_be_visible()
    page.get_by_role("link", name="Back to my list").click()
    expect(page.get_by_role("heading", name="From one film you rated")).to_be_visible()
    assert page.evaluate("window.sameDocument"), "no step loaded the page anew"


def test_choices_change_the_list_and_stay_in_the_address(opens: Opens) -> None:
    page = opens()
    page.get_by_label("Kind").select_option("Sci-Fi")
    page.wait_for_url("**/?*genre=Sci-Fi*")
    page.get_by_label("Years").select_option("1980")
    page.wait_for_url("**/?*decade=1980*")
    expect(page.locator("#films h3")).to_have_text(["Brazil 1985"])
    assert "genre=Sci-Fi" in page.url
    page.reload()
    expect(page.locator("#films h3")).to_have_text(["Brazil 1985"])
    page.go_back()
    expect(page.locator("#films h3").nth(1)).to_be_visible()
    assert page.get_by_label("Years").input_value() == ""


def test_a_choice_that_the_page_came_with_can_be_given_up(opens: Opens) -> None:
    page = opens("/?genre=Sci-Fi&q=toy&dial=4")
    page.get_by_label("Kind").select_option("")
    page.wait_for_url(lambda address: "genre" not in address)
    assert "q=toy" in page.url
    assert "dial=4" in page.url
    page.get_by_label("Search for a film").fill("")
    page.wait_for_url(lambda address: "q=" not in address)
    page.get_by_role("link", name="More like this").first.click()
    page.wait_for_url("**/?*like=*")
    page.get_by_label("Kind").select_option("Crime")
    page.wait_for_url("**/?*genre=Crime*")
    assert "like=" in page.url


def test_the_dial_is_turned_by_the_arrow_keys(opens: Opens) -> None:
    page = opens()
    page.get_by_label("balanced").focus()
    page.keyboard.press("ArrowRight")
    page.wait_for_url("**/?*dial=3*")
    assert page.evaluate("document.activeElement.id") == "dial-3"


def test_a_film_is_rated_by_the_keyboard_alone(opens: Opens) -> None:
    page = opens()
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="To the content")).to_be_focused()
    page.get_by_label("Search for a film").focus()
    page.keyboard.type("goldfinger")
    expect(page.locator("#found h3")).to_have_text(["Goldfinger 1964"])
    stars = page.get_by_role("radio", name="5 stars").first
    for _ in range(12):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.name") == "stars":
            break
    page.keyboard.press("Space")
    page.keyboard.press("ArrowLeft")
    expect(page.locator("#said")).to_contain_text("★★★★★")
    expect(stars).to_be_checked()
    assert page.evaluate("document.activeElement.name") == "stars", "the focus stays where it was"


def test_the_focus_goes_to_the_heading_where_its_film_is_gone(opens: Opens) -> None:
    page = opens()
    film = films(page)[0]
    page.get_by_role("button", name=f"Seen it {film}").press("Enter")
    expect(page.locator("#said")).to_contain_text("Seen")
    expect(page.locator("#films")).not_to_contain_text(film)
    assert page.evaluate("document.activeElement.id") == "list-head"


@pytest.mark.parametrize("size", SIZES)
def test_all_of_it_works_without_scripts(opens: Opens, size: str) -> None:
    page = opens(size=size, java_script_enabled=False)
    page.get_by_label("Search for a film").fill("goldfinger")
    page.get_by_role("button", name="Search").click()
    gives(page, "Goldfinger (1964)", 5)
    page.locator("#found").get_by_role("button", name="Save").click()
    expect(page.locator("#said")).to_contain_text("Saved: Goldfinger (1964) ★★★★★")
    page.get_by_label("Kind").select_option("Sci-Fi")
    page.get_by_role("button", name="Show these").click()
    expect(page.locator("#films")).to_contain_text("Metropolis")
    page.get_by_role("button", name="Watch later Metropolis").click()
    page.get_by_role("link", name="Mine").click()
    expect(page.locator("#later")).to_contain_text("Metropolis")


def test_a_list_is_shared(opens: Opens) -> None:
    page = opens()
    page.get_by_label("Search for a film").fill("goldfinger")
    gives(page, "Goldfinger (1964)", 5)
    expect(page.locator("#said")).to_contain_text("Saved")
    page.get_by_role("link", name="Share this list").click()
    address = page.get_by_label("This list's address").input_value()
    other = opens(address)
    expect(other.locator("main")).to_contain_text("Goldfinger (1964) ★★★★★")
    other.get_by_role("button", name="Take these films as mine").click()
    expect(other.locator("#said")).to_contain_text("1 film is yours now")


def test_a_language_is_chosen(opens: Opens) -> None:
    page = opens(locale="fr-FR")
    expect(page.get_by_role("heading", name="Qu'est-ce que tu aimes ?")).to_be_visible()
    page.get_by_label("Langue").select_option("ru")
    expect(page.get_by_role("heading", name="Что тебе нравится?")).to_be_visible()


def test_an_error_is_told_in_place(opens: Opens) -> None:
    page = opens(refused=True)
    page.context.clear_cookies()  # the form's token is of no cookie any more
    gives(page, page.locator("#found h3 a").first.inner_text(), 4)
    expect(page.locator("#said")).to_contain_text("Load it again")
    page.context.set_offline(True)
    page.get_by_label("Kind").select_option("Sci-Fi")
    expect(page.locator("#said")).to_contain_text("I can't be reached just now")
    assert films(page)
