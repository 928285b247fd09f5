"""How well the network ranks films and predicts stars, beside the best known methods on the same ratings.

One run, seeds fixed. Every peer has the best setting of a small grid, found on validation ratings cut from
the training ratings; the network runs with its defaults. What is asked is used once, at the end. Intervals
are 95 %, by drawing people again. docs/quality.md explains the tables.

python benchmarks/quality.py                       everything
python benchmarks/quality.py --only ml-100k/80     one part of it; also `--only amazon,starter/new-people`
python benchmarks/quality.py --kept var/quality    goes on where a run was ended
"""

import argparse
import json
import multiprocessing
import os
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

sys.path.insert(0, str(Path(__file__).parents[1]))

from benchmarks import quality_page, quality_pictures
from benchmarks.quality_data import ROOT, SEED, TITLES, Data, load, part, prepare
from benchmarks.quality_measure import (
    Errors,
    Lists,
    RankingQuestion,
    difference,
    errors_of,
    mean_with_interval,
    rank,
    star_difference,
    star_figures,
    stars,
)
from benchmarks.quality_new_people import new_people
from benchmarks.quality_peers import VALIDATION_PEOPLE, Chosen, choose, choose_star_models
from benchmarks.quality_rare import of_rare_films, rare_films
from benchmarks.quality_tables import show_new_people, show_ranking, show_stars
from recommender.evaluation.objective import Objective
from recommender.models.base import Model
from recommender.ratings.splits import Split, stratified_folds
from recommender.registry import create_model

FOLDS = 5
NEW_PEOPLE = "new-people"
PARTS_AT_ONCE = 4  # each takes up to 3 GB
MOST_ENTRIES_OF_AUTOENCODER = 60_000_000  # people times films: beyond, a dense network takes most of the time


@dataclass(frozen=True)
class Task:
    """One split of one data set.

    Attributes:
        name: For `--only`, after the name of the data set.
        words: For the tables.
        share: Share of each person's ratings that is asked.
        relevant_from: Stars that make a film relevant.
        by_time: The newest ratings rather than random ones.
        targets: The project's own, NDCG@10 and Recall@50.
    """

    name: str
    words: str
    share: float
    relevant_from: float
    by_time: bool = False
    targets: tuple[float | None, float | None] = (None, None)


def _usual(ndcg: float | None, recall: float | None) -> tuple[Task, Task]:
    return (
        Task("80", "80/20 at random, relevant: 4 stars or more", 0.2, 4.0, targets=(ndcg, recall)),
        Task("time", "newest 20 %, relevant: 4 stars or more", 0.2, 4.0, by_time=True),
    )


TASKS = {
    "ml-100k": (
        Task("75", "75/25 at random, every film rated is relevant", 0.25, 0.0, targets=(0.495, None)),
        *_usual(0.412, None),
    ),
    "amazon": _usual(0.030, 0.145),
    "movietweetings": _usual(0.143, 0.42),
}
STAR_TARGETS = {"amazon/80": (0.965, 0.72), "ml-100k/folds": (0.905, 0.71)}
Figures = dict[str, dict[str, float]]


def ranking(data: Data, task: Task) -> dict[str, Any]:
    """The network and its peers on one split: lists, stars, films with few ratings."""
    split = part(data, data.ratings, task.share, by_time=task.by_time)
    inner = part(data, split.train, task.share, by_time=task.by_time)
    objective = Objective(task.relevant_from, newest=task.by_time)
    question = RankingQuestion.of(split, task.relevant_from)
    validation = RankingQuestion.of(inner, task.relevant_from, most=VALIDATION_PEOPLE)
    rare = rare_films(split.train)
    started = time.monotonic()
    network = create_model("network").fit(split.train, side=data.side, objective=objective, seed=SEED)
    seconds = time.monotonic() - started
    lists, settings = {"network": rank(network, question)}, {"network": "defaults"}
    of_rare = {"network": of_rare_films(network, split, task.relevant_from, rare)}
    autoencoder = data.ratings.n_users * data.ratings.n_films <= MOST_ENTRIES_OF_AUTOENCODER
    for peer in choose(split.train, inner.train, validation, objective, autoencoder=autoencoder):
        lists[peer.name], settings[peer.name] = rank(peer.model, question), peer.words
        of_rare[peer.name] = of_rare_films(peer.model, split, task.relevant_from, rare)
    result = {
        "split": task.words,
        "people": len(question.given),
        "network_seconds": seconds,
        "lists": _lists_result(lists, settings),
    }
    if task.name == "80":
        result["rare"] = {
            "films": int(rare.sum()),
            "people": len(of_rare["network"]),
            "ndcg_10": {name: mean_with_interval(values) for name, values in of_rare.items()},
        }
        result["stars"] = _stars_on(split, inner, network, rare)
    return result


def _lists_result(lists: dict[str, Lists], settings: dict[str, str]) -> dict[str, Any]:
    result: dict[str, Any] = {
        name: {
            "settings": settings[name],
            "ndcg_10": mean_with_interval(one.ndcg_10),
            "recall_50": mean_with_interval(one.recall_50),
        }
        for name, one in lists.items()
    }
    for measure in ("ndcg_10", "recall_50"):
        peers = {name: getattr(one, measure) for name, one in lists.items() if name != "network"}
        best = max(peers, key=lambda name: peers[name].mean())
        ahead = difference(getattr(lists["network"], measure), peers[best])
        result["network"][f"{measure}_ahead"] = ahead | {"of": best}
    return result


def _stars_on(split: Split, inner: Split, network: Model, rare: Any) -> dict[str, Any]:  # noqa: ANN401
    models = {peer.name: peer for peer in choose_star_models(split, inner)}
    models = {"network": Chosen("network", "defaults", network)} | models
    few = Split(split.name, split.train, split.given, split.test.subset(rare[split.test.films]))
    errors = {name: stars(peer.model, split) for name, peer in models.items()}
    errors["global mean"] = _global_mean(split)
    of_few = {name: stars(peer.model, few) for name, peer in models.items()}
    of_few["global mean"] = _global_mean(few)
    settings = {name: peer.words for name, peer in models.items()}
    return {
        "all": _stars_result(errors, settings),
        "rare": _stars_result(of_few, settings) | {"ratings": len(few.test)},
        "calibration": errors["network"].calibration,
    }


def _global_mean(split: Split) -> Errors:
    mean = np.full(len(split.test), split.train.ratings.mean())
    return errors_of(mean, split.test.ratings, split.test.users)


def _stars_result(errors: dict[str, Errors], settings: dict[str, str]) -> dict[str, Any]:
    result: dict[str, Any] = {
        name: star_figures(one) | {"settings": settings.get(name, "")} for name, one in errors.items()
    }
    best = min((name for name in errors if name != "network"), key=lambda name: errors[name].rmse)
    result["network"]["ahead"] = star_difference(errors["network"], errors[best]) | {"of": best}
    return result


def folds(data: Data) -> dict[str, Any]:
    """Stars by cross-validation: the errors of all folds together, so that every rating counts once."""
    asked: dict[str, list[tuple[Errors, Split]]] = {}
    settings: dict[str, str] = {}
    for split in stratified_folds(data.ratings, FOLDS, seed=SEED):
        inner = part(data, split.train, 0.2)
        network = create_model("network").fit(split.train, side=data.side, seed=SEED)
        for peer in (Chosen("network", "defaults", network), *choose_star_models(split, inner)):
            asked.setdefault(peer.name, []).append((stars(peer.model, split), split))
            settings[peer.name] = peer.words
    errors = {name: _all_folds(parts, data.ratings.n_users) for name, parts in asked.items()}
    every_fold = {
        name: {"rmse": [one.rmse for one, _ in parts], "mae": [one.mae for one, _ in parts]}
        for name, parts in asked.items()
    }
    return {"split": f"{FOLDS} folds", "stars": _stars_result(errors, settings), "folds": every_fold}


def _all_folds(parts: list[tuple[Errors, Split]], n_users: int) -> Errors:
    sums = np.zeros((3, n_users))
    for errors, split in parts:
        sums[:, np.unique(split.test.users)] += (errors.squares, errors.absolutes, errors.counts)
    return Errors(*sums[:, sums[2] > 0])


def main() -> None:
    """Runs what is asked for, prints tables, draws, writes JSON."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    names = [f"{data}/{part.name}" for data, tasks in TASKS.items() for part in tasks]
    names += ["ml-100k/folds", *(f"{data}/{NEW_PEOPLE}" for data in TITLES)]
    parser.add_argument("--only", default="", help=f"some of: {', '.join(names)}; or data sets")
    parser.add_argument("--json", type=Path, help="also write all figures there")
    parser.add_argument(
        "--kept", type=Path, help="keep the figures of each part there, and measure none again that are there"
    )
    parser.add_argument("--pictures", type=Path, default=ROOT / "docs" / "pictures")
    arguments = parser.parse_args()
    asked = [name.strip() for name in arguments.only.split(",") if name.strip()]
    wrong = [name for name in asked if name not in {*names, *TITLES}]
    if wrong:
        parser.error(f"there is no {', '.join(wrong)}; there are: {', '.join([*TITLES, *names])}")
    wanted = [name for name in names if not asked or name in asked or name.split("/")[0] in asked]
    results = _run(wanted, arguments.kept)
    if arguments.json:
        arguments.json.write_text(json.dumps(results, indent=1) + "\n", encoding="utf-8")
    quality_pictures.draw(results, arguments.pictures, everything=wanted == names)
    if wanted == names:
        targets = {f"{data}/{task.name}": task.targets for data, tasks in TASKS.items() for task in tasks}
        quality_page.fill(ROOT / "docs" / "quality.md", results, targets, STAR_TARGETS)


def measure(key: str, kept: Path | None = None) -> dict[str, Any]:
    """One part of the benchmark, by its name; read from ``kept`` where it was measured before."""
    if kept is None:
        return _measured(key)
    file = kept / f"{key.replace('/', '_')}.json"
    if not file.exists():
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(json.dumps(_measured(key), indent=1) + "\n", encoding="utf-8")
    result: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    return result


def _measured(key: str) -> dict[str, Any]:
    name, what = key.split("/")
    data = load(name)
    if what == "folds":
        return folds(data)
    if what == NEW_PEOPLE:
        return new_people(data)
    task = next(task for task in TASKS[name] if task.name == what)
    return ranking(data, task) | {"data": data.title}


def _run(wanted: list[str], kept: Path | None) -> dict[str, Any]:
    """Runs the parts side by side, a core each, and prints them in their order."""
    # Read by the processes when they start: several threads each would only wait for one another.
    os.environ |= {"OMP_NUM_THREADS": "1", "TF_CPP_MIN_LOG_LEVEL": "3"}
    there = [name for name in TITLES if any(key.startswith(f"{name}/") for key in wanted) and prepare(name)]
    results: dict[str, Any] = {}
    at_once = min(os.cpu_count() or 1, PARTS_AT_ONCE)
    with ProcessPoolExecutor(at_once, mp_context=multiprocessing.get_context("spawn")) as pool:
        # The large ones first, so that the cores end together.
        queue = [key for key in reversed(wanted) if key.split("/")[0] in there]
        started = {key: pool.submit(measure, key, kept) for key in queue}
        for name in TITLES:
            keys = [key for key in wanted if key.startswith(f"{name}/")]
            if keys and name not in there:
                print(f"## {name}: left out, its files are not in ../shared/data\n", flush=True)
                continue
            if keys:
                data = load(name)
                print(f"## {data.title}: {data.size}\n", flush=True)
            for key in keys:
                results[key] = started[key].result()
                _show(key, results[key])
    return results


def _show(key: str, result: dict[str, Any]) -> None:
    name, what = key.split("/")
    if what == "folds":
        show_stars(f"### Stars, {FOLDS} folds", result["stars"], STAR_TARGETS[key])
        print("Published for these data (Surprise, own folds): SVD++ .919 / .721, kNN-baseline .931 / .733\n")
    elif what == NEW_PEOPLE:
        show_new_people(result)
    else:
        show_ranking(result, next(task.targets for task in TASKS[name] if task.name == what))
        if key in STAR_TARGETS:
            rmse, mae = STAR_TARGETS[key]
            print(f"(target for stars: RMSE {rmse}, MAE {mae})\n")


if __name__ == "__main__":
    main()
