from pathlib import Path

import pytest

from recommender.work_directories import locked, remove_unlocked, work_directory


def test_a_work_directory_is_gone_in_the_end_and_after_an_interruption(tmp_path: Path) -> None:
    with work_directory(tmp_path, ".work-") as aside:
        (aside / "half").write_text("x")
        assert list(tmp_path.glob(".work-*")) == [aside]
    assert not list(tmp_path.iterdir())

    with pytest.raises(KeyboardInterrupt), work_directory(tmp_path, ".work-"):
        raise KeyboardInterrupt
    assert not list(tmp_path.iterdir())


def test_a_work_directory_that_was_renamed_stays(tmp_path: Path) -> None:
    with work_directory(tmp_path, ".work-") as aside:
        (aside / "whole").write_text("x")
        aside.rename(tmp_path / "result")
    assert (tmp_path / "result" / "whole").read_text() == "x"


def test_only_directories_that_nobody_works_in_are_removed(tmp_path: Path) -> None:
    left, gone = tmp_path / "left", tmp_path / "gone"
    (left / "deep").mkdir(parents=True)
    with work_directory(tmp_path, "") as at_work:
        remove_unlocked([at_work, gone, left])
        assert list(tmp_path.iterdir()) == [at_work]


def test_a_directory_is_held_under_its_new_name_too(tmp_path: Path) -> None:
    with work_directory(tmp_path, "") as aside:
        renamed = aside.rename(tmp_path / "renamed")
        with pytest.raises(BlockingIOError), locked(renamed):
            pass
        remove_unlocked([renamed])
        assert renamed.exists()


def test_what_is_still_good_is_taken_out_first(tmp_path: Path) -> None:
    left = tmp_path / "left"
    left.mkdir()
    (left / "good").write_text("x")

    remove_unlocked([left], lambda directory: (directory / "good").replace(tmp_path / "good"))

    assert list(tmp_path.iterdir()) == [tmp_path / "good"]
