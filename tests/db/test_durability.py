import json
import subprocess
import sys
from pathlib import Path

BENCHMARK = Path(__file__).parents[2] / "benchmarks" / "durability.py"


def test_every_acknowledged_rating_survives_kill_9_once() -> None:
    run = subprocess.run(
        [sys.executable, BENCHMARK, "--trials", "4", "--longest", "0.2"],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert run.returncode == 0, run.stdout + run.stderr
    found = json.loads(run.stdout)
    assert found["acknowledged"] > 0
    assert (found["missing"], found["doubled"], found["damaged"]) == (0, 0, [])
