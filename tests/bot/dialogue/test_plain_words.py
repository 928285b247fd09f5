"""Plain words are done: lists to a wish, and what is said of a list that was shown."""

import pytest

from bot.service import marks
from tests.bot.dialogue.conftest import Talk


def listed(talk: Talk) -> list[str]:
    """Film ids of the list shown last, in its order."""
    opens = [button.action or "" for button in talk.buttons if button.label.isdecimal()]
    return [action.rsplit("|", 1)[1] for action in opens]


def marked(talk: Talk, film_id: str) -> frozenset[str]:
    return frozenset(marks.of_film(talk.dialogue._service.visit(talk.person), film_id))


def test_a_wish_is_said_back_and_goes_on_until_it_is_cleared(ada: Talk) -> None:
    assert "Crime" in ada.says("a crime film")
    heard = ada.says("only from the 90s")
    assert "Crime" in heard
    assert "1990s" in heard
    assert "Crime" not in ada.presses("Clear").split("\n")[0]
    assert "Crime" not in ada.says("no horror").split("\n")[0]


def test_next_goes_on_from_the_list_that_was_shown_also_after_a_restart(ada: Talk) -> None:
    ada.says("etwas zum Anschauen")
    first = listed(ada)
    ada.restarted()
    ada.says("weiter")
    assert len(listed(ada)) == 5
    assert not set(first) & set(listed(ada))


def test_the_second_is_the_lists_and_it_is_the_film_that_was_opened(ada: Talk) -> None:
    ada.says("recommend")
    second = listed(ada)[1]
    ada.says("the second one")
    ada.says("seen it")
    assert marked(ada, second) == {"seen"}


def test_which_is_asked_where_it_may_be_any(ada: Talk) -> None:
    ada.says("recommend")
    films = listed(ada)
    assert "Which one?" in ada.says("seen it")
    assert all(not marked(ada, film) for film in films)
    ada.acts(ada.buttons[2].action or "")
    assert marked(ada, films[2]) == {"seen"}


def test_a_list_is_meant_before_a_question_that_was_passed_by(ada: Talk) -> None:
    ada.says("Sabrina 5")
    ada.says("a crime film")
    first = listed(ada)[0]
    ada.says("already seen the first one")
    assert marked(ada, first) == {"seen"}
    assert ada.ratings == {}


def test_a_mark_is_taken_back(ada: Talk) -> None:
    ada.says("recommend")
    first = listed(ada)[0]
    ada.says("save the first for later")
    assert marked(ada, first) == {"later"}
    ada.says("undo that please")
    assert marked(ada, first) == frozenset()


@pytest.mark.parametrize("text", ["no la he visto", "haven't seen it", "my mum saw it", "have you seen it?"])
def test_what_was_not_seen_is_not_marked(ada: Talk, text: str) -> None:
    ada.says("recommend")
    films = listed(ada)
    ada.says("the first one")
    ada.says(text)
    assert all(not marked(ada, film) for film in films)


def test_what_is_not_there_is_said(ada: Talk) -> None:
    assert "I don't have Zzyzx" in ada.says("something like Zzyzx")
    assert "I know of no film with Al Pacino" in ada.says("anything with Al Pacino")


def test_a_wish_that_is_a_films_name_too_offers_the_film(ada: Talk) -> None:
    ada.says("apollo 13")
    assert "How many stars for Apollo 13 (1995)?" in ada.says("Apollo 13")


def test_what_is_not_all_understood_is_offered(ada: Talk) -> None:
    ada.says("my neighbour Hubert mumbled about cowboys again yesterday evening loudly")
    assert any(label.startswith("Films: ") for label in ada.labels)


def test_recommend_takes_a_wish_in_any_language(ada: Talk) -> None:
    assert "1990s" in ada.says("/recommend Krimi aus den neunzigern")


def test_a_bare_number_is_stars_where_no_list_was_shown(ada: Talk) -> None:
    ada.says("/rate Fargo 3")
    assert "Fargo" in ada.says("4")


@pytest.mark.parametrize(
    "said",
    [
        "can you recommend a good movie for a 10 year old",
        "something for my 8-year-old",
        "etwas für meine 6-jährige Tochter",
        "algo para un niño de 7 años",
        "un film pour un enfant de 8 ans",
        "um filme para uma criança de 9 anos",
        "что-нибудь для ребёнка 7 лет",
    ],
)
def test_a_childs_age_asks_for_family_films_and_for_no_years(ada: Talk, said: str) -> None:
    head = ada.says(said).split("\n")[0]
    assert head in {"Family", "Familienfilm", "Familiar", "Famille", "Família", "Семейный"}


@pytest.mark.parametrize(
    "said", ["films of the last 4 years", "aus den letzten vier Jahren", "de los últimos 4 años"]
)
def test_the_last_years_are_counted_from_the_last_one_that_is_known(ada: Talk, said: str) -> None:
    assert "2013" in ada.says(said).split("\n")[0]


def test_what_names_no_film_is_not_called_an_unknown_film(ada: Talk) -> None:
    assert "didn't get that" in ada.says("tell me a secret")
    assert "film of that name" in ada.says("Zzyzx Road")


def test_the_worst_film_is_no_rating_of_films_that_begin_so(ada: Talk) -> None:
    assert "★" not in "".join(ada.labels if ada.says("what's the worst movie") else [])


def test_a_place_and_a_question_about_it_may_stand_in_two_clauses(ada: Talk) -> None:
    first = ada.says("recommend").split("\n1. ")[1].split("\xa0· ")[0]
    assert first in ada.says("the first one looks good, is it long?")
    assert "Back to the list" in ada.labels


@pytest.mark.parametrize(
    "said", ["I've seen all of those", "kenn ich alle schon", "seen them all", "ya las he visto todas"]
)
def test_all_of_them_is_the_whole_list(ada: Talk, said: str) -> None:
    ada.says("recommend")
    films = listed(ada)
    ada.says(said)
    assert all(marked(ada, film) == {"seen"} for film in films)
    assert not set(films) & set(listed(ada))


def test_words_of_a_wish_that_mean_nothing_are_said_to_be_left_out(ada: Talk) -> None:
    said = ada.says("please show me a crime film with elaborate zeppelins")
    assert said.startswith("I left out “elaborate zeppelins”")
    assert "Crime" in said


@pytest.mark.parametrize(
    "said", ["a crime film from South Korea", "ein Krimi aus Frankreich", "un film policier du Japon"]
)
def test_a_country_by_its_own_name_is_heard(ada: Talk, said: str) -> None:
    head = ada.says(said)
    assert any(know in head for know in ("the country of any", "das Land von keinem", "le pays d'aucun"))


def test_it_was_boring_is_said_of_the_film_that_was_opened(ada: Talk) -> None:
    ada.says("/film Casablanca")
    assert "★★ for Casablanca (1942)?" in ada.says("war langweilig")


def test_of_two_ends_of_years_the_narrower_counts(ada: Talk) -> None:
    ada.says("a crime film")
    assert "1960" in ada.says("older, before 1960").split("\n")[0]
    assert "1970 to 1989" in ada.says("something from the 80s or the 70s").split("\n")[0]


@pytest.mark.parametrize(("said", "stars"), [("4", 4), ("it was ok I guess", 3), ("loved it", 5)])
def test_a_film_that_was_seen_takes_stars_in_words(ada: Talk, said: str, stars: float) -> None:
    ada.says("just watched Casablanca")
    ada.says(said)
    assert ada.ratings == {"f:13": stars}
