import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from recommender.progress import no_progress
from recommender.serving.ratings_file import RatingsOnDisk, ReadingSettings

PRODUCTS = {"a": 0, "b": 1, "b again": 1, "c": 2}
rows = st.lists(
    st.tuples(
        st.sampled_from(["ann", "bob", "Bob", "é", "z"]),
        st.sampled_from([*PRODUCTS, "unknown"]),
        st.sampled_from([0.5, 1.0, 2.5, 5.0]),
        st.sampled_from(["", "-1", "0", "7.5", "1e9"]),
    ),
    max_size=30,
)


def expected(rows: list[tuple[str, str, float, str]]) -> dict[str, list[tuple[int, float]]]:
    people: dict[str, dict[int, float]] = {user: {} for user in sorted({row[0] for row in rows})}
    for user, product, stars, _ in sorted(rows, key=lambda row: float(row[3] or 0)):
        if product in PRODUCTS:
            people[user].pop(PRODUCTS[product], None)
            people[user][PRODUCTS[product]] = max(stars, 1.0)
    return {user: list(films.items()) for user, films in people.items()}


@given(rows=rows, rows_at_once=st.integers(1, 4), blocks=st.integers(1, 3), size=st.integers(1, 3))
@settings(deadline=None)
def test_each_persons_ratings_come_together_however_they_are_scattered(
    tmp_path_factory: pytest.TempPathFactory,
    rows: list[tuple[str, str, float, str]],
    rows_at_once: int,
    blocks: int,
    size: int,
) -> None:
    directory = tmp_path_factory.mktemp("ratings")
    lines = ["user_id,product_id,rating,timestamp", *(",".join(map(str, row)) for row in rows)]
    (directory / "r.csv").write_text("\n".join(lines), encoding="utf-8")
    found: dict[str, list[tuple[int, float]]] = {}
    portions = ReadingSettings(rows_at_once, blocks)
    with RatingsOnDisk.read(
        directory / "r.csv", PRODUCTS, directory, no_progress, settings=portions
    ) as ratings:
        for people in ratings.people(size):
            assert 0 < len(people.users) <= size
            for place, user in enumerate(people.users):
                own = slice(people.indptr[place], people.indptr[place + 1])
                found[user] = list(zip(people.films[own].tolist(), people.stars[own].tolist(), strict=True))
        of_some = ratings.of(["z", "nobody", "ann", "z"])
        assert (ratings.n_people, ratings.n_ratings) == (len(found), len(rows))
        assert ratings.n_unknown == sum(row[1] == "unknown" for row in rows)
    assert list(found.items()) == list(expected(rows).items())
    assert {
        user: list(zip(films.tolist(), stars.tolist(), strict=True))
        for user, (films, stars) in of_some.items()
    } == {user: found[user] for user in ("z", "ann") if found.get(user)}
