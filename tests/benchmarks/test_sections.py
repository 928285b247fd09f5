"""The page of benchmarks: one section is written anew, the others stay as they are."""

from pathlib import Path

import benchmarks.__main__ as runner


def test_headings_that_a_benchmark_printed_are_no_sections(tmp_path: Path) -> None:
    first, second = runner.BENCHMARKS[0].title, runner.BENCHMARKS[-1].title
    page = tmp_path / "benchmarks.md"
    page.write_text(
        f"# Benchmarks\n\n## {first}\n\n## ML-100K: 943 people\n\ntable\n\n## {second}\n\nother\n"
    )

    assert runner.sections(page) == {first: "## ML-100K: 943 people\n\ntable\n", second: "other\n"}


def test_without_a_page_there_are_no_sections(tmp_path: Path) -> None:
    assert runner.sections(tmp_path / "none.md") == {}
