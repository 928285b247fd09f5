"""Fills the tables of docs/quality.md with what the quality benchmark found."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from benchmarks.quality_new_people import GENRES_OF_BEST, best_peer, targets
from recommender.evaluation.measures import MEASURES

Figures = dict[str, float]
Rows = list[list[str]]
SHOWN = (
    "ndcg_10",
    "ndcg_10_beyond",
    "weighted_recall",
    "personalisation",
    "share_best_known",
    "genre_match",
)
ALL_SHOWN = (*SHOWN, "distinct_films")


def fill(
    page: Path,
    results: dict[str, Any],
    targets: dict[str, tuple[float | None, float | None]],
    star_targets: dict[str, tuple[float, float]],
) -> None:
    """Replaces every table whose figures were measured.

    Args:
        page: Holds ``<!-- figures: NAME -->``, a table and ``<!-- end -->`` for each of the tables below,
            and ``<!-- pictures: trade -->`` with its end.
        results: What `benchmarks.quality.measure` gave, by the name of the part.
        targets: NDCG@10 and Recall@50, by the name of the part.
        star_targets: RMSE and MAE.
    """
    lists = {key: one for key, one in results.items() if "lists" in one}
    stars = {key: one["stars"].get("all", one["stars"]) for key, one in results.items() if "stars" in one}
    tables = {
        "NDCG@10": list(_lists(lists, targets, "ndcg_10", 0)),
        "Recall@50": list(_lists(lists, targets, "recall_50", 1)),
        "peers": list(_peers(lists)),
        "stars": list(_stars(stars, results, star_targets)),
        "new people": list(_new_people([one for one in results.values() if "dial" in one])),
        "new people, all methods": list(_all_methods(results.get("ml-100k/new-people"))),
    }
    text = page.read_text(encoding="utf-8")
    for name, rows in tables.items():
        if len(rows) > 1:
            text = _with(text, f"<!-- figures: {name} -->", _markdown(rows))
    pictures = [
        f"![NDCG@10 over personalisation, {key.split('/')[0]}](pictures/trade_{key.split('/')[0]}.png)"
        for key, one in results.items()
        if "dial" in one
    ]
    if pictures:
        text = _with(text, "<!-- pictures: trade -->", "\n".join(pictures))
    page.write_text(text, encoding="utf-8")


def _with(text: str, start: str, content: str) -> str:
    """The page with other content between ``start`` and the end mark after it."""
    before, there, after = text.partition(f"{start}\n")
    assert there, f"the page has no place {start}"
    return f"{before}{start}\n{content}\n<!-- end -->{after.partition('<!-- end -->')[2]}"


def _lists(
    lists: dict[str, Any], targets: dict[str, tuple[float | None, float | None]], measure: str, at: int
) -> Iterator[list[str]]:
    yield ["", "target", "network", "best peer", "difference, 95 %"]
    for key, one in lists.items():
        own = one["lists"]["network"]
        ahead = own[f"{measure}_ahead"]
        peer = one["lists"][ahead["of"]][measure]["value"]
        target = targets.get(key, (None, None))[at]
        value = own[measure]["value"]
        yield [
            _place(one),
            _short(target, 3) if target else "ahead",
            _judged(value, value >= target if target else ahead["value"] > 0),
            f"{ahead['of']} {_short(peer)}",
            _interval(ahead),
        ]


def _peers(lists: dict[str, Any]) -> Iterator[list[str]]:
    yield ["NDCG@10 / Recall@50", "", "figures", "setting"]
    for one in lists.values():
        for name, figures in one["lists"].items():
            if name != "network":
                both = f"{_short(figures['ndcg_10']['value'])} / {_short(figures['recall_50']['value'])}"
                yield [_place(one), name, both, figures["settings"]]


def _stars(
    stars: dict[str, Any], results: dict[str, Any], targets: dict[str, tuple[float, float]]
) -> Iterator[list[str]]:
    yield ["RMSE / MAE", "target", "network", "best peer", "difference of RMSE, 95 %"]
    for key, one in stars.items():
        own, ahead = one["network"], one["network"]["ahead"]
        peer = one[ahead["of"]]
        wanted = targets.get(key)
        value = f"{_short(own['rmse']['value'])} / {_short(own['mae']['value'])}"
        reached = ahead["rmse"]["value"] < 0
        if wanted:
            reached = own["rmse"]["value"] <= wanted[0] and own["mae"]["value"] <= wanted[1]
        yield [
            _place({"data": "ML-100K"} | results[key]),
            " / ".join(_short(one, 3) for one in wanted) if wanted else "ahead",
            f"**{value}**" if reached else f"{value}: not reached",
            f"{ahead['of']} {_short(peer['rmse']['value'])} / {_short(peer['mae']['value'])}",
            _interval(ahead["rmse"]),
        ]


def _new_people(results: list[dict[str, Any]]) -> Iterator[list[str]]:
    """The network beside the best peer or the target at each number of likes."""
    yield ["", "likes", *(MEASURES[name].short for name in SHOWN)]
    for one in results:
        for likes in one["likes"]:
            own, wanted = one["methods"]["network"]["at"][str(likes)], targets(one["films"], likes)
            cells = []
            for name in SHOWN:
                if name not in own:
                    cells.append("")
                    continue
                value = own[name]["value"]
                if name in wanted:
                    goal, of = wanted[name], "to reach"
                    reached = value <= goal if name == "share_best_known" else value >= goal
                else:
                    of, goal = best_peer(one, likes, name)
                    reached = value >= goal * (GENRES_OF_BEST if name == "genre_match" else 1)
                number, beside = (_short(number, 3) for number in (value, goal))
                cells.append(f"{f'**{number}**' if reached else number} ({of} {beside})")
            yield [one["data"].split(",")[0], str(likes), *cells]


def _all_methods(result: dict[str, Any] | None) -> Iterator[list[str]]:
    """Every method after one, five and twenty likes."""
    yield ["likes", "", *(MEASURES[name].short for name in ALL_SHOWN)]
    if result is None:
        return
    for likes in (1, 5, 20):
        for name, method in result["methods"].items():
            figures = method["at"][str(likes)]
            cells = [
                MEASURES[one].number(figures[one]["value"], 3).removeprefix("0") if one in figures else ""
                for one in ALL_SHOWN
            ]
            yield [str(likes), name, *cells]


def _place(result: dict[str, Any]) -> str:
    data, split = (result[name].split(",")[0] for name in ("data", "split"))
    return f"{data}, {split}"


def _judged(value: float, reached: bool) -> str:  # noqa: FBT001
    return _best(value, reached) + ("" if reached else ": not reached")


def _best(value: float, best: bool) -> str:  # noqa: FBT001
    return f"**{_short(value)}**" if best else _short(value)


def _short(value: float, digits: int = 4) -> str:
    return f"{value:.{digits}f}".removeprefix("0")


def _interval(figure: Figures) -> str:
    return f"{figure['low']:+.4f} to {figure['high']:+.4f}"


def _markdown(rows: Rows) -> str:
    head, *body = rows
    return "\n".join(f"| {' | '.join(row)} |" for row in [head, ["---"] * len(head), *body])
