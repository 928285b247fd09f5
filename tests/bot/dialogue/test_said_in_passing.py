"""Stars, titles and answers among other words, as people write them."""

import io

import pytest

from bot.dialogue.message import Incoming, SentFile
from tests.bot.dialogue.conftest import Talk

TOY_STORY, TOY_STORY_2, HEAT, ALIEN, FARGO, SABRINA_1954, JAWS = (
    "f:0",
    "f:1",
    "f:2",
    "f:3",
    "f:5",
    "f:9",
    "f:16",
)


def titles(words: str) -> list[str]:
    """The titles of a list that was shown."""
    return [line.split(". ", 1)[1].split("\xa0· ")[0] for line in words.splitlines() if line[:1].isdecimal()]


@pytest.mark.parametrize(
    ("said", "stars"),
    [
        ("I didn't like Jaws that much, maybe 2.5", 2.5),
        ("Jaws was the most stressful film ever made, 5", 5),
        ("Jaws more like a 2", 2),
        ("jaws was kind of pointless if you ask anybody 2", 2),
    ],
)
def test_a_title_among_other_words_is_asked_with_its_stars(ada: Talk, said: str, stars: float) -> None:
    assert "Do you mean this one?" in ada.says(said)
    assert ada.ratings == {}
    ada.says("yes")
    assert ada.ratings == {JAWS: stars}


@pytest.mark.parametrize("said", ["Heat The Way of Water 5", "heat the way of water 5"])
def test_a_title_that_begins_like_another_is_not_taken_for_it(ada: Talk, said: str) -> None:
    assert "I don't have" in ada.says(said)
    ada.says("yes")
    assert ada.ratings == {}


@pytest.mark.parametrize(
    ("said", "given"),
    [
        ("the second Toy Story 4", {TOY_STORY_2: 4}),
        ("loved the last Toy Story film", {TOY_STORY_2: 5}),
        ("der erste Toy Story Film war super", {TOY_STORY: 4}),
    ],
)
def test_a_film_is_named_by_its_place_in_a_series(ada: Talk, said: str, given: dict[str, float]) -> None:
    assert "Do you mean this one?" in ada.says(said)
    assert ada.ratings == {}
    ada.says("yes")
    assert ada.ratings == given


@pytest.mark.parametrize(
    ("said", "given"),
    [
        ("Toy Story 1 and 2 both 5", {TOY_STORY: 5, TOY_STORY_2: 5}),
        ("Toy Story 1, 2: 4 stars each", {TOY_STORY: 4, TOY_STORY_2: 4}),
        ("Toy Story 5, the second one 4", {TOY_STORY: 5, TOY_STORY_2: 4}),
        ("Toy Story 5, part 2 a 3", {TOY_STORY: 5, TOY_STORY_2: 3}),
        ("Heat gets a 5 from me, Alien a 2", {HEAT: 5, ALIEN: 2}),
        ("Toy Story 2 gets a 5 from me, part 1 a 3", {TOY_STORY: 3, TOY_STORY_2: 5}),
        ("5 - Heat, Alien, Fargo", {HEAT: 5, ALIEN: 5, FARGO: 5}),
        ("4: Heat, Alien and Fargo", {HEAT: 4, ALIEN: 4, FARGO: 4}),
        ("Zzyzx 5 Heat 4 Alien 3", {HEAT: 4, ALIEN: 3}),
        ("Zzyzx and Heat, both 5", {HEAT: 5}),
        ("my wife loved Heat but I couldn't stand it", {HEAT: 1}),
        ("I really like both Heat and Alien", {HEAT: 4, ALIEN: 4}),
        ("I like Alien", {ALIEN: 4}),
        ("ich mag Alien", {ALIEN: 4}),
        ("dale un 4 a Fargo, que me gustó", {FARGO: 4}),
        ("add Heat 5", {HEAT: 5}),
        ("hola, qué tal? vi Heat, 4", {HEAT: 4}),
    ],
)
def test_several_ratings_are_heard_however_they_are_joined(
    ada: Talk, said: str, given: dict[str, float]
) -> None:
    ada.says(said)
    assert ada.ratings == given


@pytest.mark.parametrize(
    ("said", "stars"),
    [
        ("Heat 4 étoiles et demie", 4.5),
        ("Heat cuatro estrellas y media", 4.5),
        ("Heat 4 estrelas e meia", 4.5),
        ("Heat 4 Sterne und halb", 4.5),
        ("Heat nota 5", 5),
        ("Heat nota 8", 4),
        ("Heat: nota 4/5", 4),
        ("Heat на троечку", 3),
        ("Heat doch lieber 2", 2),
    ],
)
def test_stars_are_read_as_each_language_writes_them(ada: Talk, said: str, stars: float) -> None:
    ada.says(said)
    assert ada.ratings == {HEAT: stars}


@pytest.mark.parametrize("said", ["ой ошибся, 4", "oups, 4", "uy me equivoqué, 4", "ups, 4"])
def test_other_stars_after_a_mistake_are_asked(ada: Talk, said: str) -> None:
    ada.says("Heat 2")
    assert "Heat (1995)" in ada.says(said)
    ada.says("yes")
    assert ada.ratings == {HEAT: 4}


def test_a_number_and_a_title_are_no_stars_for_the_film_in_question(ada: Talk) -> None:
    ada.says("Fargo")
    ada.says("1 - Jaws")
    assert ada.ratings == {JAWS: 1}


def test_who_names_a_film_whole_does_not_answer_with_another_one_that_holds_its_name(ada: Talk) -> None:
    assert "Toy Story 2 (1999)  5★" in "".join(ada.labels if ada.says("Toy Stry 2 5 stars") else ())
    ada.says("Toy Story 3 stars")
    assert ada.ratings == {TOY_STORY: 3}


@pytest.mark.parametrize(
    ("answer", "given"),
    [
        ("the old one, and Heat 3", {SABRINA_1954: 4, HEAT: 3}),
        ("no I mean the old one", {SABRINA_1954: 4}),
        ("oh never mind", {}),
    ],
)
def test_an_answer_may_have_words_before_and_ratings_behind_it(
    ada: Talk, answer: str, given: dict[str, float]
) -> None:
    ada.says("Sabrina 4")
    ada.says(answer)
    assert ada.ratings == given


@pytest.mark.parametrize(
    ("said", "rated", "other"),
    [
        ("seen 2 and 5, hated 5", {5: 1}, "Seen:"),
        ("2 and 5 seen, 5 was awful", {5: 1}, "Seen:"),
        ("1 and 3 were both 4 stars, not interested in 2", {1: 4, 3: 4}, "Not for you:"),
        ("first one is awesome, 5 stars. the third I turned off halfway", {1: 5}, "Not for you:"),
    ],
)
def test_several_things_of_a_list_are_done_each(
    ada: Talk, said: str, rated: dict[int, float], other: str
) -> None:
    shown = titles(ada.says("/recommend"))
    words = ada.says(said)
    assert other in words
    assert len(ada.ratings) == len(rated)
    for place, stars in rated.items():
        assert f"{shown[place - 1]} {'★' * int(stars)}" in words


def test_others_are_the_next_films(ada: Talk) -> None:
    shown = titles(ada.says("/recommend"))
    others = titles(ada.says("give me some others"))
    assert others
    assert not {*shown} & {*others}


@pytest.mark.parametrize(
    "said", ["delete Heat", "remove Heat, I never saw it", "take Heat off my list, I haven't seen it"]
)
def test_a_rating_goes_when_its_film_is_to_be_deleted(ada: Talk, said: str) -> None:
    ada.says("Heat 2")
    ada.says("Heat 4")
    assert "Removed: Heat (1995)" in ada.says(said)
    assert ada.ratings == {}
    assert "no stars of yours" in ada.says("delete Heat")


@pytest.mark.parametrize("said", ["oops, that was wrong, delete it", "lösch das", "quítalo", "удали это"])
def test_it_is_deleted_when_that_is_said_of_the_last_rating(ada: Talk, said: str) -> None:
    ada.says("Heat 2")
    ada.says(said)
    assert ada.ratings == {}


def test_mochte_is_liked_and_moechte_is_wished(ada: Talk) -> None:
    ada.says("Heat, den mochte ich")
    assert ada.ratings == {HEAT: 4}
    ada.says("ich möchte Alien sehen")
    assert ALIEN not in ada.ratings
    assert "Alien" in ada.says("/watchlist")


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("Heat 4 estrellas", "Guardado"),
        ("Heat 4 Sterne", "Gespeichert"),
        ("Heat 4 étoiles", "Enregistré"),
        ("Heat 4 estrelas", "Salvo"),
        ("Heat 4 stars", "Saved"),
    ],
)
def test_the_word_for_stars_tells_the_language(ada: Talk, said: str, language: str) -> None:
    assert language in ada.says(said)


@pytest.mark.parametrize("said", ["cheer me up", "I had a rotten day, something light", "was leichtes"])
def test_light_films_are_comedies_without_crime(ada: Talk, said: str) -> None:
    words = ada.says(said)
    assert words.startswith(("Comedy, no crime", "Komödie, ohne Krimi"))


def test_what_one_likes_is_no_series(ada: Talk) -> None:
    assert "for each of these" not in ada.says("I like old movies")
    assert ada.ratings == {}


@pytest.mark.parametrize(
    ("said", "given"),
    [
        ("Heat, the best action movie ever", {HEAT: 5}),
        ("And I could not stand that Heat, so much blood", {HEAT: 1}),
        ("my kids made me watch Heat for the 100th time, i give it a 2 lol", {HEAT: 2}),
        ("I've always found Mann overrated, except Heat, which I adored", {HEAT: 5}),
        ("I saw Heat three times, wonderful picture", {HEAT: 5}),
        ("Mann's Heat is a masterpiece, five stars", {HEAT: 5}),
        ("I have see Heat, is very good, I give 4", {HEAT: 4}),
    ],
)
def test_what_is_thought_of_a_film_in_a_story_is_asked(ada: Talk, said: str, given: dict[str, float]) -> None:
    assert "Do you mean this one?" in ada.says(said)
    assert ada.ratings == {}
    ada.says("yes")
    assert ada.ratings == given


@pytest.mark.parametrize(
    "said",
    ["is Heat really the best thriller ever?", "something like Heat but not so boring", "Heat (2021) 5"],
)
def test_a_question_a_wish_and_another_film_are_no_opinions(ada: Talk, said: str) -> None:
    ada.says(said)
    ada.says("yes")
    assert ada.ratings == {}


@pytest.mark.parametrize("said", ["I hated Heat, too much action", "couldn't stand Heat, so much blood"])
def test_a_reason_is_no_wish(ada: Talk, said: str) -> None:
    words = ada.says(said)
    assert ada.ratings == {HEAT: 1}
    assert "1. " not in words


def test_what_is_no_title_is_not_told_to_be_missing(ada: Talk) -> None:
    assert "I didn't get" in ada.says("she's already told me number 3")
    assert "I don't have I, Tonya" in ada.says("I, Tonya 5")


def test_what_others_think_of_no_film_is_not_saved(ada: Talk) -> None:
    assert "What others think I don't save." in ada.says("haven't seen it but my brother loved it")


@pytest.mark.parametrize("said", ["the second one sounds good", "number 2 looks interesting"])
def test_what_sounds_good_is_opened_and_not_rated(ada: Talk, said: str) -> None:
    second = titles(ada.says("/recommend"))[1]
    assert ada.says(said).startswith(second)
    assert ada.ratings == {}


def test_of_what_is_not_understood_the_rest_is_done(ada: Talk) -> None:
    ada.says("Fargo was great")
    words = ada.says("oops, I meant the series, not the movie. remove it please")
    assert "I left out “oops, I meant the series, not the movie”." in words
    assert ada.ratings == {}


@pytest.mark.parametrize("said", ["the new one", "no, I meant the new one", "the 1999 one"])
def test_stars_move_to_another_film_of_the_series(ada: Talk, said: str) -> None:
    ada.says("Toy Story 4 stars")
    ada.says(said)
    assert ada.ratings == {TOY_STORY_2: 4}
    ada.presses("Undo")
    assert ada.ratings == {TOY_STORY: 4}


def test_not_that_one_asks_which_other_film_of_the_name(ada: Talk) -> None:
    ada.says("I watched Sabrina")
    ada.says("1995")
    assert "Sabrina (1954)" in "".join(ada.labels if ada.says("no not that one") else ())
    assert ada.ratings == {}


def test_all_of_a_list_but_one_are_seen(ada: Talk) -> None:
    shown = titles(ada.says("/recommend"))
    words = ada.says("I've seen all of those except the last one")
    assert "Seen:" in words
    assert shown[-1] not in words.split("\n")[0]
    assert all(title in words.split("\n")[0] for title in shown[:-1])


@pytest.mark.parametrize("said", ["too old", "these are all too old", "zu alt"])
def test_what_is_too_old_gives_newer_films(ada: Talk, said: str) -> None:
    ada.says("/recommend")
    assert ada.says(said).startswith(("Since", "Seit", "Ab"))


def test_a_year_or_later_has_no_end(ada: Talk) -> None:
    assert ada.says("films from 2009 or later").startswith("Since 2009")
    assert ada.says("films from 1960 or earlier").startswith("Until 1960")


def test_who_had_a_bad_day_and_wants_to_cry_gets_no_comedy(ada: Talk) -> None:
    assert ada.says("I had a bad day, something sad").startswith("Drama")


@pytest.mark.parametrize(
    "said", ["the first one was ok, 4 stars", "the first one I already saw, it was ok I guess, 4 stars"]
)
def test_stars_that_are_said_count_more_than_a_liking_of_a_list_too(ada: Talk, said: str) -> None:
    first = titles(ada.says("/recommend"))[0]
    assert f"{first} ★★★★" in ada.says(said)
    assert [*ada.ratings.values()] == [4]


def test_films_that_were_seen_get_no_stars_of_their_places(ada: Talk) -> None:
    ada.says("/recommend")
    words = ada.says("I've seen 1 and 3, loved the first, the third was boring")
    assert "before:" not in words
    assert sorted(ada.ratings.values()) == [2, 5]


@pytest.mark.parametrize(
    ("said", "stars"),
    [
        ("Actually make that a 4, the ending annoyed me", 4),
        ("no wait, 3, it was too long", 3),
    ],
)
def test_other_stars_may_have_a_reason(ada: Talk, said: str, stars: float) -> None:
    ada.says("Heat 5")
    ada.says(said)
    ada.says("yes")
    assert ada.ratings == {HEAT: stars}


@pytest.mark.parametrize(
    ("said", "given"),
    [
        ("4.5 for Heat and a generous 2 for Alien", {HEAT: 4.5, ALIEN: 2}),
        ("Heat was great, I'd say a strong 4. Alien 2", {HEAT: 4, ALIEN: 2}),
        ("Watched Heat last night. Holy cow. 5/5", {HEAT: 5}),
        ("I didn't really like Heat", {HEAT: 2}),
        ("Zzyzx ⭐⭐ Heat ⭐⭐⭐⭐⭐", {HEAT: 5}),
        ("Hola! Anoche vi Heat y me encantó, aunque lloré mucho", {HEAT: 5}),
        ("Assisti Heat de novo ontem, dou nota 5", {HEAT: 5}),
    ],
)
def test_words_around_stars_are_no_titles(ada: Talk, said: str, given: dict[str, float]) -> None:
    ada.says(said)
    ada.says("yes")
    assert ada.ratings == given


def test_words_written_small_are_not_told_to_be_missing_films(ada: Talk) -> None:
    words = ada.says("not a fan of romcoms but Heat is a masterpiece")
    assert "romcoms: my films" not in words
    assert "I left out “romcoms”." in words
    assert ada.ratings == {HEAT: 5}


def test_a_film_that_was_not_seen_is_asked_about(ada: Talk) -> None:
    words = ada.says("never seen Jaws, is it any good?")
    assert "Not seen yet: Jaws (1975)." in words
    assert words.count("Jaws (1975)") > 1


def test_a_question_about_a_named_film_opens_it(ada: Talk) -> None:
    assert "Jaws (1975)" in ada.says("is Jaws too scary for a 12 year old?")
    assert "1. " not in ada.says("is Jaws too scary for a 12 year old?")


def test_the_old_one_of_course_is_an_answer(ada: Talk) -> None:
    ada.says("Sabrina 4")
    ada.says("the old one of course")
    assert ada.ratings == {SABRINA_1954: 4}


@pytest.mark.parametrize(
    ("said", "begins"),
    [
        ("too serious. Something funnier", "Comedy, no drama"),
        ("nothing for an old lady who doesn't care for horror", "No horror"),
        ("films for two kids", "Family"),
        ("something dumb", "Comedy, no crime"),
    ],
)
def test_what_is_too_much_of_something_is_left_out(ada: Talk, said: str, begins: str) -> None:
    assert ada.says(said).startswith(begins)


def test_what_begins_with_no_names_no_film(ada: Talk) -> None:
    assert "Do you mean this one?" not in ada.says("no aliens please")


def test_a_text_of_films_and_stars_is_read_as_a_file(ada: Talk) -> None:
    content = b"My films 2020\n\nHeat (1995) - 5\nAlien - 4.5\nJaws 4\n"
    file = SentFile("notes.txt", len(content), None, lambda: io.BytesIO(content))
    ada.replies = ada.dialogue.answer(Incoming(ada.person, "notes", file=file))
    while later := [reply.later for reply in ada.replies if reply.later]:
        ada.replies = later[0]()
    ada.presses("Use them")
    assert ada.ratings == {HEAT: 5, ALIEN: 4.5, JAWS: 4}


@pytest.mark.parametrize(
    ("said", "given"),
    [
        ("I liked Heat, it broke my heart. 5 stars", {HEAT: 5}),
        ("Heat was great, really scary. 3 stars", {HEAT: 3}),
        ("Saw Heat last night, knee slapping, 5/5", {HEAT: 5}),
        ("My top films: Heat, Alien. Worst ever: Jaws.", {HEAT: 5, ALIEN: 5, JAWS: 1}),
        ("loved: Heat. so so: Alien", {HEAT: 5, ALIEN: 3}),
        ("Gestern haben wir Heat gesehen, fantastischer Film, 4 Sterne", {HEAT: 4}),
        ("**1/2 Heat", {HEAT: 2.5}),
        ("that film with the shark, Jaws I think? gave me nightmares but it's great", {JAWS: 4}),
        ("omg just watched casablanca at a sleepover and it was sooo good, 5 stars easy", {"f:13": 5}),
    ],
)
def test_stars_are_of_the_film_that_they_were_said_of(ada: Talk, said: str, given: dict[str, float]) -> None:
    words = ada.says(said)
    assert "1. " not in words, "no list was asked for"
    ada.says("yes")
    assert ada.ratings == given


def test_one_of_two_films_that_is_open_is_asked_with_its_stars(ada: Talk) -> None:
    ada.says("I loved Heat but hated Sabrina")
    assert ada.ratings == {HEAT: 5}
    ada.says("1995")
    assert ada.ratings == {HEAT: 5, "f:10": 1}


@pytest.mark.parametrize(
    ("said", "rated"),
    [
        ("I hated 1 and 3, 4 was okay", {1: 1, 3: 1, 4: 3}),
        ("hated 1 and 3, loved 2", {1: 1, 2: 5, 3: 1}),
        ("I loved 2", {2: 5}),
    ],
)
def test_numbers_are_places_of_the_list(ada: Talk, said: str, rated: dict[int, float]) -> None:
    shown = titles(ada.says("/recommend"))
    words = ada.says(said)
    assert len(ada.ratings) == len(rated)
    for place, stars in rated.items():
        assert f"{shown[place - 1]} {'★' * int(stars)}" in words


def test_a_number_names_no_film_that_is_called_otherwise(ada: Talk) -> None:
    ada.says("hated 1 and 3, loved 2")
    ada.says("yes")
    assert ada.ratings == {}


def test_of_films_of_one_name_the_one_with_stars_is_changed(ada: Talk) -> None:
    ada.says("Sabrina (1995) 2")
    ada.says("change Sabrina to 4 please")
    assert ada.ratings == {"f:10": 4}
    ada.says("and delete my rating for Sabrina (1995)")
    assert ada.ratings == {}


def test_stars_to_be_changed_are_told_to_be_unsaved(ada: Talk) -> None:
    ada.says("Sabrina (1995) 2")
    ada.says("Sabrina 4")
    assert "Not saved" in ada.says("Heat 5")


def test_a_long_title_that_is_not_there_is_no_short_one_in_it(ada: Talk) -> None:
    assert "I don't have Everything Everywhere All at Up" in ada.says(
        "Everything Everywhere All at Up 5 stars"
    )


def test_all_three_may_stand_behind_a_series(ada: Talk) -> None:
    assert "for each of these 2?" in ada.says("Toy Story both 5 stars")


@pytest.mark.parametrize(
    ("said", "begins"), [("thank you, that's really helpful!", "Enjoy"), ("bye, talk tomorrow", "Bye")]
)
def test_what_begins_with_thanks_is_answered_kindly(ada: Talk, said: str, begins: str) -> None:
    assert ada.says(said).startswith(begins)


def test_what_was_opened_last_is_changed(ada: Talk) -> None:
    ada.says("Heat 5, Alien 2")
    ada.says("what did I give Alien?")
    ada.says("hmm that was harsh, change it to 3.5")
    ada.says("yes")
    assert ada.ratings == {HEAT: 5, ALIEN: 3.5}


def test_violent_films_are_no_action_horror_crime_or_war(ada: Talk) -> None:
    assert ada.says("something not violent").startswith("No action, no crime, no horror, no war")


@pytest.mark.parametrize(
    ("said", "given"),
    [
        ("Heat 👍 Alien 👎", {HEAT: 4, ALIEN: 2}),
        ("Heat 4.5 and Alien the same", {HEAT: 4.5, ALIEN: 4.5}),
        ("Heat was great but the end of Alien was even better. Alien 5 Heat 3", {HEAT: 3, ALIEN: 5}),
        ("Heat - five stars; Alien - two", {HEAT: 5, ALIEN: 2}),
        ("hated every minute of Jaws", {JAWS: 1}),
        ("Saw Heat in the cinema. Best action movie of the decade imo!!", {HEAT: 5}),
    ],
)
def test_each_film_of_a_message_gets_its_own_stars(ada: Talk, said: str, given: dict[str, float]) -> None:
    ada.says(said)
    ada.says("yes")
    assert ada.ratings == given


def test_a_number_behind_a_film_that_is_hated_may_be_its_part(ada: Talk) -> None:
    assert "Do you mean this one?" in ada.says("hated Heat 2")
    assert ada.ratings == {}


def test_a_favourite_that_may_be_one_of_several_is_asked_with_its_stars(ada: Talk) -> None:
    ada.says("My favourite films are Heat, Alien and Sabrina")
    assert ada.ratings == {HEAT: 5, ALIEN: 5}
    ada.says("the 1954 one")
    assert ada.ratings == {HEAT: 5, ALIEN: 5, SABRINA_1954: 5}


def test_a_rating_that_was_changed_goes_whole_when_it_is_to_be_deleted(ada: Talk) -> None:
    ada.says("Heat 5")
    ada.says("oops I meant 1 star")
    ada.says("actually forget it, delete that rating")
    assert ada.ratings == {}


def test_what_is_hated_of_a_list_is_rated(ada: Talk) -> None:
    shown = titles(ada.says("/recommend"))
    assert f"{shown[2]} ★" in ada.says("not number 3, I hated that")


def test_films_in_what_is_not_understood_are_offered(ada: Talk) -> None:
    ada.says("Heat, Alien, Jaws - Tuesday is cinema day at ours, everything there")
    assert "The film Heat (1995)" in ada.labels
    assert "The film Jaws (1975)" in ada.labels


def test_a_question_stays_open_when_no_film_is_told_by_the_answer(ada: Talk) -> None:
    ada.says("Sabrina 4")
    assert "I can't tell by that" in ada.says("the Wilder one of course")
    ada.says("1954")
    assert ada.ratings == {SABRINA_1954: 4}


def test_a_language_is_told_of_also_where_nothing_was_understood(ada: Talk) -> None:
    words = ada.says("ich weiß leider nicht was ich sehr gerne mag")
    assert "/language" in words


def test_stars_of_a_film_leave_what_else_was_seen(ada: Talk) -> None:
    shown = titles(ada.says("/recommend"))
    words = ada.says("seen 2 and 5. the first was ok. 4 stars")
    assert [*ada.ratings.values()] == [4]
    assert f"Seen: {shown[1]} and {shown[4]}." in words
