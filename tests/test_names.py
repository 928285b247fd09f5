"""Names: a class has one to itself, and terms are those of docs/glossary.md."""

import ast
import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
GLOSSARY = ROOT / "docs" / "glossary.md"
# Said instead: rating weight, leave-one-out, content neighbours, excluded, star factors, half-life.
PRIVATE = {"worth", "falls", "alike", "hopeless", "taste", "tastes", "pace"}
# In bot/dialogue: what was read of a rating, and of a wish by either reader.
STILL_TWICE = {"Reading"}
PACKAGES = ("bot", "recommender", "db", "benchmarks")


def modules(*packages: str) -> dict[Path, ast.Module]:
    return {
        path.relative_to(ROOT): ast.parse(path.read_text(encoding="utf-8"))
        for package in packages
        for path in sorted((ROOT / package).rglob("*.py"))
    }


def test_no_two_classes_have_one_name() -> None:
    found = defaultdict(list)
    for path, module in modules(*PACKAGES).items():
        for node in module.body:
            if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                found[node.name].append(str(path))

    twice = {name: paths for name, paths in found.items() if len(paths) > 1}
    assert {name: paths for name, paths in twice.items() if name not in STILL_TWICE} == {}


def rows_of_glossary() -> dict[str, list[str]]:
    """Names in code by term."""
    rows = (line.split("|") for line in GLOSSARY.read_text(encoding="utf-8").splitlines())
    return {row[1].strip(): re.findall(r"`(\w+)`", row[2]) for row in rows if len(row) == 5 and "`" in row[2]}


def identifiers(module: ast.Module) -> Iterator[str]:
    """Names of modules' classes, functions, arguments, attributes and variables."""
    for node in ast.walk(module):
        match node:
            case ast.ClassDef(name=name) | ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
                yield name
            case ast.Name(id=name) | ast.arg(arg=name) | ast.Attribute(attr=name):
                yield name


def test_every_term_of_the_glossary_is_used_in_the_code() -> None:
    used = {name for module in modules("recommender", "db", "bot").values() for name in identifiers(module)}
    terms = rows_of_glossary()

    assert len(terms) > 50
    assert {term: names for term, names in terms.items() if not names or not set(names) <= used} == {}


def test_private_words_are_no_names() -> None:
    found = {
        f"{path}: {name}"
        for path, module in modules("recommender").items()
        for name in identifiers(module)
        if PRIVATE & set(name.casefold().split("_"))
    }

    assert found == set()
