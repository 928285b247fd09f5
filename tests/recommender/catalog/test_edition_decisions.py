"""Decisions about editions: their file, and what they make of films."""

import subprocess
import sys
import threading
from pathlib import Path

import pytest

from recommender.catalog.edition_decisions import (
    EditionDecision,
    EditionDecisions,
    add_decision,
    read_decisions,
    take_back,
)
from recommender.errors import BadInputError

PLACES = {name: place for place, name in enumerate("ABCDE")}


def lines(path: Path) -> list[str]:
    """The lines that are decisions, without notes."""
    text = path.read_text(encoding="utf-8")
    return [line.split("  #")[0] for line in text.splitlines() if not line.startswith("#")]


def grouped(films: list[int], *decisions: str) -> list[int]:
    taken = tuple(each for line in decisions if (each := EditionDecision.read(line)))
    return EditionDecisions(taken).on(PLACES).regroup(films)


@pytest.mark.parametrize(
    ("films", "decisions", "expected"),
    [
        ([0, 0, 2, 3, 3], [], [0, 0, 2, 3, 3]),
        ([9, 9, 7, 5, 5], [], [0, 0, 2, 3, 3]),
        ([0, 0, 2, 3, 3], ["merge B D"], [0, 0, 2, 0, 0]),
        ([0, 0, 2, 3, 3], ["split A"], [0, 1, 2, 3, 3]),
        ([0, 0, 0, 3, 3], ["split A"], [0, 1, 1, 3, 3]),
        ([0, 0, 0, 0, 0], ["split B", "split D", "merge B D"], [0, 1, 0, 1, 0]),
        ([0, 0, 2, 3, 4], ["split A", "merge A B"], [0, 0, 2, 3, 4]),
        ([0, 1, 2, 3, 4], ["merge A B", "merge D C", "merge E B", "merge B C"], [0, 0, 0, 0, 0]),
        ([0, 0, 2, 3, 4], ["fine A B", "fine C D"], [0, 0, 2, 3, 4]),
    ],
)
def test_films_are_as_decided(films: list[int], decisions: list[str], expected: list[int]) -> None:
    assert grouped(films, *decisions) == expected


def test_a_decision_about_a_product_that_is_gone_does_nothing_and_is_counted() -> None:
    taken = EditionDecisions(
        (
            EditionDecision("merge", ("A", "gone")),
            EditionDecision("split", ("gone",)),
            EditionDecision("merge", ("A", "C")),
        )
    )
    placed = taken.on(PLACES)
    assert placed.report() == {"editions_decided": {"applied": 1, "gone": 2, "together": 0}}
    assert EditionDecisions().on(PLACES).report() == {}
    assert placed.regroup([0, 1, 2, 3, 4]) == [0, 1, 0, 3, 4]


def test_the_file_can_be_read_by_people_and_keeps_what_they_wrote(tmp_path: Path) -> None:
    path = tmp_path / "editions.txt"
    path.write_text("# ours\n\nmerge A B   # the same cut\n", encoding="utf-8")
    add_decision(path, EditionDecision("split", ("ml:7",), "2026-05-04 Heat\n(1995)\x1b # 2"))
    assert path.read_text(encoding="utf-8") == (
        "# ours\n\nmerge A B   # the same cut\nsplit ml:7  # 2026-05-04 Heat (1995) # 2\n"
    )
    assert [(each.kind, each.products) for each in read_decisions(path)] == [
        ("merge", ("A", "B")),
        ("split", ("ml:7",)),
    ]
    assert {each.name for each in tmp_path.iterdir()} == {"editions.txt", ".editions.txt.lock"}


def test_without_a_file_nothing_is_decided_and_the_first_decision_makes_one(tmp_path: Path) -> None:
    path = tmp_path / "new" / "editions.txt"
    assert len(read_decisions(path)) == 0
    add_decision(path, EditionDecision("fine", ("A", "B")))
    assert lines(path) == ["fine A B"]


@pytest.mark.parametrize(
    ("decisions", "left"),
    [
        (["merge A B", "fine B A"], ["fine B A"]),
        (["fine A B", "merge A B"], ["merge A B"]),
        (["merge A B", "fine A C", "merge C D", "split A"], ["merge C D", "split A"]),
        (["split A", "split A"], ["split A"]),
        (["split A", "merge A B"], ["split A", "merge A B"]),
        (["split A", "fine A B"], ["split A", "fine A B"]),
    ],
)
def test_the_last_decision_counts(tmp_path: Path, decisions: list[str], left: list[str]) -> None:
    path = tmp_path / "editions.txt"
    for line in decisions:
        decision = EditionDecision.read(line)
        assert decision is not None
        add_decision(path, decision)
    assert lines(path) == left
    path.write_text("\n".join(decisions), encoding="utf-8")
    assert [each.line for each in read_decisions(path)] == left, "by hand as well"


def test_a_decision_is_taken_back(tmp_path: Path) -> None:
    path = tmp_path / "editions.txt"
    add_decision(path, EditionDecision("merge", ("A", "B"), "Heat"))
    add_decision(path, EditionDecision("split", ("C",)))
    assert take_back(path, EditionDecision("merge", ("A", "B")))
    assert lines(path) == ["split C"]
    assert not take_back(path, EditionDecision("merge", ("A", "B")))


@pytest.mark.parametrize(
    "line", ["join A B", "merge A", "merge A B C", "merge A A", "split", "split A B", f"split {'x' * 201}"]
)
def test_a_line_that_is_no_decision_is_named_and_nothing_is_overwritten(tmp_path: Path, line: str) -> None:
    path = tmp_path / "editions.txt"
    path.write_text(f"split B\n{line}\n", encoding="utf-8")
    with pytest.raises(BadInputError, match=r"editions.txt, line 2: "):
        read_decisions(path)
    with pytest.raises(BadInputError, match="line 2"):
        add_decision(path, EditionDecision("split", ("C",)))
    assert path.read_text(encoding="utf-8") == f"split B\n{line}\n"


def test_where_it_cannot_be_written_the_error_says_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(BadInputError, match=r"cannot be changed .*: make room"):
        add_decision(tmp_path / "file" / "editions.txt", EditionDecision("split", ("A",)))
    (tmp_path / "editions.txt").write_bytes(b"split \xff")
    with pytest.raises(BadInputError, match="cannot be changed"):
        add_decision(tmp_path / "editions.txt", EditionDecision("split", ("A",)))
    with pytest.raises(BadInputError, match="cannot be read"):
        read_decisions(tmp_path / "editions.txt")


@pytest.mark.parametrize("product", ["", "a b", "a\nsplit b", "a#b", "\x00"])
def test_an_id_that_could_break_a_line_is_refused(product: str) -> None:
    with pytest.raises(BadInputError, match="no product id"):
        EditionDecision("split", (product,))


def test_it_is_known_what_was_decided_on() -> None:
    taken = EditionDecisions(
        (
            EditionDecision("fine", ("A", "B")),
            EditionDecision("split", ("D",)),
            EditionDecision("merge", ("B", "C")),
        )
    )
    assert taken.about("B", "A")
    assert taken.about("D", "E")
    assert not taken.about("A", "C")
    assert taken.products == ("D", "B", "C")


def test_many_who_decide_at_once_lose_nothing(tmp_path: Path) -> None:
    path = tmp_path / "editions.txt"
    program = (
        "import sys; from pathlib import Path\n"
        "from recommender.catalog.edition_decisions import EditionDecision, add_decision\n"
        "for number in range(20):\n"
        "    add_decision(Path(sys.argv[1]), EditionDecision('split', (f'process:{number}',)))"
    )
    other = subprocess.Popen([sys.executable, "-c", program, str(path)])

    def decide(name: int) -> None:
        for number in range(10):
            add_decision(path, EditionDecision("split", (f"{name}:{number}",)))

    threads = [threading.Thread(target=decide, args=(name,)) for name in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert other.wait() == 0
    assert len(set(lines(path))) == len(lines(path)) == 4 * 10 + 20
