import pytest

from recommender.catalog.other_titles import different_names, names_behind, names_marked


@pytest.mark.parametrize(
    ("title", "names"),
    [
        ("Heat", ()),
        ("Seven (a.k.a. Se7en)", ("Se7en",)),
        ("The City of Lost Children (La cité des enfants perdus)", ("La cité des enfants perdus",)),
        ("Amelie (Le fabuleux destin) (a.k.a. Amélie)", ("Le fabuleux destin", "Amélie")),
        ("(500) Days of Summer", ()),
        ("Loved (ou pas) Twice", ()),
        ("Odd ()", ()),
    ],
)
def test_names_stand_behind_a_title(title: str, names: tuple[str, ...]) -> None:
    assert names_behind(title) == names


@pytest.mark.parametrize(
    ("title", "names"),
    [
        ("Hero (Yin xiong) [Blu-ray]", ()),
        ("Hero (AKA Yin Xiong) [Blu-ray]", ("Yin Xiong",)),
        ("Hero [aka: Yin xiong] (2002) (a.k.a. Ying)", ("Yin xiong", "Ying")),
        ("The Odd Man (Akasha)", ()),
    ],
)
def test_a_shop_has_to_say_that_it_is_a_name(title: str, names: tuple[str, ...]) -> None:
    assert names_marked(title) == names


def test_names_that_are_the_titles_own_are_left_out() -> None:
    names = ["Gegen die Wand", "Head-On (Gegen die Wand)", "gegen die wand", "Head-on", "Duvara karsi"]
    assert different_names("Gegen die Wand", names) == ["Head-On", "Duvara karsi"]
    assert different_names("Head-On (Gegen die Wand)", names) == ["Gegen die Wand", "Duvara karsi"]
