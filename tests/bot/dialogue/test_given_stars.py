"""Which film of a story stars stand beside, in either order; titles stand in brackets here."""

import pytest

from bot.dialogue.heard.given_stars import begins_with_film, given_stars, leads_to_film
from bot.dialogue.heard.plain import plain
from bot.dialogue.heard.stars_in_story import stars_in
from bot.dialogue.heard.story import FILM, Story
from tests.bot.dialogue.conftest import Talk
from tests.bot.dialogue.test_opinion_reading import bracketed, opinions, stars

HEAT, ALIEN, FARGO, ROCKY = "f:2", "f:3", "f:5", "f:17"


def pairs(text: str) -> dict[str, str]:
    """Each film that stars stand beside -> these stars as they are written."""
    said, films = bracketed(text)
    story = Story(said, films)
    spans = [(each.begin, each.end) for each in stars_in(story)]
    given = given_stars(story, spans)
    return {
        said[slice(*films[given[span[0]].film])]: said[slice(*span)] for span in spans if span[0] in given
    }


@pytest.mark.parametrize(
    ("text", "given"),
    [
        ("[Heat] 5, [Alien] 4", {"Heat": "5", "Alien": "4"}),
        ("[Heat]: 4.5; [Alien] - 8/10", {"Heat": "4.5", "Alien": "8/10"}),
        ("[Heat]\n5\n[Alien]\n4", {"Heat": "5", "Alien": "4"}),
        ("saw [Heat]. 5. Then [Alien]. 4", {"Heat": "5", "Alien": "4"}),
        ("[Heat] ★★★★, ⭐⭐⭐ for [Alien]", {"Heat": "★★★★", "Alien": "⭐⭐⭐"}),
        ("4/5 for [Heat], 2/5 for [Alien]", {"Heat": "4/5", "Alien": "2/5"}),
        ("5 stars - [Heat]\n4 stars - [Alien]", {"Heat": "5 stars", "Alien": "4 stars"}),
        ("4 for [Heat], [Alien] gets a 3", {"Heat": "4", "Alien": "3"}),
        ("[Alien] gets a 3, 4/5 for [Heat]", {"Heat": "4/5", "Alien": "3"}),
        ("[Heat] 4/5, 3/5 [Alien], [Fargo] 2/5", {"Heat": "4/5", "Alien": "3/5", "Fargo": "2/5"}),
    ],
)
def test_stars_are_of_the_film_beside_them_in_either_order(text: str, given: dict[str, str]) -> None:
    assert pairs(text) == given


@pytest.mark.parametrize("order", ["{film} {stars}", "{stars} for {film}", "{stars} - {film}"])
@pytest.mark.parametrize("joined", ["\n", "; ", " | ", " / ", " + ", " & ", ". ", ", ", " and ", ", but "])
def test_what_parts_ratings_lies_between_pairs(order: str, joined: str) -> None:
    every = [("[Heat]", "4/5"), ("[Alien]", "3/5"), ("[Fargo]", "2/5")]
    text = joined.join(order.format(film=film, stars=given) for film, given in every)
    assert pairs(text) == {"Heat": "4/5", "Alien": "3/5", "Fargo": "2/5"}


@pytest.mark.parametrize(
    ("text", "given"),
    [
        ("[Heat], [Alien] 4/5", {"Alien": "4/5"}),
        ("4/5 [Heat], [Alien]", {"Heat": "4/5"}),
        ("[Heat]\n[Alien] 4/5\n[Fargo]", {"Alien": "4/5"}),
        ("[Heat]\n4/5 [Alien]", {"Alien": "4/5"}),
        ("[Heat] 4/5\n[Alien]", {"Heat": "4/5"}),
        ("[Heat] 4/5 | [Alien]", {"Heat": "4/5"}),
        ("[Heat] 4/5 3/5", {"Heat": "4/5"}),
        ("[Heat]", {}),
        ("4/5", {}),
    ],
)
def test_what_stands_beside_nothing_is_left_over(text: str, given: dict[str, str]) -> None:
    assert pairs(text) == given


@pytest.mark.parametrize(
    "between",
    [
        *(": ", " = ", " - ", " – ", " — ", ") - ", " for ", " to ", ' for "', " für ", " para ", " a "),  # noqa: RUF001
        *(" à ", " pour ", " pra ", " за ", " для ", " for the "),
    ],
)
def test_words_of_giving_lead_from_stars_to_their_film(between: str) -> None:
    assert leads_to_film(plain(between))
    assert begins_with_film(plain(f"4{between}{FILM}"), 1)


@pytest.mark.parametrize("between", ["", " ", ", ", "\n", ". ", " and ", "\n- ", " for her, "])
def test_other_words_do_not(between: str) -> None:
    assert not leads_to_film(between)
    assert not begins_with_film(f"4{between}{FILM}", 1)


@pytest.mark.parametrize(
    "text",
    [
        *("[Heat] with my wife gets a 4", "[Heat] with my wife and kids: 4", "[Heat] on netflix 4"),
        *(
            "[Heat] (seen it twice) 4",
            "[Heat], in the cinema, 4",
            "[Heat] again, still 4",
            "[Heat] as a kid: 4",
        ),
        *("[Heat] with friends last week - 4", "4 for [Heat] with my wife", "saw [Heat] on a plane, 4"),
        *("[Heat] mit meiner Frau bekommt 4", "[Heat] im Kino: 4", "[Heat] als Kind, 4 Sterne"),
        *("[Heat] con mi mujer, 4", "[Heat] en el cine: 4", "[Heat] de niño, un 4"),
        *("[Heat] avec ma femme : 4", "[Heat] au cinéma, 4", "[Heat] encore une fois, un 4"),
        *("[Heat] com minha esposa, 4", "[Heat] no cinema: 4", "[Heat] de novo, nota 8"),
        *("[Heat] с женой: 4", "[Heat] в кино, 4", "[Heat] ещё раз, 4"),  # noqa: RUF001
    ],
)
def test_company_places_and_moments_part_no_film_from_its_stars(text: str) -> None:
    (opinion,) = opinions(text)
    assert (opinion.stars, opinion.is_clear, opinion.is_others) == (4, True, False)


@pytest.mark.parametrize(
    "closing",
    [
        *("thanks", "imo", "tbh", "lol", "I think", "from me", "at best", "overall", "honestly", "please"),
        *("finde ich", "von mir", "höchstens", "creo", "de mi parte", "como mucho", "je pense", "au plus"),
        *("acho", "pra mim", "no máximo", "думаю", "от меня", "максимум"),
    ],
)
def test_what_closes_a_message_changes_no_stars(closing: str) -> None:
    assert stars(f"[Heat] gets 4 {closing}") == [4]
    assert stars(f"[Heat] was a 2, [Alien] 4 {closing}") == [2, 4]


@pytest.mark.parametrize(
    ("written", "given"),
    [
        *(("a 4", 4), ("a solid 4", 4), ("an easy 5", 5), ("3 and a half", 3.5), ("four and a half", 4.5)),
        *(("eine 4", 4), ("ne solide 4", 4), ("viereinhalb", 4.5), ("un 4", 4), ("tres y media", 3.5)),
        *(("trois étoiles et demie", 3.5), ("um 4", 4), ("três e meio", 3.5), ("четвёрка", 4)),
    ],
)
def test_stars_are_read_as_people_say_them(written: str, given: float) -> None:
    assert stars(f"[Heat] {written}, [Alien] 1/5") == [given, 1]
    assert stars(f"[Alien] 1/5, [Heat] {written}") == [1, given]


@pytest.mark.parametrize("decimal", ["3,5", "3.5"])
def test_a_comma_within_a_number_parts_nothing(decimal: str) -> None:
    assert stars(f"[Heat] {decimal}, [Alien] 4") == [3.5, 4]
    assert stars(f"[Heat] {decimal},[Alien] 4") == [3.5, 4]
    assert stars(f"{decimal} for [Heat], [Alien] 4") == [3.5, 4]


@pytest.mark.parametrize(
    ("said", "saved"),
    [
        ("5 for Heat, 4 for Alien and Fargo gets 3 from me", {HEAT: 5, ALIEN: 4, FARGO: 3}),
        ("Heat with my wife gets a 4", {HEAT: 4}),
        ("Heat with my wife gets a 4, Alien on netflix a 3", {HEAT: 4, ALIEN: 3}),
        ("saw heat in the cinema: a solid 4 and alien gets 3 imo", {HEAT: 4, ALIEN: 3}),
        ("gestern Heat im Kino gesehen, 4, und Alien bekommt 3", {HEAT: 4, ALIEN: 3}),
        ("ayer vi Heat con mi mujer, un 4, y le doy 3 a Alien", {HEAT: 4, ALIEN: 3}),
        ("je donne 4 à Heat et 3 à Alien", {HEAT: 4, ALIEN: 3}),
        ("dou 4 para Heat e 3 para Alien", {HEAT: 4, ALIEN: 3}),
        ("ставлю Heat 4, а Alien заслуживает 3", {HEAT: 4, ALIEN: 3}),  # noqa: RUF001
        ("I gave Rocky 2 and Heat 4", {ROCKY: 2, HEAT: 4}),
    ],
)
def test_films_of_a_message_are_saved_with_the_stars_beside_them(
    ada: Talk, said: str, saved: dict[str, float]
) -> None:
    ada.says(said)
    assert ada.ratings == saved


@pytest.mark.parametrize(
    "request_said",
    ["what should I watch?", "recommend me something", "and what should I watch now?", "something similar?"],
)
def test_a_request_behind_a_comma_is_answered_and_the_stars_are_saved(ada: Talk, request_said: str) -> None:
    words = ada.says(f"Heat was ok, 3, and Alien gets a 4, {request_said}")
    assert ada.ratings == {HEAT: 3, ALIEN: 4}
    assert "\n1. " in words
