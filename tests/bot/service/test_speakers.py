"""Names of who has spoken."""

from bot.service.person import Person
from bot.service.speakers import Speakers


def spoken(*names: str, kept: int = 10) -> Speakers:
    speakers = Speakers(kept)
    for number, name in enumerate(names):
        speakers.heard(Person("test", str(number), name))
    return speakers


def test_somebody_is_found_by_name_in_any_case_and_by_id() -> None:
    speakers = spoken("Ada", "Ben", "ADA")
    assert speakers.named("ada") == ("test:2", "test:0")
    assert speakers.named("1") == ("test:1",)
    assert speakers.named("Carl") == ()
    assert speakers.name_of("test:1") == "Ben"


def test_who_has_been_silent_longest_goes_first() -> None:
    speakers = spoken("Ada", "Ben", kept=2)
    speakers.heard(Person("test", "0", "Ada Lovelace"))
    speakers.heard(Person("test", "2", "Carl"))
    assert speakers.name_of("test:1") == ""
    assert speakers.named("ada lovelace") == ("test:0",)


def test_nobody_without_a_name_or_an_id_is_noted() -> None:
    speakers = spoken("")
    speakers.heard(Person("test", "", "Club"))
    assert speakers.named("") == speakers.named("Club") == ()


def test_the_forgotten_are_gone() -> None:
    speakers = spoken("Ada")
    speakers.forget("test:0")
    speakers.forget("test:0")
    assert speakers.named("Ada") == ()
