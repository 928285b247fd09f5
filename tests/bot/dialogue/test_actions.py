from hypothesis import given
from hypothesis import strategies as st

from bot.dialogue import stars
from bot.dialogue.actions import MOST_BYTES, Action, buttons, decode
from bot.dialogue.commands import COMMANDS

VERBS = sorted(verb for command in COMMANDS.values() for verb in command.presses)
NUMBERS = st.lists(st.sampled_from((0.0, *stars.ALL)) | st.integers(0, 2_000_000_000).map(float), max_size=3)


@given(st.sampled_from(VERBS), NUMBERS, st.text(max_size=20))
def test_an_action_is_read_back(verb: str, numbers: list[float], about: str) -> None:
    action = Action(verb, tuple(numbers), about)
    assert decode(action.encode()) == action


@given(st.text() | st.from_regex(r"[a-z]{0,9}\|[0-9.,-]*\|.*", fullmatch=True))
def test_foreign_data_never_raises(text: str) -> None:
    action = decode(text)
    assert action is None or decode(action.encode()) == action


@given(st.sampled_from(VERBS), NUMBERS, st.text(), st.text(min_size=1))
def test_a_button_fits_or_is_left_out(verb: str, numbers: list[float], about: str, label: str) -> None:
    for button in buttons(label, verb, *numbers, about=about):
        assert button.action is not None
        assert len(button.action.encode()) <= MOST_BYTES
        assert len(button.label) <= 60


@given(st.sampled_from(VERBS), st.from_regex(r"[A-Za-z0-9:_.-]{1,45}", fullmatch=True))
def test_product_ids_of_45_bytes_always_fit(verb: str, about: str) -> None:
    assert buttons("x", verb, 4.5, 3.5, about=about)
