"""One bar over all steps of a work."""

from recommender.progress import OneBar

STEPS = (("reading", 1), ("fitting", 2), ("reading", 1), ("writing", 4))


def told(*reports: tuple[str, float, float]) -> list[tuple[str, float]]:
    heard: list[tuple[str, float]] = []
    bar = OneBar(lambda step, done, total: heard.append((step, done / total)), STEPS)
    for step, done, total in reports:
        bar(step, done, total)
    return heard


def test_each_step_moves_the_bar_by_what_it_takes_of_all() -> None:
    assert told(
        ("reading", 0, 4),
        ("reading", 4, 4),
        ("fitting", 1, 2),
        ("reading", 1, 2),
        ("writing", 0, 1),
        ("writing", 1, 1),
    ) == [
        ("reading", 0.0),
        ("reading", 0.125),
        ("fitting", 0.25),
        ("reading", 0.4375),
        ("writing", 0.5),
        ("writing", 1.0),
    ]


def test_the_bar_never_goes_back() -> None:
    heard = told(("fitting", 2, 2), ("fitting", 0, 2), ("fitting", 1, 0), ("fitting", 3, 2))
    assert [share for _, share in heard] == [0.375] * 4


def test_a_step_that_is_left_out_is_leapt_over() -> None:
    assert told(("writing", 0, 1)) == [("writing", 0.5)]


def test_a_step_that_nobody_foresaw_is_named_and_moves_nothing() -> None:
    assert told(("fitting", 1, 2), ("resting", 1, 2), ("reading", 0, 1)) == [
        ("fitting", 0.25),
        ("resting", 0.25),
        ("reading", 0.375),
    ]
