"""Whether something is to be done for good: the least doubt is a no, and other things are neither."""

import pytest

from bot.dialogue.heard.refusal_reading import read_consent


@pytest.mark.parametrize(
    "said",
    [
        *(
            "no!",
            "no wait don't",
            "never mind",
            "stop",
            "don't delete",
            "please don't",
            "oh god no",
            "hold on",
        ),
        *(
            "i changed my mind",
            "keep my data",
            "do not forget me",
            "ok no",
            "yes... no wait",
            "it was a mistake",
        ),
        *(
            "lieber nicht",
            "nein doch nicht",
            "auf keinen Fall",
            "ich habe es mir anders überlegt",
            "vergiss es",
        ),
        *("mejor no", "no borres nada", "déjalo", "non, attends", "ne supprime pas", "surtout pas"),
        *("laisse tomber", "não, espera", "melhor não", "deixa pra lá", "нет, не удаляй", "лучше не надо"),
        *("я передумала, оставь всё", "не удаляй ничего"),
    ],
)
def test_a_no_is_heard_however_it_is_said(said: str) -> None:
    assert read_consent(said) is False


@pytest.mark.parametrize(
    "said",
    [
        *("yes", "yes, delete everything", "sure, go ahead", "ja, lösch alles", "sí, bórralo todo"),
        *("oui, supprime tout", "sim, pode apagar tudo", "да, удаляй всё"),
    ],
)
def test_a_yes_may_say_what_is_asked(said: str) -> None:
    assert read_consent(said) is True


@pytest.mark.parametrize(
    "said",
    [
        *("No Country for Old Men 4", "Don't Look Now 5", "Stop Making Sense 5", "Never Let Me Go"),
        *("will this delete everything?", "delete everything", "yes heat 5", "something funny", "ok cool"),
    ],
)
def test_other_things_are_neither(said: str) -> None:
    assert read_consent(said) is None
