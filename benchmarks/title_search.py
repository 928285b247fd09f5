"""Title search over 200,000 synthetic titles, beside RapidFuzz over all of them.

    python benchmarks/title_search.py [--titles 200000] [--queries 4000] [--json FILE]

Titles are made of words drawn by Zipf's law, a third with a leading article, some with a subtitle, a number
or an edition suffix. Each kind of query is a title with one thing wrong. Both sides run on one core in this
process, one query at a time; RapidFuzz gets fewer queries, for it takes longer.
"""

# ruff: noqa: PLR2004
import argparse
import json
import platform
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
from rapidfuzz import fuzz, process
from rapidfuzz.utils import default_process

from recommender.catalog.film import Edition, Film, Link
from recommender.catalog.store import Catalog, write_catalog
from recommender.catalog.title_keys import normalise

COMMON = """
    love night man last dead girl house day life world king secret story dark blood city lost time
    dream woman boy black death white heart fire summer game road home star red blue moon shadow war
    return ghost river evil wild silent hunter little big great christmas american island killer
    stranger perfect winter water ocean legend mountain school family friends hotel train bridge
    garden mirror angel devil murder mystery money dance music paris london rome texas brother
    sister father mother children happy broken golden silver iron stone wolf tiger dragon horse bird
    rose
""".split()  # noqa: SIM905
SUFFIXES = [
    "[Blu-ray]",
    "(Special Edition)",
    "[DVD]",
    "(Widescreen)",
    "[VHS]",
    "(Director's Cut)",
    "[Region 2]",
]
LETTERS = "abcdefghijklmnopqrstuvwxyz"


def make_titles(count: int, rng: np.random.Generator) -> list[str]:
    """Distinct titles, also once normalised."""
    syllables = [a + b for a in "b c d f g h j k l m n p r s t v w br st tr ch".split() for b in "aeiou"]  # noqa: SIM905
    made = {"".join(rng.choice(syllables, rng.integers(2, 5))) for _ in range(30_000)}
    words = np.array([*COMMON, *sorted(made)])
    share = 1.0 / np.arange(2, len(words) + 2) ** 0.9
    share /= share.sum()
    titles: dict[str, str] = {}
    while len(titles) < count:
        lengths = rng.choice([1, 2, 3, 4, 5], size=20_000, p=[0.15, 0.4, 0.25, 0.15, 0.05])
        drawn = rng.choice(words, size=int(lengths.sum()), p=share)
        at = 0
        for length in lengths:
            parts = list(drawn[at : at + length])
            at += length
            if length > 2 and rng.random() < 0.3:
                parts.insert(2, rng.choice(["of the", "and", "in", "of", "with the"]))
            title = " ".join(parts).title()
            chance = rng.random()
            if chance < 0.25:
                title = f"The {title}"
            elif chance < 0.33:
                title = f"A {title}"
            elif chance < 0.40:
                title = f"{title}: {str(rng.choice(words)).title()} {str(rng.choice(words)).title()}"
            elif chance < 0.45:
                title = f"{title} {rng.choice(['2', '3', 'II', 'III', 'IV'])}"
            titles.setdefault(normalise(title).text, title)
            if len(titles) == count:
                break
    return list(titles.values())


def misspell(title: str, typos: int, rng: np.random.Generator) -> str:
    """Changes, drops, adds or swaps letters."""
    letters = list(title)
    for _ in range(typos):
        at = int(rng.integers(0, len(letters)))
        kind = rng.integers(0, 4)
        if kind == 0:
            letters[at] = str(rng.choice(list(LETTERS)))
        elif kind == 1 and len(letters) > 2:
            del letters[at]
        elif kind == 2:
            letters.insert(at, str(rng.choice(list(LETTERS))))
        elif at + 1 < len(letters):
            letters[at], letters[at + 1] = letters[at + 1], letters[at]
    return "".join(letters)


def make_queries(titles: list[str], count: int, rng: np.random.Generator) -> dict[str, list[tuple[str, int]]]:
    """Kind of mistake -> queries, each with the row it should find."""
    rows = rng.permutation(len(titles))
    with_article = [row for row in rows if titles[row].startswith(("The ", "A "))]
    with_suffix = [row for row in rows if row % 10 == 0]
    long = [row for row in rows if len(titles[row]) >= 8]
    return {
        "as it is": [(titles[row], row) for row in rows[:count]],
        "1 typo": [(misspell(titles[row], 1, rng), row) for row in rows[:count]],
        "2 typos": [(misspell(titles[row], 2, rng), row) for row in rows[:count]],
        "2 typos, 8 letters or more": [(misspell(titles[row], 2, rng), row) for row in long[:count]],
        "article missing": [(titles[row].split(" ", 1)[1], row) for row in with_article[:count]],
        "edition suffix missing": [(titles[row], row) for row in with_suffix[:count]],
    }


def measure(search: Callable[[str], list[int]], queries: list[tuple[str, int]]) -> dict[str, float]:
    """Share of queries whose film is among the first five, and milliseconds for a query."""
    search(queries[0][0])
    found = 0
    seconds, cpu_seconds = [], []
    for text, row in queries:
        start, cpu_start = time.perf_counter(), time.thread_time()
        rows = search(text)
        cpu_seconds.append(time.thread_time() - cpu_start)
        seconds.append(time.perf_counter() - start)
        found += row in rows
    p50, p99 = np.percentile(seconds, [50, 99]) * 1000
    return {
        "queries": len(queries),
        "found": found / len(queries),
        "p50_ms": float(p50),
        "p99_ms": float(p99),
        "cpu_p99_ms": float(np.percentile(cpu_seconds, 99) * 1000),
        "max_ms": max(seconds) * 1000,
    }


def main() -> None:
    """Measures, prints a table, writes JSON where asked."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--titles", type=int, default=200_000)
    parser.add_argument("--queries", type=int, default=4_000, help="of each kind")
    parser.add_argument("--reference-queries", type=int, default=40, help="of each kind, for RapidFuzz")
    parser.add_argument("--json", type=Path)
    arguments = parser.parse_args()
    rng = np.random.default_rng(7)
    titles = make_titles(arguments.titles, rng)
    counts = rng.zipf(1.4, len(titles)).clip(max=100_000)
    link = Link("https://example.org/", "product")
    # Every tenth film is only known by the title of an edition, suffix and all.
    shown = [
        f"{title} {rng.choice(SUFFIXES)}" if row % 10 == 0 else title for row, title in enumerate(titles)
    ]
    with tempfile.TemporaryDirectory() as directory:
        path = Path(directory) / "catalog.sqlite"
        start = time.perf_counter()
        write_catalog(
            path,
            (
                Film(f"f{row}", title, None, (), link, 4.0, int(counts[row]))
                for row, title in enumerate(shown)
            ),
            (Edition(f"e{row}", f"f{row}", f"{title} [Blu-ray]") for row, title in enumerate(titles[::3])),
        )
        build = time.perf_counter() - start
        size = sum(file.stat().st_size for file in path.parent.rglob("*") if file.is_file()) / 1e6
        catalog = Catalog.open(path)
        queries = make_queries(titles, arguments.queries, rng)
        processed = [default_process(title) for title in shown]

        def ours(text: str) -> list[int]:
            return [match.row for match in catalog.search(text, 5)]

        def reference(text: str) -> list[int]:
            found = process.extract(default_process(text), processed, scorer=fuzz.WRatio, limit=5)
            return [row for _, _, row in found]

        results = {kind: measure(ours, asked) for kind, asked in queries.items()}
        references = {
            kind: measure(reference, asked[: arguments.reference_queries])
            for kind, asked in queries.items()
            if arguments.reference_queries
        }
    print(f"{len(titles):,} titles; written in {build:.1f} s, {size:.0f} MB; one core, {platform.machine()}")
    print(
        f"{'query':28} {'in 5':>7} {'p50 ms':>8} {'p99 ms':>8} {'p99 CPU':>8} | RapidFuzz:"
        f" {'in 5':>7} {'p50 ms':>8}"
    )
    for kind, result in results.items():
        line = f"{kind:28} {result['found']:7.1%} {result['p50_ms']:8.2f} {result['p99_ms']:8.2f}"
        line += f" {result['cpu_p99_ms']:8.2f} |"
        if kind in references:
            line += f" {references[kind]['found']:18.1%} {references[kind]['p50_ms']:8.1f}"
        print(line)
    if arguments.json:
        report = {
            "titles": len(titles),
            "build_seconds": build,
            "megabytes": size,
            "python": sys.version.split()[0],
            "marquee": results,
            "rapidfuzz": references,
        }
        arguments.json.write_text(json.dumps(report, indent=2) + "\n")


if __name__ == "__main__":
    main()
