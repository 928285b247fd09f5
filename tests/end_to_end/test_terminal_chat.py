"""`marquee chat` as a script would use it."""

import os
import re
import subprocess
import sys
from pathlib import Path

from recommender.bundle import current_version
from tests.end_to_end.running_bot import REPOSITORY


def chat(data_dir: Path, *lines: str, command: str = "chat") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "bot.cli.main", command],
        cwd=REPOSITORY,
        env={
            **os.environ,
            "MARQUEE_DATA_DIR": str(data_dir),
            "MARQUEE_ADMINS": "terminal:me",
            "MARQUEE_LANGUAGE": "en",
        },
        input="".join(f"{line}\n" for line in lines),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_a_scripted_chat_ends_with_its_input_and_its_ratings_stay(data_dir: Path) -> None:
    result = chat(data_dir, "/recommend", "/rate Toy Story 5", "/recommend", "1", "1", "5")
    assert (result.returncode, result.stderr) == (0, "")
    lists = re.split(r"^> .*$", result.stdout, flags=re.MULTILINE)
    assert "Popular films" in lists[1]
    assert len(re.findall(r"https://", lists[1])) == 5
    assert "Saved: Toy Story (1995) ★★★★★" in lists[2]
    assert "From one film you rated" in lists[3]
    assert "Seen it" in lists[4]
    assert "How many stars?" in lists[5]
    assert "Saved" in lists[6]
    assert "Toy Story (1995) ★★★★★" in chat(data_dir, "/myratings").stdout


def test_a_model_that_does_not_open_is_told_of_and_its_traceback_goes_to_the_log_file(data_dir: Path) -> None:
    version = current_version(data_dir / "models")
    (data_dir / "models" / str(version) / "catalog.sqlite").write_bytes(b"damaged")
    result = chat(data_dir, "/recommend")
    assert result.returncode == 0
    assert "I can't open the model here" in result.stdout
    assert "Traceback" not in result.stdout + result.stderr
    assert "Traceback" in (data_dir / "logs" / "chat.log").read_text(encoding="utf-8")


def test_without_a_database_one_line_says_what_to_run(data_dir: Path) -> None:
    (data_dir / "marquee.sqlite").unlink()
    result = chat(data_dir, "/recommend")
    assert result.returncode == 1
    assert "marquee db upgrade" in result.stderr
    assert len(result.stderr.splitlines()) == 1


def test_the_demo_goes_on_with_what_is_there_and_hears_what_is_piped_into_it(data_dir: Path) -> None:
    (data_dir / "marquee.sqlite").unlink()
    result = chat(data_dir, "/rate Toy Story 5", command="demo")
    assert result.returncode == 0
    assert "Saved: Toy Story (1995) ★★★★★" in result.stdout
    assert not (data_dir / "dataset").exists()
