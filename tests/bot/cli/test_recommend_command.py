import io
import json
import re

import pytest
from rich.console import Console

from bot.cli.recommend import show
from recommender.serving.recommender import Recommendation, Recommender
from tests.bot.cli.conftest import FILMS, Marquee

RATED = "Mission: Impossible"


def printed(recommender: Recommender, width: int) -> str:
    stream = io.StringIO()
    console = Console(file=stream, width=width, force_terminal=True, color_system=None)
    show(recommender.recommend({"B-mi": 5.0}, len(FILMS)), console)
    return stream.getvalue()


@pytest.mark.usefixtures("in_service")
def test_a_list_for_programs(marquee: Marquee) -> None:
    ended = marquee("recommend", "--like", "Heat", "--like", "Alien:4", "-n", "3", "--json")
    found = json.loads(ended.out)
    assert ended.code == 0
    assert [item["rank"] for item in found] == [1, 2, 3]
    assert {"Heat", "Alien"}.isdisjoint(item["title"] for item in found)
    assert all(item["link"].startswith("https://") and 1 <= item["expected_rating"] <= 5 for item in found)


@pytest.mark.usefixtures("in_service")
def test_reasons_are_there_for_programs(marquee: Marquee) -> None:
    found = json.loads(marquee("recommend", "--like", "Heat", "-n", str(len(FILMS)), "--json").out)
    assert all(item["reason"] is None or set(item["reason"]) == {"kind", "films"} for item in found)


def test_the_dial_is_handed_on_and_the_operators_counts_without_it(
    marquee: Marquee, in_service: Recommender, monkeypatch: pytest.MonkeyPatch
) -> None:
    dials: list[float] = []
    usual = in_service.recommend

    def noted(ratings: dict[str, float], n: int, *, dial: float) -> list[Recommendation]:
        dials.append(dial)
        return usual(ratings, n, dial=dial)

    monkeypatch.setattr(in_service, "recommend", noted)
    monkeypatch.setenv("MARQUEE_DIAL", "0.5")
    marquee("recommend", "--like", "Heat", "--dial", "-1")
    marquee("recommend", "--like", "Heat")
    assert dials == [-1.0, 0.5]
    assert marquee("recommend", "--dial", "2").code == 2


@pytest.mark.usefixtures("in_service")
def test_whoever_dislikes_a_film_is_told_how_to_say_so(marquee: Marquee) -> None:
    ended = marquee("recommend", "--dislike", "Cats")
    assert ended.code == 2
    assert 'No such option: --dislike. Few stars say so: --like "Cats:1".' in ended.err


@pytest.mark.usefixtures("in_service")
def test_without_likes_the_list_is_popular_and_says_so(marquee: Marquee) -> None:
    ended = marquee("recommend")
    assert ended.code == 0
    assert ended.out.startswith("Popular films")
    assert len(json.loads(marquee("recommend", "--json").out)) == 5


@pytest.mark.usefixtures("in_service")
@pytest.mark.parametrize("more", [[], ["--json"]])
def test_it_says_which_film_it_understood(marquee: Marquee, more: list[str]) -> None:
    ended = marquee("recommend", "--like", "heat", "--like", "alien:4", *more)
    assert ended.err == "Understood: Heat (1995) ★★★★★; Alien (1979) ★★★★\n"
    assert "Understood" not in ended.out


@pytest.mark.usefixtures("in_service")
def test_doubt_is_one_line_on_standard_error(marquee: Marquee) -> None:
    ended = marquee("recommend", "--like", "Sabrina")
    assert (ended.code, ended.out) == (1, "")
    assert ended.err.startswith('marquee: "Sabrina" may be several films')
    assert ended.err.count("\n") == 1


@pytest.mark.parametrize("arguments", [["-n", "0"], ["--like"], ["--nonsense"]])
def test_wrong_usage_is_exit_code_two(marquee: Marquee, arguments: list[str]) -> None:
    assert marquee("recommend", *arguments).code == 2


@pytest.mark.usefixtures("in_service")
def test_a_pipe_gets_whole_lines_without_colours(marquee: Marquee, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("COLUMNS", raising=False)
    out = marquee("recommend", "--like", "Heat", "-n", "10").out
    assert "\x1b" not in out
    for name in ("Title", "Overall rating", "Category", "Description", "Price", "Link"):
        assert name in out
    assert "4.0 from 900" in out
    assert "none yet" in out


@pytest.mark.parametrize("width", [40, 80, 110, 200])
def test_a_list_keeps_to_the_width_and_links_stay_whole(recommender: Recommender, width: int) -> None:
    text = printed(recommender, width)
    assert max(len(line) for line in text.splitlines()) <= width
    if width > 40:
        links = [film.link.url for film in FILMS if film.title != RATED]
        assert [link for link in links if link not in text] == []


def test_markup_in_a_title_is_shown_as_it_is(recommender: Recommender) -> None:
    assert "[bold]& Jerry[/bold]" in " ".join(printed(recommender, 200).split())


def test_long_descriptions_are_cut_between_words(recommender: Recommender) -> None:
    text = " ".join(printed(recommender, 80).split())
    assert "Cops and robbers." in text
    assert text.count("robbers") < 30
    assert re.search(r"(Cops|and|robbers\.) \.\.\. Price", text)
