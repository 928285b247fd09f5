import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from recommender.catalog.folding import fold


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Amélie", "amelie"),
        ("Æon Flux", "aeon flux"),
        ("Łowcy androidów", "lowcy androidow"),
        ("Død snø", "dod sno"),
        ("Das weiße Band", "das weisse band"),
        ("Þórður", "thordur"),
        ("Đorđe", "dorde"),
        ("K\u0131rm\u0131z\u0131 İstanbul", "kirmizi istanbul"),
        ("Cœur", "coeur"),
        ("Romeo + Juliet", "romeo and juliet"),
        ("Tom & Jerry", "tom and jerry"),
        ("E.T. the Extra-Terrestrial", "et the extra terrestrial"),
        ("To Live and Die in L.A.", "to live and die in la"),
        ("M*A*S*H", "mash"),
        ("Mr. & Mrs. Smith", "mr and mrs smith"),
        ("20,000 Leagues Under the Sea", "20000 leagues under the sea"),
        ("4 luni, 3 saptamâni si 2 zile", "4 luni 3 saptamani si 2 zile"),
        ("8½", "8 1 2"),
        ("Alien³", "alien 3"),
        ("Schindler\u2019s List", "schindlers list"),
        ("\uff28\uff45\uff41\uff54", "heat"),
    ],
)
def test_letters_are_as_people_without_them_type_them(text: str, folded: str) -> None:
    assert fold(text) == folded


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Иди и смотри!", "иди и смотри"),
        ("лёгким паром", "легким паром"),
        ("千と千尋の神隠し", "千と千尋の神隠し"),
        ("バトル・ロワイアル", "バトル ロワイアル"),
        ("शोले", "शोले"),
        ("기생충", "기생충"),
        ("Ζορμπάς", "ζορμπασ"),
        ("ואלס עם באשיר", "ואלס עם באשיר"),
        ("ฉลาดเกมส์โกง", "ฉลาดเกมส์โกง"),
    ],
)
def test_other_scripts_are_kept(text: str, folded: str) -> None:
    assert fold(text) == unicodedata.normalize("NFC", folded)


def test_letters_that_marks_tell_apart_stay_apart() -> None:
    assert fold("パリ") != fold("ハリ")
    assert fold("शिला") != fold("शाला")


@settings(deadline=None)
@given(st.one_of(st.text(), st.text(alphabet="aÉ.*+&,1½²ß\u0131İŉ' ", max_size=12)))
def test_any_text_folds_to_words_and_folding_twice_changes_nothing(text: str) -> None:
    folded = fold(text)
    assert folded == " ".join(folded.split())
    assert fold(folded) == folded
