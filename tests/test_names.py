"""Names: a class has one to itself, and terms are those of docs/glossary.md."""

import ast
from collections import defaultdict
from pathlib import Path

ROOT = Path(__file__).parents[1]
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

    assert {name: paths for name, paths in found.items() if len(paths) > 1} == {}
