"""Films that come by themselves are to stop for a while, in six languages."""

import pytest

from bot.dialogue.heard.pausing_reading import pauses_them


@pytest.mark.parametrize(
    "said",
    [
        *("pause the suggestions until january", "stop sending me films for two weeks"),
        *("put the suggestions on hold for a bit", "don't send me suggestions while I'm away"),
        *("pausiere die Vorschläge bis Januar", "keine Vorschläge bis Januar bitte"),
        *("pausa las sugerencias hasta enero", "pon las sugerencias en pausa hasta enero"),
        *("mets les suggestions en pause jusqu'en janvier", "arrête les suggestions pendant mes vacances"),
        *("pausa as sugestões até janeiro", "coloca as sugestões em pausa até janeiro"),
        *("приостанови рекомендации до января", "поставь рекомендации на паузу до января"),
    ],
)
def test_a_pause_that_says_of_what_is_one_at_any_time(said: str) -> None:
    assert pauses_them(said, is_of_them=False)


@pytest.mark.parametrize(
    "said",
    [
        *(
            "stop those while im on holiday till january",
            "pause",
            "stop it for a while",
            "pause until january",
        ),
        *("stopp die, ich bin im Urlaub bis Januar", "para eso hasta enero", "arrête ça jusqu'en janvier"),
        *("para com isso até janeiro", "хватит до января"),
    ],
)
def test_what_else_is_a_pause_where_they_were_spoken_of(said: str) -> None:
    assert pauses_them(said, is_of_them=True)
    assert not pauses_them(said, is_of_them=False)


@pytest.mark.parametrize(
    "said",
    [
        *(
            "stop sending me films",
            "no horror for a while",
            "Stop-Loss 4",
            "hold on",
            "something for january",
        ),
        *("until january", "films for a while", "While You Were Sleeping 4", "no films like Heat for now"),
    ],
)
def test_nothing_else_is_a_pause(said: str) -> None:
    assert not pauses_them(said, is_of_them=True)
