"""What people read stands in the catalogs, in every language alike, and nothing else does."""

import re
from functools import cache
from typing import get_args

import pytest
from babel import Locale
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from bot.dialogue import words
from bot.dialogue.commands import COMMANDS
from bot.service.retraining import RunFailure
from recommender.catalog.film import LinkKind
from recommender.promotion.decision import Code
from tests.bot.dialogue.spoken import (
    DIALOGUE,
    NOT_SAID,
    SPEAKING,
    TEMPLATES,
    Spoken,
    said_by_template,
    sentences,
    spoken,
)

LANGUAGES = words.languages()
OTHERS = [language for language in LANGUAGES if language != words.FALLBACK]
ROOT = DIALOGUE.parents[1]
MARKUP = re.compile(r"</?[a-z]+>")


class _Variables(Visitor):  # type: ignore[misc]
    """Names of the values that a message uses, shown or only to choose words by; messages it is made of."""

    def __init__(self) -> None:
        self.shown: set[str] = set()
        self.chosen_by: set[str] = set()
        self.messages: set[str] = set()

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802
        if isinstance(node.selector, ast.VariableReference):
            self.chosen_by.add(node.selector.id.name)
        for variant in node.variants:
            self.visit(variant)

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.shown.add(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802
        self.messages.add(node.id.name)


@cache
def files(language: str) -> dict[str, list[ast.Message]]:
    """The messages of each file."""
    entries = {
        path.name: FluentParser(with_spans=False).parse(path.read_text(encoding="utf-8")).body
        for path in (words.LOCALES / language).glob("*.ftl")
    }
    wrong = [entry.content for body in entries.values() for entry in body if isinstance(entry, ast.Junk)]
    assert not wrong, f"{language} cannot be read: {wrong}"
    return {
        name: [entry for entry in body if isinstance(entry, ast.Message)] for name, body in entries.items()
    }


@cache
def messages(language: str) -> dict[str, ast.Message]:
    every = [message for of_file in files(language).values() for message in of_file]
    names = [message.id.name for message in every]
    assert len(names) == len(set(names)), "a key stands in two places"
    return dict(zip(names, every, strict=True))


def variables(language: str, key: str) -> _Variables:
    found = _Variables()
    found.visit(messages(language)[key].value)
    for inner in found.messages:
        of_inner = variables(language, inner)
        found.shown |= of_inner.shown
        found.chosen_by |= of_inner.chosen_by
    if "<a>" in pattern(language, key):
        found.shown.add("url")
    return found


def promised(key: str) -> set[str]:
    """Values that a message is given: those it uses in English, and those that its comment names."""
    of = variables(words.FALLBACK, key)
    comment = messages(words.FALLBACK)[key].comment
    named = re.findall(r"\$([a-z_]+)", comment.content) if comment else []
    return of.shown | of.chosen_by | set(named)


def pattern(language: str, key: str) -> str:
    found: list[str] = []

    class Text(Visitor):  # type: ignore[misc]
        def visit_TextElement(self, node: ast.TextElement) -> None:  # noqa: N802
            found.append(node.value)

    Text().visit(messages(language)[key].value)
    return "".join(found)


@cache
def source() -> Spoken:
    every = Spoken()
    for path in SPEAKING:
        of_file = spoken(path.read_text(encoding="utf-8"))
        every.calls += of_file.calls
        every.families |= of_file.families
        every.texts |= of_file.texts
    for path in TEMPLATES:
        every.calls += said_by_template(path.read_text(encoding="utf-8")).calls
    return every


def test_what_people_read_stands_in_the_catalogs() -> None:
    said = {
        str(path.relative_to(DIALOGUE)): sentences(path.read_text(encoding="utf-8"))
        for path in SPEAKING
        if path.is_relative_to(DIALOGUE) and not NOT_SAID & set(path.relative_to(DIALOGUE).parts)
    }
    assert len(said) > 50
    assert {path: wrong for path, wrong in said.items() if wrong} == {}


def test_a_sentence_outside_the_catalogs_would_be_found() -> None:
    said = 'Reply(("Saved: ", Bold(name)))\nbuttons("Undo", "undo")\n_log.info("one line")\nx = "rate-saved"'
    assert sentences(said) == ["Saved: ", "Undo"]
    assert sentences('Reply((f"It took {time} s.", *turn.say("rate-saved")))') == ["It took "]


@pytest.mark.parametrize("language", OTHERS)
def test_languages_have_the_same_messages_in_the_same_files(language: str) -> None:
    ours, english = (
        {name: {message.id.name for message in every} for name, every in files(code).items()}
        for code in (language, words.FALLBACK)
    )
    assert ours == english


@pytest.mark.parametrize("language", OTHERS)
def test_a_message_shows_the_same_values_in_every_language(language: str) -> None:
    wrong: dict[str, str] = {}
    for key in messages(words.FALLBACK):
        english, ours = variables(words.FALLBACK, key), variables(language, key)
        if missing := english.shown - english.chosen_by - ours.shown:
            wrong[key] = f"lacks {missing}"
        elif unfilled := (ours.shown | ours.chosen_by) - promised(key):
            wrong[key] = f"shows {unfilled}, which nobody fills"
        elif set(MARKUP.findall(pattern(language, key))) != set(MARKUP.findall(pattern(words.FALLBACK, key))):
            wrong[key] = "has other markup"
    assert wrong == {}


def test_a_message_is_there_and_gets_its_values() -> None:
    calls = set(source().calls)
    assert {key for key, _ in calls} - messages(words.FALLBACK).keys() == set()
    given = [(key, values) for key, values in calls if values is not None]
    assert len(given) > 500
    assert [(key, values, promised(key)) for key, values in given if values != promised(key)] == []


def test_every_message_is_used() -> None:
    used = {key for key, _ in source().calls} | source().texts
    for key in messages(words.FALLBACK):
        used |= variables(words.FALLBACK, key).messages
    families = tuple(f"{family}-" for family in source().families)
    unused = {key for key in messages(words.FALLBACK) if key not in used and not key.startswith(families)}
    assert unused == set()


def steps() -> set[str]:
    """What a training run tells of as its step."""
    told = {"starting", "training article", "training article-dot"}
    for part in (
        "training.py",
        "training_job.py",
        "network",
        "promotion",
        "models",
        "sources/some_people.py",
    ):
        path = ROOT / "recommender" / part
        for file in path.glob("*.py") if path.is_dir() else [path]:
            text = file.read_text(encoding="utf-8")
            told.update(re.findall(r'(?:progress\(|\bstep=|STEP = |\bstep = )"([a-z][^"]+)"', text))
            told.update(re.findall(r'\bstep = "[^"]+" if .+ else "([^"]+)"', text))
    return told


@pytest.mark.parametrize(
    ("family", "names"),
    [
        ("link", get_args(LinkKind)),
        ("verdict", [code for code in Code if code != Code.WORSE]),
        ("failure", list(RunFailure)),
        ("step", sorted(steps())),
    ],
)
def test_families_of_messages_are_complete(family: str, names: list[str]) -> None:
    assert [name for name in names if not words.has(words.key_of(family, name))] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_descriptions_fit_every_menu(language: str) -> None:
    for command in COMMANDS.values():
        described = command.described(language)
        assert described[0].isupper()
        assert 3 <= len(described) <= 60, described
        assert "\n" not in described
        assert not described.endswith(".")


@pytest.mark.parametrize("language", LANGUAGES)
def test_buttons_are_short(language: str) -> None:
    names = [key for key in messages(language) if key.endswith("-button")]
    said = {
        words.label(language, key, count=count, place=20, film="") for key in names for count in (1, 2, 5, 20)
    }
    assert [label for label in said if len(label) > 30] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_plurals_are_those_of_the_language(language: str) -> None:
    rule = Locale(language).plural_form
    whole = {rule(number) for number in range(1000)} | {"other"}
    wrong: list[set[str]] = []

    class Choices(Visitor):  # type: ignore[misc]
        def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802
            keys = {
                variant.key.name if isinstance(variant.key, ast.Identifier) else variant.key.value
                for variant in node.variants
            }
            named = {key for key in keys if key in {"zero", "one", "two", "few", "many"}}
            if not named <= whole or ("few" in named and "one" not in named):
                wrong.append(keys)
            self.generic_visit(node)

    for key in messages(language):
        Choices().visit(messages(language)[key].value)
    assert wrong == []
