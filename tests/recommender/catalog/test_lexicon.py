from hypothesis import given
from hypothesis import strategies as st

from recommender.catalog.lexicon import Lexicon

WORDS = st.text(alphabet=st.characters(exclude_categories=["Cs"]))


@given(st.lists(WORDS))
def test_texts_come_back_letter_for_letter(texts: list[str]) -> None:
    lexicon = Lexicon.of(texts)
    again = Lexicon.from_bytes(lexicon.to_bytes())
    assert [again.decode(lexicon.encode(text)) for text in texts] == texts


def test_words_beyond_one_and_two_bytes_are_told_apart() -> None:
    words = [f"w{number}" for number in range(20_000)]
    lexicon = Lexicon(words)
    for first, last, length in ((0, 127, 1), (128, 16_383, 2), (16_384, 19_999, 3)):
        for number in (first, last):
            assert len(lexicon.encode(words[number])) == length
            assert lexicon.decode(lexicon.encode(f"{words[number]} w5")) == f"{words[number]} w5"


def test_words_used_often_are_the_shortest() -> None:
    rare = [f"rare{number}" for number in range(200)]
    lexicon = Lexicon.of([*rare, "film film film"])
    assert len(lexicon.encode("film film film")) == 3
    assert len(lexicon.encode(" ".join(rare))) == 127 + 2 * 73
