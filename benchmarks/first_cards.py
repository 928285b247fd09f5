"""Ten questions to a new person: what their first list is worth after them, by how the films are chosen.

    python -m benchmarks.first_cards [--data DIR]

People put aside altogether answer with their own ratings: stars for films they rated, "haven't seen" for
others. Ten films that they liked, drawn at random, are kept from the answers, and asked of the list.
"""

import argparse
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from benchmarks.quality_data import SEED, TITLES, Data, load, prepare
from recommender.catalog.film import Film
from recommender.evaluation.new_people import NewPeople
from recommender.evaluation.objective import LIKED
from recommender.evaluation.personal_lists import Films, PersonalFigures, measure_lists
from recommender.models.base import Model, SideInformation
from recommender.ratings.histories import Histories
from recommender.ratings.interactions import Interactions
from recommender.ratings.prepared import films_of, read_prepared
from recommender.registry import create_model
from recommender.serving.first_cards import CARDS, POOL, FirstCards, askable, genre_matrix

KEPT = 10  # liked films of each person that lists are asked for
DRAWS = 3  # of those
WELL_KNOWN = 200

Choose = Callable[[Sequence[int], Sequence[int], NDArray[np.float32] | None], int]
"""Rows rated, rows not seen, scores of all films or None -> the row to ask about."""


class HeldOutPerson:
    """Somebody put aside: what they can answer, what they liked besides, what they were asked so far."""

    def __init__(self, answers: dict[int, float], wanted: NDArray[np.int64]) -> None:
        """``answers``: row -> stars; ``wanted``: rows liked, shape (KEPT,)."""
        self.answers, self.wanted = answers, wanted
        self.begin()

    def begin(self) -> None:
        """Forgets what was asked."""
        self.rated: list[int] = []
        self.not_seen: list[int] = []

    def ask(self, row: int) -> None:
        """Answers a question."""
        (self.rated if row in self.answers else self.not_seen).append(row)


def people_of(ratings: Interactions, held_out: NDArray[np.int64]) -> list[HeldOutPerson]:
    """Those put aside, each `DRAWS` times with other films kept from the answers."""
    draw = np.random.default_rng(SEED)
    people = []
    for _ in range(DRAWS):
        for user in held_out:
            own = np.flatnonzero(ratings.users == user)
            liked = own[ratings.ratings[own] >= LIKED.relevant_from]
            kept = draw.choice(liked, KEPT, replace=False)
            told = np.setdiff1d(own, kept)
            answers = dict(zip(ratings.films[told].tolist(), ratings.ratings[told].tolist(), strict=True))
            people.append(HeldOutPerson(answers, np.sort(ratings.films[kept])))
    return people


def told(people: Sequence[HeldOutPerson], n_films: int) -> Histories:
    """What is known of people after the questions so far."""
    rated = [np.sort(np.array(person.rated, np.int64)) for person in people]
    stars = [
        np.array([person.answers[row] for row in rows.tolist()], np.float32)
        for person, rows in zip(people, rated, strict=True)
    ]
    return _histories(rated, stars, n_films)


def _histories(
    rows: Sequence[NDArray[np.int64]], stars: Sequence[NDArray[np.float32]], n_films: int
) -> Histories:
    ends = np.concatenate([[0], np.cumsum([len(each) for each in rows])]).astype(np.int64)
    strangers = np.full(len(rows), -1, np.int64)
    return Histories(ends, np.concatenate(rows), np.concatenate(stars), strangers, n_films)


def after_cards(
    people: Sequence[HeldOutPerson], choose: Choose, model: Model, films: Films, *, adaptive: bool
) -> PersonalFigures:
    """Asks everybody ten questions and measures their first lists."""
    n_films = len(films.weights)
    for person in people:
        person.begin()
    for _ in range(CARDS):
        scores = model.score(told(people, n_films)) if adaptive else None
        for place, person in enumerate(people):
            own = scores[place] if scores is not None and person.rated else None
            person.ask(choose(person.rated, person.not_seen, own))
    wanted = [person.wanted for person in people]
    fives = [np.full(len(rows), 5, np.float32) for rows in wanted]
    return measure_lists(model.score, told(people, n_films), _histories(wanted, fives, n_films), films)


def at_random(rows: NDArray[np.int64]) -> Choose:
    """Asks about any of some films that was not asked about."""
    draw = np.random.default_rng(SEED)

    def choose(rated: Sequence[int], not_seen: Sequence[int], _: NDArray[np.float32] | None) -> int:
        return int(draw.choice(np.setdiff1d(rows, [*rated, *not_seen])))

    return choose


def first_of(rows: NDArray[np.int64]) -> Choose:
    """Asks about films in one order, whatever is answered."""
    return lambda rated, not_seen, _: int(rows[len(rated) + len(not_seen)])


def chosen(films: Sequence[Film], counts: NDArray[np.int64], best_known: NDArray[np.int64]) -> Choose:
    """As /start does."""
    pool = askable((row, films[row]) for row in best_known[: 2 * POOL].tolist())
    rows, asked = np.array([row for row, _ in pool], np.int64), [film for _, film in pool]
    years = np.array([film.year or 0 for film in asked], np.int64)
    cards = FirstCards(rows, counts[rows], years, genre_matrix(asked))

    def choose(rated: Sequence[int], not_seen: Sequence[int], scores: NDArray[np.float32] | None) -> int:
        row = cards.next(rated, not_seen, scores)
        assert row is not None
        return row

    return choose


def row_of(
    name: str, people: Sequence[HeldOutPerson], films: Sequence[Film], figures: PersonalFigures
) -> str:
    """A line of the table."""
    answered = np.mean([len(person.rated) for person in people])
    asked = [[films[row] for row in (*person.rated, *person.not_seen)] for person in people]
    decades = np.mean([len({(film.year or 0) // 10 for film in each}) for each in asked])
    kinds = np.mean([len({film.genres[:1] for film in each}) for each in asked])
    return (
        f"| {name} | {answered:.1f} | {decades:.1f} | {kinds:.1f} | {np.mean(figures.ndcg_10):.4f} | "
        f"{np.nanmean(figures.ndcg_10_beyond):.4f} | {np.nanmean(figures.weighted_recall):.4f} | "
        f"{figures.personalisation:.2f} |"
    )


def measure(data: Data, people: NewPeople, model: Model) -> list[str]:
    """The table, line by line."""
    counts = people.train.film_counts()
    best_known = np.argsort(-counts, kind="stable").astype(np.int64)
    films = list(films_of(data.dataset))
    held_out = np.setdiff1d(np.unique(data.ratings.users), np.unique(people.train.users))
    asked = people_of(data.ratings, held_out)
    known = Films.of(counts, data.side.films)
    ways: dict[str, tuple[Choose, bool]] = {
        "ten at random": (at_random(best_known), False),
        "the ten most rated": (first_of(best_known), False),
        f"ten of the {WELL_KNOWN} most rated, at random": (at_random(best_known[:WELL_KNOWN]), False),
        "chosen, each by the answers before": (chosen(films, counts, best_known), True),
    }
    lines = [
        "| films asked about | answered | decades | kinds | NDCG | beyond | recall | personal |",
        "| --- | --- | --- | --- | --- | --- | --- | --- |",
    ]
    for name, (choose, adaptive) in ways.items():
        figures = after_cards(asked, choose, model, known, adaptive=adaptive)
        lines.append(row_of(name, asked, films, figures))
    return lines


def main() -> None:
    """Prints the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, help="a prepared data set; without it the starter data")
    arguments = parser.parse_args()
    if arguments.data:
        dataset = read_prepared(arguments.data)
        films = dataset.films.assign(rating_mean=np.float32(np.nan), rating_count=np.int32(0))
        ratings = Interactions.from_dataset(dataset).without_repeats()
        data = Data(arguments.data.name, ratings, SideInformation(films), dataset)
    else:
        prepare("starter")
        data = load("starter")
    people = NewPeople.of(data.ratings)
    model = create_model("network").fit(people.train, side=data.side, objective=LIKED, seed=SEED)
    print(f"{TITLES.get(data.title, data.title)}: {len(next(iter(people.told.values())))} people put aside\n")
    print("\n".join(measure(data, people, model)))


if __name__ == "__main__":
    main()
