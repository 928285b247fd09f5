"""Looking after what is kept of one."""

from pathlib import Path

from playwright.sync_api import expect

from bot.service import linking, ratings
from bot.service.service import Visit
from tests.bot.web.journeys.conftest import Opens


def test_ratings_come_in_from_a_file_and_go_out_as_one(opens: Opens, tmp_path: Path) -> None:
    file = tmp_path / "ratings.csv"
    file.write_text(
        "Date,Name,Year,Letterboxd URI,Rating\n"
        + "".join(
            f"2020-01-0{n},{name},{year},https://boxd.it/{n},{stars}\n"
            for n, (name, year, stars) in enumerate(
                [
                    ("Heat", 1995, 5),
                    ("Alien", 1979, 4),
                    ("Up", 2009, 3),
                    ("Jaws", 1975, 4),
                    ("Psycho", 1960, 4.5),
                ],
                1,
            )
        )
    )
    page = opens("/mine/import", "phone")
    page.get_by_label("Drop the file here").set_input_files(file)
    page.get_by_role("button", name="Look into it").click()
    expect(page.locator("main")).to_contain_text("5 matched")
    page.get_by_role("button", name="Use them").click()
    expect(page.locator("#said")).to_contain_text("Taken in: 5 ratings")
    expect(page.get_by_role("img", name="Your taste as a picture")).to_be_visible()
    with page.expect_download() as download:
        page.get_by_role("link", name="CSV").click()
    assert "Psycho,1960,4.5" in Path(download.value.path()).read_text()


def test_stars_are_changed_and_removed_in_place(opens: Opens) -> None:
    page = opens("/film/f:2")
    page.get_by_role("group", name="Stars for Heat").get_by_role("radio", name="4 stars").click()
    expect(page.locator("#said")).to_contain_text("★★★★")
    page.get_by_role("link", name="Half stars").click()
    page.get_by_role("radio", name="4½★").click()
    expect(page.locator("#said")).to_contain_text("★★★★½")
    page.get_by_role("link", name="Mine").click()
    page.get_by_role("button", name="Remove Heat (1995)").click()
    expect(page.locator("#ratings")).to_contain_text("Nothing here yet")
    page.get_by_role("button", name="Undo").click()
    expect(page.locator("#ratings")).to_contain_text("Heat")


def test_a_browser_is_linked_with_a_chat_and_forgotten(opens: Opens, chat: Visit) -> None:
    ratings.rate(chat, "f:20", 5, "t1")
    page = opens("/mine/link")
    page.get_by_label("Code").fill(linking.code(chat).lower())
    page.get_by_role("button", name="Link").click()
    expect(page.locator("main")).to_contain_text("The other account: Telegram, Ada")
    page.get_by_role("button", name="Link").click()
    expect(page.locator("#said")).to_contain_text("Linked: this browser and Telegram")
    expect(page.locator("#ratings")).to_contain_text("Goldfinger")
    page.get_by_role("link", name="Forget me").click()
    page.get_by_role("button", name="Yes, forget me").click()
    expect(page.locator("#said")).to_contain_text("everything about you is gone")
    assert ratings.count(chat) == 0
