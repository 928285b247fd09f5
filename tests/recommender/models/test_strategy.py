"""Who this process is among the machines that train."""

import json
from typing import Any

import pytest

from recommender.errors import BadInputError
from recommender.models.strategy import Worker, this_worker


def config(cluster: dict[str, list[str]], role: str, index: int) -> str:
    return json.dumps({"cluster": cluster, "task": {"type": role, "index": index}})


def test_without_tf_config_a_process_is_alone_and_the_chief(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TF_CONFIG", raising=False)

    assert this_worker() == Worker(0, 1)
    assert this_worker().is_chief


@pytest.mark.parametrize(
    ("cluster", "role", "index", "expected"),
    [
        ({"worker": ["a:1", "b:1"]}, "worker", 0, Worker(0, 2)),
        ({"worker": ["a:1", "b:1"]}, "worker", 1, Worker(1, 2)),
        ({"chief": ["a:1"], "worker": ["b:1", "c:1"]}, "chief", 0, Worker(0, 3)),
        ({"chief": ["a:1"], "worker": ["b:1", "c:1"]}, "worker", 0, Worker(1, 3)),
    ],
)
def test_the_first_of_the_workers_is_the_chief_unless_one_is_named(
    monkeypatch: pytest.MonkeyPatch, cluster: Any, role: str, index: int, expected: Worker
) -> None:
    monkeypatch.setenv("TF_CONFIG", config(cluster, role, index))

    assert this_worker() == expected
    assert this_worker().is_chief == (expected.index == 0)


@pytest.mark.parametrize(
    ("said", "complaint"),
    [
        ("worker 0", "TF_CONFIG is damaged"),
        ("{}", "TF_CONFIG is damaged"),
        (config({"worker": ["a:1"], "ps": ["b:1"]}, "worker", 0), "no other roles"),
        (config({"worker": ["a:1"]}, "worker", 1), "worker 1, is not in the cluster"),
    ],
)
def test_a_wrong_tf_config_is_said_in_a_line(
    monkeypatch: pytest.MonkeyPatch, said: str, complaint: str
) -> None:
    monkeypatch.setenv("TF_CONFIG", said)

    with pytest.raises(BadInputError, match=complaint):
        this_worker()
