"""The grammar for any text at all, and the files of words."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.dialogue.intents.intent import Mark, NamedFilm, Understood, Wish
from bot.dialogue.intents.lexicon import LANGUAGES, lexicon
from bot.dialogue.intents.reading import understand
from bot.dialogue.intents.tokens import MOST, tokens


class NoNames:
    """A catalog that knows one film, one person."""

    last_year = 2016

    def film(self, text: str) -> NamedFilm | None:
        return NamedFilm("f:1", "Heat (1995)", is_certain=True) if text.strip().lower() == "heat" else None

    def person(self, text: str) -> str | None:
        return "Al Pacino" if text.strip().lower() == "pacino" else None

    def genre(self, text: str) -> str | None:
        return "Sci-Fi" if text == "futurism" else None

    def titles(self, text: str) -> int:
        return 8 if text.strip().lower() in {"potter", "harry potter"} else 0


def some_words() -> list[str]:
    every = {word for language in LANGUAGES for word in lexicon(language)._words}
    return [*sorted(every), "heat", "Pacino", ",", ".", "?", "90s", "4", "★", "-", "1995", "#2"]


@given(st.text(max_size=300))
@settings(deadline=None)
def test_no_text_raises(text: str) -> None:
    assert isinstance(understand(text, NoNames()), Understood)


@given(st.lists(st.sampled_from(some_words()), max_size=12))
@settings(deadline=None)
def test_no_words_in_any_order_raise_and_no_film_is_marked_by_a_question(said: list[str]) -> None:
    text = " ".join(said)
    understood = understand(text, NoNames())
    assert isinstance(understood, Understood)
    if text.endswith("?"):
        assert not isinstance(understood.intent, Mark)


@given(st.text(max_size=200))
@settings(deadline=None)
def test_words_stand_where_they_were_said(text: str) -> None:
    found = tokens(text)
    assert len(found) <= MOST
    assert all(0 <= token.begin < token.end <= len(text) for token in found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_words_for_everything(language: str) -> None:
    english = {
        (meaning.section, meaning.value) for all_of in lexicon("en")._of.values() for meaning in all_of
    }
    here = {
        (meaning.section, meaning.value) for all_of in lexicon(language)._of.values() for meaning in all_of
    }
    rare = {("decades", "2010"), ("glue", "others")}
    assert {one for one in english - here - rare if one[0] not in {"years", "kinds"}} == set()


def test_a_wish_keeps_what_was_said_of_genres_apart() -> None:
    wish = understand("funny but not romantic, with Pacino", NoNames()).intent
    assert wish == Wish(genres=("Comedy",), without_genres=("Romance",), people=("Al Pacino",))


def test_a_film_in_question_can_be_what_a_list_is_like() -> None:
    assert understand("more like this but funny", NoNames()).intent == Wish(genres=("Comedy",), like_place=0)
    assert understand("more like a comedy", NoNames()).intent == Wish(genres=("Comedy",), goes_on=False)


def test_a_genre_goes_by_the_catalogs_own_word_too() -> None:
    assert understand("futurism", NoNames()).intent == Wish(genres=("Sci-Fi",))


def test_what_only_changes_a_wish_goes_on_from_it() -> None:
    for text in ("no horror", "only from the 80s", "shorter than 100 minutes", "nur auf Deutsch"):
        wish = understand(text, NoNames()).intent
        assert isinstance(wish, Wish)
        assert wish.goes_on, text
    for text in ("something short", "a comedy without romance", "what should I watch tonight?"):
        wish = understand(text, NoNames()).intent
        assert isinstance(wish, Wish)
        assert not wish.goes_on, text
