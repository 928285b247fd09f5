"""The library: its names, what importing them costs, and the examples of docs/library.md."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

import recommender
from tests.recommender.conftest import make_ratings

PAGE = Path(__file__).parents[2] / "docs" / "library.md"


def test_every_public_name_is_there() -> None:
    assert [name for name in recommender.__all__ if not hasattr(recommender, name)] == []
    assert dir(recommender) == sorted(recommender.__all__)


def test_a_name_that_is_not_public_is_refused() -> None:
    with pytest.raises(AttributeError, match="'Keras'"):
        _ = recommender.Keras


def test_the_package_says_that_it_is_typed() -> None:
    assert (Path(recommender.__file__).parent / "py.typed").is_file()


def test_ranking_loads_nothing_that_trains() -> None:
    code = (
        "import sys; from recommender import Recommender; "
        "print(*{'pandas', 'tensorflow', 'duckdb', 'sklearn', 'scipy'} & set(sys.modules))"
    )
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert loaded.stdout.strip() == ""


def test_the_examples_of_the_page_run_in_their_order(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    ratings = make_ratings(people=120, films=60)
    ratings["film"] = ratings["film_id"].str[1:].astype(int) + 1
    lines = [f"{row.user_id[1:]},{row.film},{row.rating},{row.rated_at}" for row in ratings.itertuples()]
    films = [f"{film},Film {film} (19{film + 20}),Drama|Comedy" for film in range(1, 61)]
    (tmp_path / "ratings.csv").write_text("\n".join(["userId,movieId,rating,timestamp", *lines]))
    (tmp_path / "movies.csv").write_text("\n".join(["movieId,title,genres", *films]))
    monkeypatch.chdir(tmp_path)

    names: dict[str, object] = {}
    examples = re.findall(r"```python\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
    for example in examples:
        exec(compile(example, str(PAGE), "exec"), names)

    printed = capsys.readouterr().out
    assert f"{len(ratings)} ratings of 60 films" in printed
    assert re.search(r"^1 Film \d+ 19\d\d", printed, re.MULTILINE)
    assert len(examples) == 4
