"""People are spoken to by the dialogue alone: below it there are codes and figures."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
BELOW = [
    *(ROOT / "bot" / "service").glob("*.py"),
    *(ROOT / "bot" / "retraining").glob("*.py"),
    # These speak SQL, or to operators.
    *(
        path
        for path in (ROOT / "db").glob("*.py")
        if path.stem not in {"backup", "models", "postgresql", "refusals", "session"}
    ),
    *(ROOT / "recommender" / "promotion").glob("*.py"),
]
WORDS = 4  # from which a text is a sentence: names of steps and of threads are shorter


def sentences(source: str) -> list[str]:
    """Texts of so many words that are no docstring, no error's message and no line of a log."""
    tree = ast.parse(source)
    excused: set[int] = set()
    raised = {
        name.id
        for node in ast.walk(tree)
        if isinstance(node, ast.Raise)
        for name in ast.walk(node)
        if isinstance(name, ast.Name)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign | ast.AnnAssign):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            if any(isinstance(target, ast.Name) and target.id in raised for target in targets):
                excused.update(id(inner) for inner in ast.walk(node))
        for_operators = isinstance(node, ast.Raise) or (
            isinstance(node, ast.Call) and ast.unparse(node.func).startswith(("_log.", "logging.", "parser."))
        )
        is_docstring = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
        parser = isinstance(node, ast.Call) and ast.unparse(node.func).endswith("ArgumentParser")
        if for_operators or is_docstring or parser:
            excused.update(id(inner) for inner in ast.walk(node))
    return [
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and id(node) not in excused
        and len(node.value.split()) >= WORDS
    ]


@pytest.mark.parametrize("path", BELOW, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_sentence_is_made_below_the_dialogue(path: Path) -> None:
    assert sentences(path.read_text(encoding="utf-8")) == []


def test_a_sentence_would_be_found() -> None:
    assert sentences('x = "Your rating is gone now."\n_log.info("a line of the log")') == [
        "Your rating is gone now."
    ]
