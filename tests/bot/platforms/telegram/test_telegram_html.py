from hypothesis import given
from hypothesis import strategies as st

from bot.dialogue.text import Anchor, Bold, Text, plain
from bot.platforms.telegram.html import LONGEST_MESSAGE, split, to_html, utf16_length
from tests.fake_bot_api.html import parse

WORDS = st.text(alphabet=st.sampled_from("ab <>&\"'\n🎬é"), max_size=30)
URLS = st.from_regex(r"https://[a-z]{1,8}\.example/\?[a-z=&\"<>]{0,10}", fullmatch=True)
SPANS = WORDS | st.builds(Bold, WORDS) | st.builds(Anchor, WORDS, URLS)
TEXTS = st.lists(SPANS, max_size=12).map(tuple)


@given(TEXTS)
def test_telegram_reads_back_exactly_the_words_and_links(text: Text) -> None:
    shown, links = parse(to_html(text))
    assert shown == plain(text)
    assert links == [(span.text, span.url) for span in text if isinstance(span, Anchor)]


@given(TEXTS, st.integers(2, 40))
def test_parts_fit_are_valid_and_lose_no_word(text: Text, limit: int) -> None:
    parts = split(text, limit)
    for part in parts:
        shown, _ = parse(to_html(part))
        assert utf16_length(shown) <= limit or len(parts) == 1
    assert "".join("".join(map(plain, parts)).split()) == "".join(plain(text).split())


def test_a_text_within_the_limit_stays_whole() -> None:
    text = ("a" * LONGEST_MESSAGE,)
    assert split(text) == [text]


def test_characters_beyond_the_basic_plane_count_twice() -> None:
    assert [utf16_length(plain(part)) for part in split(("🎬" * 3000,))] == [4096, 1904]


def test_cuts_come_between_paragraphs_where_possible() -> None:
    paragraph = "x" * 1500
    parts = split((f"{paragraph}\n\n", Bold(paragraph), f"\n\n{paragraph}"))
    assert [plain(part) for part in parts] == [f"{paragraph}\n\n{paragraph}", paragraph]


def test_a_link_is_never_cut_into_its_address() -> None:
    parts = split((Anchor("word " * 2000, "https://films.example/?a=1&b=2"),))
    assert len(parts) == 3
    for part in parts:
        _, links = parse(to_html(part))
        assert [address for _, address in links] == ["https://films.example/?a=1&b=2"]
