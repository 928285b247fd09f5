import pyarrow as pa

from recommender.sources.amazon.people import BITS, person_numbers

IDS = ["A", "AB", "B" * 8, "B" * 16, "Zoë" * 9, "A1B2C3D4E5F6G7", ""]


def test_number_of_a_person_depends_on_nobody_else() -> None:
    together = person_numbers(pa.array(IDS)).tolist()
    assert together == [person_numbers(pa.array([user_id]))[0] for user_id in IDS]
    assert together[3:] == person_numbers(pa.array(IDS).slice(3)).tolist()


def test_numbers_never_change() -> None:
    # They lie in the shards of data sets that are yet to be updated.
    assert person_numbers(pa.array(["A1B2C3D4E5F6G7", "A"])).tolist() == [
        1692885290891815706,
        1265091700181209030,
    ]


def test_people_have_numbers_of_their_own_spread_over_the_whole_range() -> None:
    numbers = person_numbers(pa.array([f"A{number}" for number in range(20_000)]))
    assert len(set(numbers.tolist())) == 20_000
    assert numbers.min() >= 0
    eighths = [0] * 8
    for number in numbers.tolist():
        eighths[number >> (BITS - 3)] += 1
    assert min(eighths) > 2_300


def test_no_ids_give_no_numbers() -> None:
    assert len(person_numbers(pa.array([], pa.string()))) == 0
