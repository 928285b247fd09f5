"""Where people live: names that can be stored, and what is offered to whom."""

from datetime import datetime, timedelta

import pytest

from bot.service import zones
from bot.service.service import Visit


@pytest.mark.parametrize(
    ("name", "hours"),
    [("Europe/Berlin", 1.0), ("UTC+05:30", 5.5), ("UTC-03:00", -3.0), ("Mars/Olympus", 0.0), ("UTC", 0.0)],
)
def test_a_name_is_a_clock(name: str, hours: float) -> None:
    assert datetime(2026, 1, 1, tzinfo=zones.zone(name)).utcoffset() == timedelta(hours=hours)


def test_offsets_have_names_within_reason() -> None:
    assert zones.named_offset(330) == "UTC+05:30"
    assert zones.named_offset(-570) == "UTC-09:30"
    assert zones.named_offset(0) == "UTC+00:00"
    assert zones.named_offset(15 * 60) is None
    assert all(zones.is_zone(str(zones.named_offset(minutes))) for minutes in (-720, 0, 840))
    assert not zones.is_zone("UTC+99:00")


def test_a_language_lets_zones_be_offered_and_its_country_comes_first() -> None:
    assert zones.proposed("de")[0] == "Europe/Berlin"
    assert zones.proposed("de_AT.UTF-8")[0] == "Europe/Vienna"
    assert zones.proposed("en-GB")[0] == "Europe/London"
    assert zones.proposed("en-US")[:2] == ("America/New_York", "America/Chicago")
    assert zones.proposed("pt-PT")[0] in {"Europe/Lisbon", "Atlantic/Madeira"}
    assert zones.proposed("es-MX")[0] == "America/Mexico_City"
    assert zones.proposed("xx") == zones.proposed("") == ()
    assert all(
        zones.is_zone(zone)
        for language in ("en", "de", "es", "fr", "pt", "ru")
        for zone in zones.proposed(language)
    )


def test_a_country_with_one_clock_is_one_zone() -> None:
    assert zones.zones_of("DE") == ("Europe/Berlin",)
    assert zones.zones_of("ES") == ("Europe/Madrid", "Atlantic/Canary")
    assert zones.zones_of("??") == ()


def test_what_somebody_told_is_kept(ada: Visit) -> None:
    assert zones.own(ada) is None
    assert str(zones.here(ada)) == zones.UNKNOWN
    zones.choose(ada, "Asia/Tokyo")
    assert zones.own(ada) == "Asia/Tokyo"
    assert str(zones.here(ada)) == "Asia/Tokyo"
