import bz2
import gzip
import io
import lzma
import os
import sys
import threading
import zipfile
from pathlib import Path

import pytest

from recommender.errors import BadInputError
from recommender.tables.opening import STANDARD_INPUT, open_file, open_stream

TEXT = b"userId,movieId,rating\n" + b"".join(b"%d,%d,4\n" % (line, line % 97) for line in range(40_000))


def zipped(members: dict[str, bytes]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return file.getvalue()


def read(path: Path, *wanted: str) -> bytes:
    with open_file(path, wanted) as file:
        return file.stream.read()


@pytest.mark.parametrize(
    "pack",
    [bytes, gzip.compress, bz2.compress, lzma.compress, lambda data: zipped({"ratings.csv": data})],
    ids=["plain", "gzip", "bzip2", "xz", "zip"],
)
def test_packed_file_is_told_by_its_first_bytes_and_read_to_the_end(tmp_path: Path, pack: object) -> None:
    path = tmp_path / "ratings"  # no ending says what it is
    path.write_bytes(pack(TEXT))  # type: ignore[operator]
    assert read(path) == TEXT
    with open_file(path) as file:
        file.stream.read()
        done, total = file.position()
    assert total == path.stat().st_size
    assert 0.99 * total < done <= total  # behind its members a zip has a list of them


@pytest.mark.parametrize("pack", [bytes, gzip.compress])
def test_pipe_gives_every_byte_however_few_it_gives_at_a_time(pack: object) -> None:
    read_end, write_end = os.pipe()

    def write() -> None:
        with os.fdopen(write_end, "wb", buffering=0) as file:
            data = pack(TEXT)  # type: ignore[operator]
            file.write(data[:1])
            for start in range(1, len(data), 1000):
                file.write(data[start : start + 1000])

    writer = threading.Thread(target=write)
    writer.start()
    assert read(Path(f"/dev/fd/{read_end}")) == TEXT
    writer.join()
    os.close(read_end)


def test_dash_is_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(TEXT)))
    assert read(STANDARD_INPUT) == TEXT


def test_of_an_archive_the_wanted_member_is_read_and_hidden_ones_do_not_count(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    members = {"ml/movies.csv": b"movies", "ml/ratings.csv": TEXT, "ml/old/ratings.csv": b"old"}
    path.write_bytes(zipped(members))
    assert read(path, "ratings") == TEXT
    assert read(path, "titles", "movies") == b"movies"
    with pytest.raises(
        BadInputError, match=r"holds ml/movies\.csv, ml/ratings\.csv, ml/old/ratings\.csv: unpack"
    ):
        read(path)
    path.write_bytes(zipped({"r.csv": TEXT, "__MACOSX/._r.csv": b"x", ".DS_Store": b"x"}))
    assert read(path) == TEXT


@pytest.mark.parametrize(
    "pack", [gzip.compress, bz2.compress, lzma.compress, lambda data: zipped({"r": data})]
)
@pytest.mark.parametrize("harm", ["cut off", "flipped"])
def test_damaged_compression_is_one_line(tmp_path: Path, pack: object, harm: str) -> None:
    data = bytearray(pack(os.urandom(100_000)))  # type: ignore[operator]
    if harm == "cut off":
        del data[len(data) // 2 :]
    else:
        for place in range(len(data) // 2, len(data) // 2 + 50):
            data[place] ^= 0xFF
    (tmp_path / "r").write_bytes(data)
    with pytest.raises(BadInputError, match="damaged or cut off") as caught:
        read(tmp_path / "r")
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("head", "said"),
    [
        (b"PAR1\x15\x04", "a Parquet file"),
        (b"version https://git-lfs.github.com/spec/v1\noid sha256:1\nsize 9\n", "a Git LFS pointer"),
        (b"SQLite format 3\x00", "a SQLite database"),
        (b"%PDF-1.7", "a PDF"),
        (b"\n<!DOCTYPE html><html>", "a web page"),
        (b"ratings.csv".ljust(257, b"\0") + b"ustar\x0000", "a tar archive"),
        (b"\x28\xb5\x2f\xfd\x04", "zstd"),
        (zipped({"[Content_Types].xml": b"", "xl/workbook.xml": b""}), "a spreadsheet"),
    ],
)
def test_what_is_no_table_is_named_for_what_it_is(tmp_path: Path, head: bytes, said: str) -> None:
    (tmp_path / "r.csv").write_bytes(head)
    with pytest.raises(BadInputError, match=said):
        read(tmp_path / "r.csv")
    if b"PAR1" in head:
        (tmp_path / "r.csv.gz").write_bytes(gzip.compress(head))
        with pytest.raises(BadInputError, match=said):
            read(tmp_path / "r.csv.gz")


def test_archive_with_a_password_is_refused_in_one_line(tmp_path: Path) -> None:
    data = bytearray(zipped({"ratings.csv": TEXT}))
    for signature, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(signature) + place] |= 1
    (tmp_path / "a.zip").write_bytes(data)
    with pytest.raises(BadInputError, match="unpack it first"):
        read(tmp_path / "a.zip")


def test_stream_that_unpacks_to_more_than_allowed_is_refused() -> None:
    bomb = gzip.compress(bytes(10_000_000))
    with (
        pytest.raises(BadInputError, match="too large"),
        open_stream(io.BytesIO(bomb), "bomb", at_most=1_000_000) as file,
    ):
        file.stream.read()
