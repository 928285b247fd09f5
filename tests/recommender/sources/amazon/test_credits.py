from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from recommender.sources.amazon.credits import Credits, credits_of
from recommender.sources.amazon.details import told_in

HTML = (
    '<div class="content"><ul><li><b>Actors:</b> <a href="/x">Al Pacino</a>, Robert De Niro</li>'
    "<li><b>\n    Directors:\n    </b> Michael Mann</li><li><b>Writers:</b> Michael Mann</li>"
    "<li><b>Format:</b> NTSC, Subtitled</li></ul></div>"
)


def test_names_of_a_brand_have_no_role() -> None:
    assert credits_of("Al Pacino; Warner Home Video", {}) == Credits(["Al Pacino", "Warner Home Video"])


def test_roles_stand_behind_names() -> None:
    brand = "Al Pacino  (Actor),     Michael Mann  (Director, Writer)    Rated:  R    Format: DVD"
    assert credits_of(brand, {}) == Credits(
        ["Al Pacino", "Michael Mann"], ["Michael Mann"], ["Michael Mann"], ["Al Pacino"]
    )


@pytest.mark.parametrize(
    "details",
    [
        HTML,
        {"Actors:": "Al Pacino, Robert De Niro", " Director: ": "Michael Mann", "Writers": ["Michael Mann"]},
    ],
    ids=["HTML", "an object"],
)
def test_roles_are_told_by_the_details(details: Any) -> None:
    assert credits_of("Michael Mann", told_in(details)) == Credits(
        people=["Michael Mann", "Al Pacino", "Robert De Niro"],
        directors=["Michael Mann"],
        writers=["Michael Mann"],
        actors=["Al Pacino", "Robert De Niro"],
    )


@settings(deadline=None, max_examples=60)
@given(
    brand=st.text("A(),; :Director", max_size=40), details=st.none() | st.text("<b>Actor:/li ,", max_size=60)
)
def test_any_text_gives_names_once(brand: str, details: str | None) -> None:
    found = credits_of(brand, told_in(details))
    assert len(set(found.people)) == len(found.people)
    assert {*found.actors, *found.directors, *found.writers} <= set(found.people)
