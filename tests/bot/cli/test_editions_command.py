"""`marquee data editions`, and what `marquee data prepare` makes of the decisions."""

from pathlib import Path

import pytest

from bot.cli.main import main
from recommender.catalog.edition_decisions import FILE
from recommender.ratings.prepared import read_prepared
from tests.bot.web.test_admin_editions import ONE, OTHER, doubtful


def run(*arguments: object) -> int:
    with pytest.raises(SystemExit) as ended:
        main([str(argument) for argument in arguments])
    assert isinstance(ended.value.code, int)
    return ended.value.code


@pytest.fixture
def data_dir(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("MARQUEE_DATA_DIR", str(tmp_path / "var"))
    return tmp_path / "var"


@pytest.fixture
def movielens(tmp_path: Path) -> tuple[Path, Path]:
    ratings, titles = tmp_path / "ratings.csv", tmp_path / "movies.csv"
    ratings.write_text("userId,movieId,rating,timestamp\n1,1,4,100\n2,2,2,200\n1,2,5,300\n")
    titles.write_text("movieId,title,genres\n1,Freaky Friday (1977),Comedy\n2,Freaky Friday (1976),Comedy\n")
    return ratings, titles


def test_what_to_look_at_is_listed_and_not_again_once_it_is_decided(
    data_dir: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    doubtful(data_dir / "models")
    assert run("data", "editions", "list") == 0
    said = capsys.readouterr().out
    assert said.index("The Postman (1994)") < said.index("Freaky Friday <b> (1977)")
    assert "same title, years near each other, two films (18 ratings)" in said
    assert "2 to look at; 0 decided" in said
    assert run("data", "editions", "merge", ONE, OTHER) == 0
    assert run("data", "editions", "split", "dvd:postman") == 0
    assert run("data", "editions", "fine", "a", "b") == 0
    assert (data_dir / FILE).read_text().splitlines()[1:] == [
        f"merge {ONE} {OTHER}",
        "split dvd:postman",
        "fine a b",
    ]
    capsys.readouterr()
    assert run("data", "editions", "list") == 0
    assert capsys.readouterr().out.startswith("0 to look at; 3 decided")
    assert run("data", "editions", "list", "--all", "-n", "1") == 0
    assert "The Postman" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("list",), "no model is in service"),
        (("merge", "a", "a"), "two different product ids"),
        (("split", "a b"), "is no product id"),
    ],
)
def test_bad_input_says_what_to_do(
    data_dir: Path, capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], said: str
) -> None:
    assert run("data", "editions", *arguments) == 1
    assert said in capsys.readouterr().err
    assert not (data_dir / FILE).exists()


def test_preparing_keeps_to_the_decisions_and_says_so(
    data_dir: Path, movielens: tuple[Path, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ratings, titles = movielens
    prepare = (
        "data",
        "prepare",
        "movielens",
        "--ratings",
        ratings,
        "--titles",
        titles,
        "--out",
        tmp_path / "out",
    )
    assert run(*prepare) == 0
    assert "decisions" not in capsys.readouterr().out
    assert run("data", "editions", "merge", "ml:1", "ml:2") == 0
    assert run("data", "editions", "split", "ml:9") == 0
    assert run(*prepare) == 0
    assert "decisions about editions: 1 applied, 1 of products that are not here" in capsys.readouterr().out
    assert set(read_prepared(tmp_path / "out").editions["film_id"]) == {"ml:2"}
    other = tmp_path / "other.txt"
    other.write_text("")
    assert run(*prepare, "--decisions", other) == 0
    assert len(read_prepared(tmp_path / "out").films) == 2
    (data_dir / FILE).write_text("nonsense\n")
    assert run(*prepare) == 1
    assert "line 1: 'nonsense' is no decision: write merge, split or fine." in capsys.readouterr().err
