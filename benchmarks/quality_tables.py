"""Prints what the quality benchmark found."""

from collections.abc import Iterable
from typing import Any

from benchmarks.quality_new_people import GENRES_OF_BEST, RANKING, best_peer, targets
from recommender.evaluation.measures import MEASURES


def show(rows: Iterable[list[str]]) -> None:
    """Prints a table: head first, columns as wide as they need."""
    rows = list(rows)
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    for number, row in enumerate(rows):
        print("| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) + " |")
        if not number:
            print("| " + " | ".join("-" * width for width in widths) + " |")
    print(flush=True)


def with_interval(figure: dict[str, float], sign: str = "") -> str:
    """A figure and its 95 % interval."""
    return f"{figure['value']:{sign}.4f} [{figure['low']:{sign}.4f}, {figure['high']:{sign}.4f}]"


def show_ranking(result: dict[str, Any], targets: tuple[float | None, float | None]) -> None:
    """Prints the tables of one split."""
    print(f"### {result['split']}; {result['people']:,} people asked")
    print(f"(the network learned for {result['network_seconds']:.0f} s)\n")
    lists = result["lists"]
    rows = [["", "NDCG@10", "Recall@50", "settings"]]
    for name, one in lists.items():
        rows.append([name, with_interval(one["ndcg_10"]), with_interval(one["recall_50"]), one["settings"]])
    ahead = [lists["network"][f"{measure}_ahead"] for measure in ("ndcg_10", "recall_50")]
    rows.append(
        [
            "network - best peer",
            *(with_interval(one, "+") for one in ahead),
            " / ".join(one["of"] for one in ahead),
        ]
    )
    rows.append(["target", *("" if one is None else f"{one:.3f}" for one in targets), ""])
    show(rows)
    if "rare" in result:
        rare = result["rare"]
        print(f"Films with fewer than 5 training ratings ({rare['films']:,}) ranked among themselves,")
        print(f"for the {rare['people']:,} people who went on to like one:\n")
        show([["", "NDCG@10"], *([name, with_interval(one)] for name, one in rare["ndcg_10"].items())])
    if "stars" in result:
        show_stars("Stars, the same split", result["stars"]["all"])
        few = result["stars"]["rare"]
        show_stars(f"Stars of films with fewer than 5 training ratings ({few['ratings']:,} ratings)", few)
        print("Calibration of the network, ten bins of equal size:\n")
        curve = result["stars"]["calibration"]
        show(
            [
                ["predicted", *(f"{said:.2f}" for said, _, _ in curve)],
                ["given", *(f"{was:.2f}" for _, was, _ in curve)],
            ]
        )


def show_stars(title: str, result: dict[str, Any], targets: tuple[float, float] | None = None) -> None:
    """Prints errors of predicted stars."""
    print(f"{title}\n")
    rows = [["", "RMSE", "MAE", "settings"]]
    for name, one in result.items():
        if isinstance(one, dict):
            rows.append([name, with_interval(one["rmse"]), with_interval(one["mae"]), one["settings"]])
    ahead = result["network"]["ahead"]
    rows.append(
        [
            "network - best peer",
            with_interval(ahead["rmse"], "+"),
            with_interval(ahead["mae"], "+"),
            ahead["of"],
        ]
    )
    if targets:
        rows.append(["target", *(f"{one:.3f}" for one in targets), ""])
    show(rows)


def show_new_people(result: dict[str, Any]) -> None:
    """Prints a table for each number of likes told, and the list of those who told of none."""
    print(f"### New people: {result['people']:,} whom no model was trained with, after their first likes")
    print(f"(the network learned for {result['network_seconds']:.0f} s)\n")
    measured = result["methods"]["network"]["at"][str(result["likes"][0])]
    names = [name for name in MEASURES if name in measured]
    for likes in result["likes"]:
        print(f"After {likes} {'like' if likes == 1 else 'likes'}:\n")
        rows = [["", *(MEASURES[name].short for name in names), "settings"]]
        for method, one in result["methods"].items():
            figures = one["at"][str(likes)]
            cells = [_number(name, figures) for name in names]
            rows.append([method, *cells, one["settings"]])
        ahead = result["ahead"][str(likes)]
        differences = [with_interval(ahead[name], "+") if name in RANKING else "" for name in names]
        rows.append(["network - best peer", *differences, " / ".join(ahead[name]["of"] for name in RANKING)])
        wanted = targets(result["films"], likes)
        if "genre_match" in names:
            wanted["genre_match"] = GENRES_OF_BEST * best_peer(result, likes, "genre_match")[1]
        rows.append(["to reach", *(f"{wanted[name]:.2f}" if name in wanted else "" for name in names), ""])
        show(rows)
    print("Nothing told: the bot's list of popular films.\n")
    popular = result["popular_list"]
    show([[MEASURES[name].short for name in names], [_number(name, popular) for name in names]])
    print("Along the dial, from familiar to adventurous (NDCG@10 / personalisation):\n")
    points = result["dial"]
    first = next(iter(points.values()))
    show(
        [
            ["likes", *(f"{point['dial']:+g}" for point in first)],
            *(
                [likes, *(f"{point['ndcg_10']:.4f} / {point['personalisation']:.2f}" for point in along)]
                for likes, along in points.items()
            ),
        ]
    )


def _number(name: str, figures: dict[str, dict[str, float]]) -> str:
    return MEASURES[name].number(figures[name]["value"]) if name in figures else "-"
