"""Imports, the first cards, a taste, and friends, as people say and press."""

import io
from collections.abc import Callable
from dataclasses import replace

import pytest

from bot.dialogue import words
from bot.dialogue.message import Incoming, SentFile
from bot.dialogue.text import plain
from recommender.catalog.film import Film
from recommender.errors import FileProblem
from tests.bot.dialogue.conftest import Talk
from tests.bot.dialogue.small_bundle import counted_films
from tests.recommender.sources.exports_of import zipped

LANGUAGES = ("en", "de", "es", "fr", "pt", "ru")
EXPORT = "Date,Name,Year,Letterboxd URI,Rating\n2023-01-02,Heat,1995,u,4.5\n2023-01-03,Alien,1979,u,5\n"


def send(talk: Talk, content: str | bytes = EXPORT, name: str = "ratings.csv", **more: object) -> str:
    """Sends a file, and waits for what is said of it."""
    data = content if isinstance(content, bytes) else content.encode()
    file = replace(SentFile(name, len(data), None, lambda: io.BytesIO(data)), **more)  # type: ignore[arg-type]
    talk.replies = talk.dialogue.answer(Incoming(talk.person, talk._key(), file=file))
    return wait(talk)


def wait(talk: Talk) -> str:
    """Waits for what is said in the end."""
    while later := [reply.later for reply in talk.replies if reply.later]:
        talk.replies = later[0]()
    return "\n".join(plain(reply.text) for reply in talk.replies)


def test_a_file_counts_when_its_person_says_so(ada: Talk) -> None:
    assert "2 matched" in send(ada)
    assert ada.ratings == {}
    ada.presses("Use them")
    assert ada.ratings == {"f:2": 4.5, "f:3": 5.0}
    ada.presses("Undo the import")
    assert ada.ratings == {}


def test_a_file_sent_twice_gives_nothing_new_the_second_time(ada: Talk) -> None:
    send(ada)
    first = ada.button("Use them").action or ""
    send(ada)
    second = ada.button("Use them").action or ""
    ada.acts(first)
    assert "Nothing new: you have rated these 2 already" in ada.acts(second)
    assert ada.replies[0].buttons == ()
    assert "Nothing new: you have rated these 2 already" in send(ada)
    assert "Undo" not in str(ada.replies[0].buttons)


def test_stars_that_differ_from_those_here_are_told_and_taken_where_wanted(ada: Talk) -> None:
    send(ada)
    ada.presses("Use them")
    said = send(ada, EXPORT.replace("4.5", "2"))
    assert "1 of these has other stars in the file: Heat (1995) ★★★★½ → ★★" in said
    assert "Take the file's stars for it?" in said
    assert "1 film has the file's stars now." in ada.presses("Take the file's stars")
    assert ada.ratings == {"f:2": 2.0, "f:3": 5.0}
    assert "1 film has its stars of before again." in ada.presses("Undo the import")
    assert ada.ratings == {"f:2": 4.5, "f:3": 5.0}


def test_stars_that_differ_stay_where_only_new_films_are_wanted(ada: Talk) -> None:
    file = f"{EXPORT}2023-01-04,Toy Story,1995,u,3\n"
    ada.acts("rate|2|f:2")
    assert "1 of these has other stars" in send(ada, file)
    ada.presses("Use them")
    assert ada.ratings == {"f:0": 3.0, "f:2": 2.0, "f:3": 5.0}


def test_new_films_and_the_stars_that_differ_come_at_once_and_go_with_one_undo(ada: Talk) -> None:
    ada.acts("rate|2|dvd:heat")
    send(ada)
    said = ada.presses("Use them and the file's stars")
    assert "Done: 1 rating from Letterboxd. Your list is new. 1 film has the file's stars now." in said
    assert ada.ratings == {"f:2": 4.5, "f:3": 5.0}
    ada.says("/undo")
    assert ada.ratings == {"f:2": 2.0}


def test_half_a_star_of_a_file_counts_as_one_and_that_is_said(ada: Talk) -> None:
    assert "1 has half a star" in send(ada, EXPORT.replace("4.5", "0.5"))
    ada.presses("Use them")
    assert ada.ratings == {"f:2": 1.0, "f:3": 5.0}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("MY MOVIES 2015\nHeat - 8/10\nAlien: 9/10\nJaws (1975) - 1/10 lol\n", "3 ratings"),
        ("Films\nHeat - 8/10 lol\nAlien - 9/10\nJaws - 1/10\n", "3 ratings"),
        ("Heat 8/10\nAlien - 9/10 loved it\nJaws: 7/10 (with Anna)\n", "3 ratings"),
        ("The Book Thief - 4/5\nAlien - 4/5\nHeat - 4/5\n", "3 ratings"),
        ("[REC] - 4/5\nAlien - 4/5\nHeat - 4/5\n", "3 ratings"),
        ("Heat - 8\nAlien - 9\nJaws - 10\n", "out of 10"),
    ],
)
def test_a_list_in_a_text_file_is_read_line_by_line(ada: Talk, text: str, found: str) -> None:
    assert found in send(ada, text, "films.txt")
    ada.presses("Use them")
    assert {"f:2", "f:3"} <= ada.ratings.keys()


def test_lines_of_a_list_that_are_left_out_are_named(ada: Talk) -> None:
    said = send(ada, "MY MOVIES 2015\nHeat - 8/10\nAlien: 9/10\n", "films.txt")
    assert "Left out, such as: MY MOVIES 2015" in said


def test_lines_that_sum_a_list_up_are_no_films(ada: Talk) -> None:
    said = send(ada, "Movies 2016\nHeat - 4\nAlien - 5\nTotal: 6\nAverage 4.2\n", "films.txt")
    assert "3 other lines are no films with stars" in said
    assert "Perhaps meant" not in said
    assert "Not here" not in said
    ada.presses("Use them")
    assert ada.ratings == {"f:2": 4.0, "f:3": 5.0}


def test_the_heading_of_a_table_that_is_pasted_is_not_left_out(ada: Talk) -> None:
    ada.says("/import Title,Year,Rating\nHeat,1995,4\nAlien,1979,5")
    said = wait(ada)
    assert "2 ratings" in said
    assert "eft out" not in said
    assert "other line" not in said


def test_a_column_taken_for_the_stars_is_told(ada: Talk) -> None:
    said = send(ada, "Title,Year,Ines\nHeat,1995,4\nAlien,1979,5\n", "mine.csv")
    assert "2 ratings\n2 matched.\nI take what stands under “Ines” for your stars." in said


def test_tables_of_books_stay_refused(ada: Talk) -> None:
    assert "about books" in send(
        ada, "Title,Author,Rating\nEmma,Jane Austen,4\nDune,Frank Herbert,5\n", "b.csv"
    )


def test_grades_in_letters_and_ratings_beyond_the_scale_are_told_of(ada: Talk) -> None:
    said = send(ada, "Film,Ma note\nHeat,A-\nAlien,B\nJaws,11\nUp,4\nFargo,two\n", "mine.csv")
    assert "2 are letters: A counts as five stars" in said
    assert "1 more has a rating that is none out of 5" in said
    assert "1 more has words in place of stars, and is left out." in said
    assert "no film with stars" not in said
    ada.presses("Use them")
    assert (ada.ratings["f:2"], ada.ratings["f:3"]) == (4.5, 4.0)


def test_blank_lines_are_told_of_as_nothing_and_films_in_columns_as_such(ada: Talk) -> None:
    assert "other line" not in send(ada, "\nFilm,Ma note\n\nHeat,4\n\n\n", "mine.csv")
    said = send(ada, "Who,Your stars? [Heat (1995)],Your stars? [Up (2009)]\nme,4,5\n", "form.csv")
    assert "a film in each line" in said


def test_films_of_a_line_that_begins_with_their_stars_are_each_rated(ada: Talk) -> None:
    send(ada, "5 stars: Heat, Alien, Fargo\n3 stars: Jaws; Toy Story; Nobody Knows It\n", "films.txt")
    ada.presses("Use them")
    assert sorted(ada.ratings.values()) == [3.0, 3.0, 5.0, 5.0, 5.0]


def test_several_peoples_table_is_no_list_whose_heading_has_a_number(ada: Talk) -> None:
    assert "Anna, Tom" in send(ada, "Qui\tFilm\tNote sur 5\nAnna\tHeat\t4\nTom\tUp\t3\n", "club.tsv")


def test_lines_of_a_film_that_a_surer_file_names_are_told_of_as_such(ada: Talk) -> None:
    head = "Date,Name,Year,Letterboxd URI"
    tables = {
        "ratings.csv": f"{head},Rating\n2023-01-02,Heat,1995,u,4.5\n",
        "diary.csv": f"{head},Rating,Rewatch,Tags,Watched Date\n2023-01-02,Heat,1995,u,3,,,2023-01-01\n",
        "watched.csv": f"{head}\n2023-01-02,Heat,1995,u\n2023-01-02,Alien,1979,u\n",
    }
    said = send(ada, zipped(tables), "letterboxd.zip")
    assert "2 lines are about films that ratings.csv or the diary names already" in said
    assert "1 more has no stars" in said
    assert "no film with stars" not in said
    ada.presses("Use them")
    assert ada.ratings == {"f:2": 4.5}


def test_letterboxds_watchlist_goes_onto_ones_own_and_off_with_the_undo(ada: Talk) -> None:
    head = "Date,Name,Year,Letterboxd URI"
    tables = {
        "ratings.csv": f"{head},Rating\n2023-01-02,Heat,1995,u,4.5\n",
        "watchlist.csv": f"{head}\n2023-01-02,Heat,1995,u\n2023-01-02,Alien,1979,u\n,Zzyzx,1901,u\n",
    }
    said = send(ada, zipped(tables), "letterboxd.zip")
    assert "1 film of its watchlist goes onto yours" in said
    assert "1 film of its watchlist I don't find here" in said
    assert "1 film more is on your watchlist" in ada.presses("Use them")
    undo = ada.button("Undo the import").action or ""
    assert "Alien" in ada.says("/watchlist")
    ada.acts(undo)
    assert "Alien" not in ada.says("/watchlist")
    assert ada.ratings == {}


def test_a_watchlist_alone_is_news_where_all_ratings_are_known(ada: Talk) -> None:
    send(ada)
    ada.presses("Use them")
    head = "Date,Name,Year,Letterboxd URI"
    tables = {"ratings.csv": EXPORT, "watchlist.csv": f"{head}\n2023-01-02,Toy Story,1995,u\n"}
    assert "Put it on your watchlist?" in send(ada, zipped(tables), "letterboxd.zip")
    assert "Done" not in ada.presses("Use them")
    ada.presses("Undo the import")
    assert "Toy Story" not in ada.says("/watchlist")
    assert len(ada.ratings) == 2


def test_a_title_with_a_typo_or_another_blank_and_the_same_year_is_read_and_listed(ada: Talk) -> None:
    said = send(ada, "Title,Year,Rating\nToy Stroy,1995,4\nToyStory,1995,4\nAlien,1979,5\n", "mine.csv")
    assert "Read so: Toy Stroy (1995): Toy Story (1995); ToyStory (1995): Toy Story (1995)" in said
    assert "Not here" not in said
    ada.presses("Use them")
    assert ada.ratings == {"f:0": 4.0, "f:3": 5.0}


def test_a_title_with_a_typo_and_no_year_is_asked_about(ada: Talk) -> None:
    said = send(ada, "Title,Rating\nToy Stroy,4\nAlien,5\n", "mine.csv")
    assert "Perhaps meant: Toy Stroy: Toy Story (1995)?" in said
    ada.presses("Show the unclear")
    assert "The other one is not saved yet." in ada.presses("Toy Story (1995)")
    assert ada.ratings == {"f:0": 4.0}
    ada.presses("Use the others")
    assert ada.ratings == {"f:0": 4.0, "f:3": 5.0}


def test_a_title_that_differs_by_its_article_is_listed_as_read_so(ada: Talk) -> None:
    said = send(ada, "Title,Rating\nThe Alien,4\nHeat,5\n", "mine.csv")
    assert "Read so: The Alien: Alien (1979)" in said
    assert "Heat:" not in said


def test_a_little_known_film_is_asked_about_where_its_article_is_missing(
    talk_about: Callable[[list[Film]], Talk],
) -> None:
    ada = talk_about(counted_films([("The Arrival", 1996, 23), ("Heat", 1995, 130)]))
    said = send(ada, "Arrival ****½\nHeat ****\n", "mine.txt")
    assert "Perhaps meant: Arrival: The Arrival (1996)?" in said
    ada.presses("Use them")
    assert ada.ratings == {"f:1": 4.0}


def test_lines_that_are_left_out_are_shown(ada: Talk) -> None:
    said = send(ada, "Title,Year,Rating\nHeat,1995,4\nUp,2009,eleven\n,1990,3\n", "mine.csv")
    assert "Left out, such as: Up, 2009, eleven; 1990, 3" in said


def test_other_peoples_stars_do_not_become_the_senders(ada: Talk) -> None:
    said = send(ada, "name,movie,rating\nann,Heat,4\nbob,Alien,5\n", "people.csv")
    assert "several people: ann, bob (column name)" in said
    assert ada.ratings == {}


def test_ratings_between_halves_of_stars_are_told_as_rounded(ada: Talk) -> None:
    said = send(
        ada, "Film;Jahr;Bewertung (1-10)\nHeat;1995;7,5\nAlien;1979;9\nToy Story;1995;0,5\n", "mine.csv"
    )
    assert "1 lies between halves of stars, and is rounded to the nearest." in said
    ada.presses("Use them")
    assert ada.ratings == {"f:0": 1.0, "f:2": 4.0, "f:3": 4.5}


def test_a_list_with_ratings_between_halves_of_stars_tells_that_they_are_rounded(ada: Talk) -> None:
    assert "2 lie between halves" in send(ada, "Heat - 6.5/10\nAlien - 73%\nJaws - 9/10\n", "films.txt")
    ada.presses("Use them")
    assert (ada.ratings["f:2"], ada.ratings["f:3"]) == (3.5, 3.5)  # as the chat takes them


def test_school_grades_are_told_of_as_such(ada: Talk) -> None:
    assert "1 counts as five stars" in send(ada, "Film;Schulnote\nHeat;1-\nAlien;3\n", "mine.csv")
    ada.presses("Use them")
    assert ada.ratings == {"f:2": 4.5, "f:3": 3.0}


def test_a_zip_of_ones_own_tables_is_read_as_one(ada: Talk) -> None:
    tables = {"2023.csv": "Película,Nota\nHeat,4\n", "2024.csv": "Titel des Films,Sterne\nAlien,5\n"}
    assert "2 matched" in send(ada, zipped(tables), "mine.zip")


def test_a_file_that_is_left_changes_nothing_later_either(ada: Talk) -> None:
    send(ada)
    use = ada.button("Use them").action or ""
    ada.presses("Leave it")
    assert "left" in ada.acts(use)
    assert ada.ratings == {}


def test_another_persons_button_brings_nothing(ada: Talk, boss: Talk) -> None:
    send(ada)
    assert "don't have that import" in boss.acts(ada.button("Use them").action or "")
    assert boss.ratings == ada.ratings == {}


def test_a_rating_by_another_edition_of_the_film_holds(ada: Talk) -> None:
    ada.acts("rate|2|dvd:heat")
    assert "1 you have rated here already" in send(ada)
    ada.presses("Use them")
    assert sorted(ada.ratings.values()) == [2.0, 5.0]


def test_a_file_that_cannot_be_fetched_is_said_to_be_so(ada: Talk) -> None:
    def gone() -> io.BytesIO:
        raise OSError("it takes too long")

    assert "it takes too long" in send(ada, open=gone)
    assert "20 MB" in send(ada, size=21_000_000, most=20_000_000)


UNREADABLE = {
    "blank": b"",
    "unknown": b"shape,size\nround,3\n",
    "empty": b"Date,Name,Year,Letterboxd URI,Rating\n",
    "watchlist": b"Date,Name,Year,Letterboxd URI\n2023-01-02,Heat,1995,u\n",
    "workbook": b"\xd0\xcf\x11\xe0" + bytes(100),
    "document": zipped({"[Content_Types].xml": "", "word/document.xml": ""}),
    "packed": b"Rar!\x1a\x07" + bytes(100),
    "web page": b"<!DOCTYPE html><html></html>",
    "no table": b"%PDF-1.7\n",
    "not json": b'[{"rating": 5, ',
    "books": b"Book Id,Title,Author,ISBN,My Rating\n1,Emma,Jane Austen,1,5\n",
    "no stars": b"Title,Date\nHeat,2023-01-02\n",
    "of many": b"userId,movieId,rating,timestamp\n1,6,5,7\n2,6,5,7\n",
    "of several": b"Title,Year,Ines,Jonas\nHeat,1995,4,5\n",
    "several scales": zipped({"a.csv": "Title,Rating\nHeat,5\n", "b.csv": "Title,Rating\nJaws,9\n"}),
    "damaged": b"PK\x03\x04" + bytes(100),
}


@pytest.mark.parametrize("problem", UNREADABLE)
@pytest.mark.parametrize("language", LANGUAGES)
def test_why_a_file_cannot_be_read_is_said_in_the_persons_language(
    ada: Talk, language: str, problem: str
) -> None:
    ada.person = replace(ada.person, language=language)
    name = "watchlist.csv" if problem == "watchlist" else "mine.csv"
    key = words.key_of("import-bad", problem)
    column = "Ines, Jonas" if problem == "of several" else "userId"
    said = send(ada, UNREADABLE[problem], name)
    assert words.label(language, key, file=name, count=0, most=0, column=column, people="1, 2") in said
    assert words.label(language, "import-unread") in said


def test_a_column_of_ones_own_beside_those_of_others_is_said_and_they_are_left_out(ada: Talk) -> None:
    said = send(ada, "Titel,Jahr,Ich,Jürgen\nHeat,1995,4,5\nAlien,1979,3,2\n", "wir.csv")
    assert "I take what stands under “Ich” for your stars." in said
    assert "I leave out what stands under Jürgen: it may be somebody else's." in said
    ada.presses("Use them")
    assert ada.ratings == {"f:2": 4.0, "f:3": 3.0}
    assert "“Ich”" not in send(ada, "Titel,Jahr,Ich\nFargo,1996,4\n", "ich.csv")


def test_a_list_in_a_text_file_is_called_no_table(ada: Talk) -> None:
    assert "TXT: 2 ratings" in send(ada, "Heat 4\nAlien 5\n", "films.txt")
    assert "CSV: 1 rating\n" in send(ada, "Title,Rating\nHeat,4\n", "table.txt")


def test_series_that_are_not_here_and_episodes_are_counted_as_no_films(ada: Talk) -> None:
    head = "Const,Your Rating,Date Rated,Title,URL,Title Type,Year"
    rows = (
        "tt1,8,2015-01-01,Heat,https://www.imdb.com/title/tt1/,Movie,1995",
        "tt0903747,10,2015-01-01,Breaking Bad,https://www.imdb.com/title/tt0903747/,TV Series,2008",
        "tt0959621,9,2015-01-02,Breaking Bad: Pilot,https://www.imdb.com/title/tt0959621/,TV Episode,2008",
        "tt9,9,2015-01-02,Zzyzx Nights,https://www.imdb.com/title/tt9/,Movie,2008",
        "tt8,9,2015-01-02,Alien,https://www.imdb.com/title/tt8/,TV Mini Series,1979",
    )
    said = send(ada, "\n".join((head, *rows, "")))
    assert "IMDb: 3 ratings\n2 matched, 1 film I don't have." in said
    assert "2 lines are series, episodes or games, and no films." in said
    assert "Left out, such as: Breaking Bad (2008); Breaking Bad: Pilot (2008)\n" in said
    assert "Not here: Zzyzx Nights (2008)\n" in said
    assert "https" not in said


@pytest.mark.parametrize("table", ["userId,asin,rating,timestamp\n7,f:2,4.5,9", "asin,rating\nf:2,4.5"])
def test_one_persons_ratings_by_ids_are_read_where_the_catalog_knows_them(ada: Talk, table: str) -> None:
    said = send(ada, f"{table}\n".encode())
    assert "CSV: 1 rating\n1 matched." in said
    ada.presses("Use them")
    assert ada.ratings == {"f:2": 4.5}


def test_a_remark_may_hold_the_mark_between_columns(ada: Talk) -> None:
    table = "Film;Jahr;Bewertung;Kommentar\nHeat;1995;4,5;stark; wirklich\nAlien;1979;4;\n"
    assert "2 ratings\n2 matched." in send(ada, table.encode(), "filme.csv")


def test_ids_that_the_catalog_lacks_are_named(ada: Talk) -> None:
    assert "MovieLens: 1 rating\n1 film I don't have.\n\nNot here: 31" in send(
        ada, b"movieId,rating\n31,4.5\n"
    )


def test_each_problem_of_a_file_has_its_words() -> None:
    assert [one for one in FileProblem if not words.has(words.key_of("import-bad", one))] == []


def test_one_film_is_one_film(ada: Talk) -> None:
    said = send(ada, "Date,Name,Year,Letterboxd URI,Rating\n2023-01-02,Zzyzx,1901,u,4.5\n")
    assert "1 film I don't have" in said


def test_what_breaks_while_a_file_is_read_gets_a_number(ada: Talk) -> None:
    def broken() -> io.BytesIO:
        raise RuntimeError

    assert "error" in send(ada, open=broken)


def test_cards_end_after_ten_and_go_on_where_wished(ada: Talk) -> None:
    ada.says("/start")
    said = ada.presses("Tap through a few")
    names = [said.splitlines()[0]]
    names += [ada.presses("Haven't seen it").splitlines()[0] for _ in range(9)]
    assert len({*names}) == 10
    assert "None of these" in ada.presses("Haven't seen it")
    assert ada.presses("A few more").splitlines()[0] not in names


def test_a_card_pressed_twice_or_after_a_restart_counts_once(ada: Talk) -> None:
    ada.says("/start")
    ada.presses("Tap through a few")
    five = ada.button("5★").action or ""
    first = ada.acts(five)
    ada.restarted()
    assert ada.acts(five) == first
    assert list(ada.ratings.values()) == [5.0]


def test_a_taste_needs_a_few_films(ada: Talk) -> None:
    ada.says("/rate Heat 5")
    assert "Rate 4 more films" in ada.says("/taste")
    assert all(reply.document is None for reply in ada.replies)


def test_a_taste_tells_kinds_and_brings_a_picture(ada: Talk) -> None:
    for title, stars in (("Heat", 5), ("Fargo", 5), ("Chinatown", 4), ("Jaws", 1), ("Alien", 1), ("Up", 3)):
        ada.says(f"/rate {title} {stars}")
    said = ada.says("/taste")
    assert "crime (4.7)" in said
    (picture,) = [reply.document for reply in ada.replies if reply.document]
    assert picture.kind == "picture"
    assert picture.content.startswith(b"\x89PNG")
    assert len(picture.content) < 200_000


def test_friends_compare_when_both_agreed(talk_as: Callable[[str], Talk]) -> None:
    ada, bob, eve = talk_as("ada"), talk_as("bob"), talk_as("eve")
    for talk, stars in ((ada, 5), (bob, 4)):
        talk.says(f"/rate Heat {stars}")
    ada.says("/rate Alien 5")
    bob.says("/rate Alien 1")
    code = ada.says("/match").split("/match ")[1].split()[0]
    assert "Ada" in bob.says(f"/match {code.lower()}")
    said = bob.presses("I agree")
    assert "2 films rated by both" in said
    assert "Alien (1979): you ★, Ada ★★★★★" in said
    assert "no good" in eve.says(f"/match {code}")
    assert "no good" in eve.says(f"/start match_{code}")
    assert "compare any more" in eve.acts(ada.says("/match") and (ada.button("Bob").action or ""))
    ada.presses("Bob")
    ada.presses("Stop comparing")
    assert "Send this" in bob.says("/match")


@pytest.mark.parametrize("command", ["/export", "/mydata"])
def test_what_is_exported_is_theirs_alone(ada: Talk, boss: Talk, command: str) -> None:
    ada.says("/rate Heat 5")
    assert "othing" in boss.says(command)
    ada.says(command)
    (document,) = [reply.document for reply in ada.replies if reply.document]
    assert b"f:2" in document.content


def test_being_forgotten_is_confirmed_by_typing_too(ada: Talk) -> None:
    send(ada)
    ada.presses("Use them")
    ada.says("/forgetme please")
    assert ada.ratings
    ada.says("/forgetme Delete")
    assert ada.ratings == {}
    assert "nothing stored" in ada.says("/mydata")
