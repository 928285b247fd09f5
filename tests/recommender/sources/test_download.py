import gzip
from pathlib import Path

import pytest
from file_server import FileServer

from recommender.errors import MarqueeError
from recommender.sources.amazon.files import PRODUCTS, REVIEWS, download_amazon_2018
from recommender.sources.download import download

BODY = bytes(range(256)) * 4000


@pytest.fixture
def served(file_server: FileServer) -> FileServer:
    file_server.files["/f"] = BODY
    file_server.etags["/f"] = '"one"'
    return file_server


def fetch(server: FileServer, target: Path) -> Path:
    return download(f"{server.url}/f", target, wait=lambda _: None)


def test_file_arrives_whole_and_nothing_else_stays(served: FileServer, tmp_path: Path) -> None:
    target = fetch(served, tmp_path / "f.bin")
    assert target.read_bytes() == BODY
    assert list(tmp_path.iterdir()) == [target]


def test_finished_file_is_not_fetched_again(served: FileServer, tmp_path: Path) -> None:
    fetch(served, tmp_path / "f.bin")
    fetch(served, tmp_path / "f.bin")
    assert len(served.requests) == 1


def test_broken_connection_is_resumed_where_it_ended(served: FileServer, tmp_path: Path) -> None:
    served.break_after = [300_000, 200_000]
    assert fetch(served, tmp_path / "f.bin").read_bytes() == BODY
    assert [request.get("Range") for request in served.requests] == [None, "bytes=300000-", "bytes=500000-"]
    assert served.requests[1]["If-Range"] == '"one"'


def test_a_later_run_goes_on_where_an_earlier_gave_up(served: FileServer, tmp_path: Path) -> None:
    served.break_after = [300_000, *[0] * 6]
    with pytest.raises(MarqueeError, match="goes on after the 300,000 bytes"):
        fetch(served, tmp_path / "f.bin")
    assert fetch(served, tmp_path / "f.bin").read_bytes() == BODY
    assert served.requests[-1]["Range"] == "bytes=300000-"


def test_server_that_ignores_ranges_starts_anew(served: FileServer, tmp_path: Path) -> None:
    served.ranges = False
    served.break_after = [300_000]
    assert fetch(served, tmp_path / "f.bin").read_bytes() == BODY


@pytest.mark.parametrize("if_range", [True, False])
@pytest.mark.parametrize("new_length", [len(BODY), len(BODY) + 5, 1000])
def test_file_that_changed_in_between_is_never_mixed(
    served: FileServer, tmp_path: Path, new_length: int, *, if_range: bool
) -> None:
    served.if_range = if_range
    served.break_after = [300_000]
    new = (b"new" * 400_000)[:new_length]

    def change() -> None:
        if len(served.requests) == 2:
            served.files["/f"], served.etags["/f"] = new, '"two"'

    served.before_answer = change
    assert fetch(served, tmp_path / "f.bin").read_bytes() == new


def test_missing_file_is_said_at_once(file_server: FileServer, tmp_path: Path) -> None:
    with pytest.raises(MarqueeError, match="404"):
        fetch(file_server, tmp_path / "f.bin")
    assert len(file_server.requests) == 1
    assert list(tmp_path.iterdir()) == []


def test_busy_server_is_asked_again(served: FileServer, tmp_path: Path) -> None:
    served.statuses = [503, 429]
    waits: list[float] = []
    download(f"{served.url}/f", tmp_path / "f.bin", wait=waits.append)
    assert len(waits) == 2
    assert waits[1] > waits[0]


def test_no_network_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(MarqueeError, match="check the network"):
        download("http://127.0.0.1:9/f", tmp_path / "f.bin", attempts=2, wait=lambda _: None)


def test_partial_file_of_another_address_is_not_continued(served: FileServer, tmp_path: Path) -> None:
    served.break_after = [300_000, *[0] * 6]
    with pytest.raises(MarqueeError):
        fetch(served, tmp_path / "f.bin")
    served.files["/g"] = b"other"
    assert download(f"{served.url}/g", tmp_path / "f.bin", wait=lambda _: None).read_bytes() == b"other"


def serve_amazon(server: FileServer, reviews: bytes) -> None:
    server.files["/categoryFiles/" + REVIEWS] = reviews
    server.files["/metaFiles/" + PRODUCTS] = gzip.compress(b"{}\n")


def test_both_amazon_files_are_fetched_and_checked(file_server: FileServer, tmp_path: Path) -> None:
    serve_amazon(file_server, gzip.compress(b"line\n" * 1000))
    assert [path.name for path in download_amazon_2018(tmp_path, base_url=file_server.url)] == [
        REVIEWS,
        PRODUCTS,
    ]


def test_damaged_gzip_is_removed_and_named(file_server: FileServer, tmp_path: Path) -> None:
    serve_amazon(file_server, gzip.compress(bytes(range(256)) * 99)[:-20])
    with pytest.raises(MarqueeError, match="run the same command again"):
        download_amazon_2018(tmp_path, base_url=file_server.url)
    assert not (tmp_path / REVIEWS).exists()
