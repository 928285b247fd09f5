"""Cities that no time zone is called after, where somebody is asked where they live."""

import pytest

from bot.dialogue import words
from bot.dialogue.by_itself import time_zones
from bot.dialogue.by_itself.large_cities import zones_by_name
from bot.service import zones
from tests.bot.dialogue.conftest import Talk


@pytest.mark.parametrize(
    ("said", "zone"),
    [
        *((said, "America/Toronto") for said in ("Montréal", "montreal", "Québec", "Монреаль")),
        *(
            (said, "Europe/Berlin")
            for said in ("München", "Munich", "muenchen", "Múnich", "Munique", "Мюнхен")
        ),
        *((said, "Europe/Berlin") for said in ("Köln", "Koeln", "Cologne", "Colônia", "Hamburg", "Hambourg")),
        *((said, "Europe/Zurich") for said in ("Genf", "Genève", "Geneva", "Ginebra", "Женева")),
        *((said, "Europe/Rome") for said in ("Milano", "Mailand", "Milan", "Milán", "Милан")),
        *((said, "Europe/Madrid") for said in ("Barcelona", "Barcelone", "Sevilla")),
        *((said, "America/Los_Angeles") for said in ("San Francisco", "Seattle", "San Diego", "LA")),
        *((said, "America/New_York") for said in ("Boston", "Washington, D.C.", "Филадельфия")),
        *((said, "America/Chicago") for said in ("Houston", "Nueva Orleans")),
        *((said, "Asia/Kolkata") for said in ("Mumbai", "Bombay", "Neu-Delhi", "Bengaluru")),
        *((said, "Europe/Moscow") for said in ("Saint Petersburg", "St. Petersburg", "Питер", "Казань")),
        *((said, "America/Sao_Paulo") for said in ("Rio", "Rio de Janeiro", "Brasilia", "Curitiba")),
        *((said, "Europe/Lisbon") for said in ("Porto", "Oporto", "Lisboa")),
        *((said, "Europe/Paris") for said in ("Lyon", "Marseille", "Marsella", "Nizza", "Nice, France")),
        *((said, "Asia/Shanghai") for said in ("Beijing", "Pekín", "Pequim", "Пекин")),
        ("Munich, Germany", "Europe/Berlin"),
        ("Valencia, Venezuela", "America/Caracas"),
        ("Hamilton, Kanada", "America/Toronto"),
        ("Paris, France", "Europe/Paris"),
    ],
)
def test_a_large_city_is_known_by_its_names(said: str, zone: str) -> None:
    for language in ("de", "ru"):
        assert time_zones.find(said, (language, "en")) == (zone,)


@pytest.mark.parametrize(
    ("said", "zone"),
    [
        ("Питере", "Europe/Moscow"),
        ("Москве", "Europe/Moscow"),
        ("Казани", "Europe/Moscow"),
        ("Мюнхене", "Europe/Berlin"),
        ("Уфе", "Asia/Yekaterinburg"),
        ("Германии", "Europe/Berlin"),
    ],
)
def test_a_russian_may_say_the_place_in_its_case(said: str, zone: str) -> None:
    assert time_zones.find(said, ("ru", "en")) == (zone,)


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("Córdoba", ("America/Argentina/Cordoba", "Europe/Madrid")),
        ("Valencia", ("Europe/Madrid", "America/Caracas")),
        ("Birmingham", ("Europe/London", "America/Chicago")),
        ("San José", ("America/Los_Angeles", "America/Costa_Rica")),
        ("Granada", ("America/Grenada", "Europe/Madrid")),
    ],
)
def test_of_cities_of_one_name_it_is_asked_which(said: str, meant: tuple[str, ...]) -> None:
    assert time_zones.find(said, ("es", "en")) == meant


def test_a_name_that_is_a_word_elsewhere_counts_in_its_own_language() -> None:
    assert time_zones.find("Nice", ("fr", "en")) == ("Europe/Paris",)
    assert time_zones.find("nice", ("en", "en")) == ()


@pytest.mark.parametrize("said", ["Hobbiton", "Paris, Texas", "Springfield", "", ","])
def test_a_place_that_is_not_known_stays_unknown(said: str) -> None:
    assert time_zones.find(said, ("en", "en")) == ()


def test_a_country_stays_one_in_the_language_that_calls_it_so() -> None:
    assert len(time_zones.find("Mexico", ("en", "en"))) > 1


def test_a_city_that_is_nearly_spelt_so_is_offered() -> None:
    assert time_zones.nearest("Munchn", ("de", "en"))[0] == "Europe/Berlin"


def test_every_large_city_is_in_a_zone_that_is_known() -> None:
    known = set(zones.all_zones())
    for language in words.languages():
        for name, of_name in zones_by_name(language).items():
            assert set(of_name) <= known, name
            assert name
    assert len({zone for of_name in zones_by_name("en").values() for zone in of_name}) > 60


def test_the_suggestions_go_by_the_clock_of_a_large_city(ada: Talk) -> None:
    ada.says("/suggest fridays 20:30")
    said = ada.says("Montréal")
    assert "don't know a clock" not in said
    assert "Toronto" in said
    assert zones.own(ada.dialogue._service.visit(ada.person)) == "America/Toronto"
