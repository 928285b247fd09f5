"""Training on more than memory holds, and on several machines: as good as on one with room for all."""

import json
import os
import socket
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from recommender.bundle import current_version, list_bundles, open_arrays, read_manifest, verify
from recommender.errors import BadInputError
from recommender.ratings.interactions import Interactions
from recommender.ratings.prepared import PreparedDataset, write_prepared
from recommender.ratings.splits import whole_people
from recommender.serving.load_scorer import load_scorer
from recommender.sources.shards import people_in_shards
from recommender.training import train

# Keras hands TensorFlow variables to numpy in the way of numpy 1.
pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")

ROOT = Path(__file__).parents[2]
WORKER = """
import hashlib, sys
from dataclasses import replace
from pathlib import Path
from recommender.models import network_branches
from recommender.ratings.prepared import read_prepared
from recommender.sources.shards import people_in_shards
from recommender.training import train

found = []
def watched(given, liked, settings, train_deep=network_branches.train_deep, **named):
    branch = train_deep(given, liked, replace(settings, epochs=min(settings.epochs, 15)), **named)
    found.append(hashlib.sha256(branch.out.tobytes() + branch.liked.tobytes()).hexdigest())
    return branch
network_branches.train_deep = watched

data, models = map(Path, sys.argv[1:])
with people_in_shards(data, models, relevant_from=4.0, people_in_memory=120) as (dataset, everybody):
    result = train(dataset, models, everybody=everybody)
print(result.version or "none", *found)
"""


@pytest.fixture(scope="module")
def data(dataset: PreparedDataset, tmp_path_factory: pytest.TempPathFactory) -> Path:
    directory = tmp_path_factory.mktemp("prepared") / "set"
    write_prepared(dataset, directory)
    return directory


@pytest.fixture(scope="module")
def in_memory(dataset: PreparedDataset, tmp_path_factory: pytest.TempPathFactory) -> float:
    return train(dataset, tmp_path_factory.mktemp("models")).metrics["ndcg_10"]


def test_a_streamed_bundle_serves_and_ranks_as_one_trained_in_memory(
    data: Path, ratings: Interactions, in_memory: float, tmp_path: Path
) -> None:
    with people_in_shards(data, tmp_path, relevant_from=4.0, people_in_memory=120) as (sample, everybody):
        result = train(sample, tmp_path, everybody=everybody)
        known = len(sample.ratings)

    manifest = verify(tmp_path / result.version)
    scorer = load_scorer(tmp_path / result.version, manifest)
    split = whole_people(ratings)
    assert known < 0.8 * len(ratings)
    assert np.isfinite(scorer.score(np.array([4, 9]), np.array([5, 1], np.float32))).all()
    assert result.metrics["held_out_people"] == len(split.test.subset(split.test.ratings >= 4).active_users())
    assert result.metrics["ndcg_10"] > 0.85 * in_memory
    assert manifest.n_ratings == len(split.train)
    # What everybody likes is counted of everybody.
    liked = split.train.subset(split.train.ratings >= 4).film_counts()
    np.testing.assert_allclose(
        open_arrays(tmp_path / result.version)["popularity"], np.log1p(liked), rtol=1e-6
    )


def test_other_models_are_not_trained_from_shards(data: Path, tmp_path: Path) -> None:
    with (
        people_in_shards(data, tmp_path, relevant_from=4.0, people_in_memory=120) as (sample, everybody),
        pytest.raises(BadInputError, match="leave out --stream"),
    ):
        train(sample, tmp_path, model="popularity", everybody=everybody)


def free_ports(number: int) -> list[int]:
    sockets = [socket.socket() for _ in range(number)]
    for one in sockets:
        one.bind(("127.0.0.1", 0))
    ports = [one.getsockname()[1] for one in sockets]
    for one in sockets:
        one.close()
    return ports


def test_two_workers_train_the_same_weights_and_write_one_bundle(
    data: Path, in_memory: float, tmp_path: Path
) -> None:
    cluster = {"worker": [f"127.0.0.1:{port}" for port in free_ports(2)]}
    workers = []
    for index in range(2):
        config = json.dumps({"cluster": cluster, "task": {"type": "worker", "index": index}})
        environment = os.environ | {"TF_CONFIG": config, "PYTHONPATH": str(ROOT), "OMP_NUM_THREADS": "1"}
        workers.append(
            subprocess.Popen(
                [sys.executable, "-c", WORKER, str(data), str(tmp_path)],
                env=environment,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                text=True,
            )
        )
    try:
        said = [worker.communicate(timeout=240) for worker in workers]
    finally:
        for worker in workers:
            worker.kill()

    assert [worker.returncode for worker in workers] == [0, 0], [errors[-2000:] for _, errors in said]
    (version, *of_chief), (nothing, *of_other) = (output.split() for output, _ in said)
    assert of_chief == of_other
    assert len(of_chief) == 2  # a trial, then the one that serves
    assert nothing == "none"
    assert (
        [manifest.version for manifest in list_bundles(tmp_path)] == [version] == [current_version(tmp_path)]
    )
    assert read_manifest(tmp_path / version).metrics["ndcg_10"] > 0.85 * in_memory
