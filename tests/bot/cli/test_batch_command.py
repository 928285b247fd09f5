import subprocess
import sys
from pathlib import Path

import pytest

from recommender.tables.opening import open_file
from tests.bot.cli.conftest import FILMS, Marquee

HEADER = "user_id,product_id,rating\n"
pytestmark = pytest.mark.usefixtures("in_service")


def test_recommend_writes_what_was_asked_for(marquee: Marquee, tmp_path: Path) -> None:
    (tmp_path / "r.csv").write_text(HEADER + "ann,B-heat-dvd,5\nann,nowhere,5\nbob,B-mi,1\n")
    out = tmp_path / "new" / "out.csv"
    ended = marquee(
        "batch", "recommend", "--models", tmp_path, "--ratings", tmp_path / "r.csv", "-n", "4", "--out", out
    )
    assert ended.code == 0
    assert ended.out.startswith("8 recommendations")
    assert "(1 of products the model does not know" in ended.out
    lines = out.read_text().splitlines()
    assert lines[0] == "user_id,rank,film_id,product_id,score"
    assert [line.split(",")[:2] for line in lines[1:]] == [
        [who, str(rank)] for who in ("ann", "bob") for rank in range(1, 5)
    ]
    assert "B-heat" not in out.read_text().split("bob")[0]


def test_predict_answers_every_pair(marquee: Marquee, tmp_path: Path) -> None:
    (tmp_path / "r.csv").write_text("user_id,product_id,rating\nann,B-heat,5\n")
    pairs = [("new", "B-heat"), ("ann", "nowhere"), *(("ann", film.film_id) for film in FILMS)]
    (tmp_path / "p.csv").write_text("user_id,product_id\n" + "".join(f"{a},{b}\n" for a, b in pairs))
    out = tmp_path / "out.csv"
    ended = marquee(
        "batch", "predict", "--ratings", tmp_path / "r.csv", "--pairs", tmp_path / "p.csv", "--out", out
    )
    assert ended.code == 0
    assert [tuple(line.split(",")[:2]) for line in out.read_text().splitlines()[1:]] == pairs


def test_what_is_answered_by_a_mean_is_counted_and_so_are_empty_lines(
    marquee: Marquee, tmp_path: Path
) -> None:
    (tmp_path / "r.csv").write_text("user_id,product_id,rating\nann,B-heat,5\n")
    (tmp_path / "p.csv").write_text("user_id,product_id\nnew,B-heat\n\nann,nowhere\nann,B-mi\nnew,B-mi\n\n")
    command = ("batch", "predict", "--ratings", tmp_path / "r.csv", "--out", tmp_path / "out.csv", "--pairs")
    ended = marquee(*command, tmp_path / "p.csv")
    assert "1 unknown person and 1 unknown product: answered by a mean (new; nowhere)" in ended.out
    assert "(2 empty lines of pairs)" in ended.out
    (tmp_path / "p.csv").write_text("user_id,product_id\nann,B-heat\n")
    assert "unknown" not in marquee(*command, tmp_path / "p.csv").out


def test_a_bad_line_is_one_line_on_standard_error(marquee: Marquee, tmp_path: Path) -> None:
    (tmp_path / "r.csv").write_text("user_id,product_id,rating\nann,B-heat,great\n")
    ended = marquee("batch", "recommend", "--ratings", tmp_path / "r.csv", "--out", tmp_path / "out.csv")
    assert ended.code == 1
    assert "line 2: the rating 'great'" in ended.err
    assert not (tmp_path / "out.csv").exists()


@pytest.mark.parametrize(
    "arguments",
    [["recommend"], ["predict", "--out", "x"], ["recommend", "--ratings", "/nowhere", "--out", "x"]],
)
def test_wrong_usage_is_exit_code_two(marquee: Marquee, arguments: list[str]) -> None:
    assert marquee("batch", *arguments).code == 2


def test_ratings_come_from_standard_input_and_lists_go_to_standard_output(tmp_path: Path) -> None:
    code = (
        "import sys; from bot.cli import main; from recommender.serving.recommender import Recommender; "
        "from tests.bot.cli.conftest import FILMS; from pathlib import Path; "
        "from tests.recommender.catalog_of import make_recommender; "
        "from tests.recommender.serving.scorers import VectorScorer; "
        f"own = make_recommender(Path({str(tmp_path)!r}), FILMS, VectorScorer(len(FILMS))); "
        "Recommender.open = lambda *_, **__: own; "
        "main.main(['batch', 'recommend', '--ratings', '-', '-n', '2', '--out', '-'])"
    )
    root = Path(__file__).parents[3]
    ended = subprocess.run(
        [sys.executable, "-c", code],
        cwd=root,
        input=f"{HEADER}ann,B-heat,5\nann,B-mi,0\n",
        capture_output=True,
        text=True,
        check=True,
    )
    lines = ended.stdout.splitlines()
    assert lines[0] == "user_id,rank,film_id,product_id,score"
    assert [line.split(",")[0] for line in lines[1:]] == ["ann", "ann"]
    assert "2 recommendations in -, from 1 rating of 1 person (1 not rated)." in ended.stderr


def test_output_over_an_input_is_refused(marquee: Marquee, tmp_path: Path) -> None:
    path = tmp_path / "r.csv"
    path.write_text(HEADER + "ann,B-heat,5\n")
    ended = marquee("batch", "recommend", "--ratings", path, "--out", path)
    assert ended.code == 1
    assert "give it another name" in ended.err
    assert path.read_text() == HEADER + "ann,B-heat,5\n"


def test_file_of_which_the_model_knows_no_film_is_warned_of(marquee: Marquee, tmp_path: Path) -> None:
    (tmp_path / "r.csv").write_text(HEADER + "ann,9999,5\nbob,8888,1\n")
    ended = marquee("batch", "recommend", "--ratings", tmp_path / "r.csv", "--out", tmp_path / "out.csv")
    assert ended.code == 0
    assert "warning: the model knows no film in" in ended.err
    assert "'9999'" in ended.err


def test_scale_of_ten_is_told_by_an_option(marquee: Marquee, tmp_path: Path) -> None:
    (tmp_path / "r.csv").write_text(HEADER + "ann,B-heat,9\n")
    command = ["batch", "recommend", "--ratings", tmp_path / "r.csv", "--out", tmp_path / "out.csv"]
    refused = marquee(*command)
    assert refused.code == 1
    assert "(other scales: --scale)" in refused.err
    (tmp_path / "mine.csv").write_text("Title,Rating\nHeat,9\nAlien,10\n")
    told = marquee("batch", "recommend", "--ratings", tmp_path / "mine.csv", "--out", tmp_path / "out.csv")
    assert "ratings read as of 10: 10 is five stars" in told.out
    assert marquee(*command, "--scale", "10").code == 0


@pytest.mark.parametrize("suffix", [".gz", ".bz2", ".xz", ".zip"])
def test_output_is_packed_as_its_name_says_and_can_be_read_again(
    marquee: Marquee, tmp_path: Path, suffix: str
) -> None:
    (tmp_path / "r.csv").write_text(HEADER + "ann,B-heat,5\n")
    plain, packed = tmp_path / "out.csv", tmp_path / f"out.csv{suffix}"
    for out in (plain, packed):
        ended = marquee("batch", "recommend", "--ratings", tmp_path / "r.csv", "-n", "3", "--out", out)
        assert ended.code == 0
    assert packed.read_bytes() != plain.read_bytes()
    with open_file(packed) as file:
        assert file.stream.read() == plain.read_bytes()
    pairs = tmp_path / f"predicted{suffix}"
    command = ("batch", "predict", "--ratings", tmp_path / "r.csv", "--pairs", packed, "--out", pairs)
    assert marquee(*command).code == 0
    with open_file(pairs) as file:
        assert file.stream.read().startswith(b"user_id,product_id,rating\nann,")


def test_that_a_file_is_replaced_is_said(marquee: Marquee, tmp_path: Path) -> None:
    (tmp_path / "r.csv").write_text(HEADER + "ann,B-heat,5\n")
    command = ("batch", "recommend", "--ratings", tmp_path / "r.csv", "--out", tmp_path / "out.csv")
    assert "is replaced" not in marquee(*command).out
    assert "The file that was there is replaced." in marquee(*command).out


def test_ratings_that_a_later_one_replaces_are_counted(marquee: Marquee, tmp_path: Path) -> None:
    rows = "ann,B-heat,5\nann,B-heat-dvd,1\nbob,B-heat,3\nann,nowhere,5\nann,nowhere,4\n"
    (tmp_path / "r.csv").write_text(HEADER + rows)
    (tmp_path / "p.csv").write_text("user_id,product_id\nbob,B-mi\n")
    common = ("--ratings", tmp_path / "r.csv", "--out", tmp_path / "out.csv")
    for command in (("recommend", *common), ("predict", "--pairs", tmp_path / "p.csv", *common)):
        assert "1 given twice: the later one counts" in marquee("batch", *command).out


def test_titles_that_are_left_out_are_named_by_why(marquee: Marquee, tmp_path: Path) -> None:
    rows = "ann,Heat,5\nann,Nowhere,4\nann,Sabrina,4\nbob,Elsewhere,n/a\ncem,Sabrina,2\n"
    (tmp_path / "club.csv").write_text(f"name,movie,rating\n{rows}")
    ended = marquee("batch", "recommend", "--ratings", tmp_path / "club.csv", "--out", tmp_path / "out.csv")
    assert "(1 of products the model does not know were ignored: Nowhere; 1 not rated;" in ended.out
    assert "; 2 of titles that may be several films were left out)" in ended.out
    assert "nothing is known of 1 person: popular films for them" in ended.out
    assert "1 title may be several films (Sabrina): add the year" in ended.out
    assert "impossible" not in ended.out


def test_people_of_pairs_whose_names_differ_by_capitals_are_known(marquee: Marquee, tmp_path: Path) -> None:
    (tmp_path / "r.csv").write_text("name,movie,rating\nPeter,Heat,5\nANN,Heat,1\nann,Heat,4\nAnn,Heat,5\n")
    (tmp_path / "p.csv").write_text("name,movie\npeter,Heat\nPeter,Heat\nann,Heat\naNN,Heat\nÉva,Heat\n")
    out = tmp_path / "out.csv"
    common = ("--ratings", tmp_path / "r.csv", "--out", out)
    ended = marquee("batch", "predict", "--pairs", tmp_path / "p.csv", *common)
    assert "2 unknown people: answered by a mean (aNN, Éva)" in ended.out
    rows = [line.split(",") for line in out.read_text().splitlines()[1:]]
    assert [row[0] for row in rows] == ["peter", "Peter", "ann", "aNN", "Éva"]
    assert rows[0][2] == rows[1][2]
    assert rows[3][2] == rows[4][2]


def test_what_is_counted_is_one_or_several(marquee: Marquee, tmp_path: Path) -> None:
    (tmp_path / "r.csv").write_text(f"{HEADER}ann,B-heat,5\n\n\n")
    command = ("batch", "recommend", "--ratings", tmp_path / "r.csv", "--out", tmp_path / "out.csv", "-n")
    assert "1 recommendation in" in (ended := marquee(*command, "1")).out
    assert "from 1 rating of 1 person (2 empty lines)." in ended.out
    (tmp_path / "r.csv").write_text(f"{HEADER}ann,B-heat,5\nbob,B-heat,4\n")
    assert "from 2 ratings of 2 people." in marquee(*command, "2").out


def test_titles_of_pairs_that_are_answered_by_a_mean_are_named(marquee: Marquee, tmp_path: Path) -> None:
    (tmp_path / "r.csv").write_text("name,movie,rating\nann,Heat,5\n")
    (tmp_path / "p.csv").write_text("name,movie\nann,Alien\nann,Nowhere\nann,Sabrina\n")
    common = ("--ratings", tmp_path / "r.csv", "--out", tmp_path / "out.csv")
    ended = marquee("batch", "predict", "--pairs", tmp_path / "p.csv", *common)
    assert "1 unknown product: answered by a mean (Nowhere)" in ended.out
    assert "1 title of pairs may be several films (Sabrina): add the year" in ended.out
