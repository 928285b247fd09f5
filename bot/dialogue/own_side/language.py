"""/language: which language Marquee speaks to a person."""

from bot.dialogue import wording, words
from bot.dialogue.actions import Action, buttons
from bot.dialogue.command import Command
from bot.dialogue.message import Reply
from bot.dialogue.text import Text
from bot.dialogue.turn import Turn
from bot.service import language

_PLATFORMS = "auto"  # in place of a code: go by the platform again
_BUTTONS_A_ROW = 2
_FEWEST_WORDS = 2
_BY_LETTERS = "ru"  # a single word tells, as no other language here has its letters


def answer(turn: Turn, argument: str) -> list[Reply]:
    """Answers ``/language`` with all there are, ``/language Deutsch`` or ``/language de`` by changing."""
    if not argument:
        return [_question(turn)]
    code = read_language(argument)
    if code is None:
        return [_question(turn, is_unknown=True)]
    return [_changed(turn, code, replace=False)]


def press_language(turn: Turn, action: Action) -> list[Reply]:
    """The button of a language; about: its code."""
    if action.about not in (*words.languages(), _PLATFORMS):
        return [wording.old_button(turn)]
    return [_changed(turn, action.about, replace=True)]


def read_language(text: str) -> str | None:
    """The language that a text names, by its code, its own name or its English one; None for none of ours."""
    said = text.strip().casefold()
    for code in words.languages():
        names = (words.label(code, "language-name"), words.label(code, "language-name-english"))
        if said == code or said in (name.casefold() for name in names):
            return code
    return None


def follow(turn: Turn, code: str, text: str) -> Text:
    """Speaks the language of what was just understood from here on.

    Where others read along nothing changes: there people of several languages speak. A single word may be of
    many languages.

    Args:
        turn: The message.
        code: The language of all its words, in which they would not be understood in the person's own.
        text: What was said.

    Returns:
        What to tell about it; empty where nothing changed.
    """
    is_sentence = (
        code == _BY_LETTERS or sum(any(map(str.isalpha, word)) for word in text.split()) >= _FEWEST_WORDS
    )
    if turn.in_company or not is_sentence or code == turn.language or code not in words.languages():
        return ()
    language.choose(turn.visit, code)
    return turn.say("language-followed")


def _question(turn: Turn, *, is_unknown: bool = False) -> Reply:
    every = [
        button
        for code in words.languages()
        for button in buttons(words.label(code, "language-name"), "language", about=code)
    ]
    rows = [tuple(every[start : start + _BUTTONS_A_ROW]) for start in range(0, len(every), _BUTTONS_A_ROW)]
    of_group = turn.group is not None and language.chosen(turn.group) is not None and turn.incoming.manages()
    if of_group:
        rows.append(buttons(turn.label("language-group-none-button"), "language", about=_PLATFORMS))
    elif language.chosen(turn.visit) is not None and turn.incoming.person.language:
        rows.append(buttons(turn.label("language-auto-button"), "language", about=_PLATFORMS))
    return Reply(turn.say("language-unknown" if is_unknown else "language-question"), tuple(rows))


def _changed(turn: Turn, code: str, *, replace: bool) -> Reply:
    """Changes the group's language where whoever manages it says so in it, else the person's."""
    chosen = None if code == _PLATFORMS else code
    if turn.group is not None and turn.incoming.manages():
        language.choose(turn.group, chosen)
        return Reply(turn.say("language-group-changed"), replace=replace, for_all=True)
    if turn.group is not None and language.chosen(turn.group) is not None:
        language.choose(turn.visit, chosen)
        return Reply(turn.say("language-group-stays"), replace=replace)
    language.choose(turn.visit, chosen)
    return Reply(turn.say("language-changed"), replace=replace)


COMMAND = Command(
    "language",
    "language-command",
    answer,
    usage="language-arguments",
    examples=("/language", "/language Deutsch"),
    presses={"language": press_language},
    for_managers=True,
)
