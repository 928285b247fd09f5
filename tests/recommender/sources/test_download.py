import gzip
import hashlib
from pathlib import Path

import pytest
from file_server import FileServer

from recommender.errors import BadInputError, MarqueeError
from recommender.sources.amazon.files import (
    AMAZON_2018,
    AMAZON_2023,
    PRODUCTS,
    PRODUCTS_2023,
    REVIEWS,
    REVIEWS_2023,
    ReleaseFiles,
    download_amazon,
    read_checksums,
)
from recommender.sources.download import ATTEMPTS, download, download_from_mirrors

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
    assert [path.name for path in download_amazon(AMAZON_2018, tmp_path, roots=[file_server.url])] == [
        REVIEWS,
        PRODUCTS,
    ]


def test_damaged_gzip_is_removed_and_named(file_server: FileServer, tmp_path: Path) -> None:
    serve_amazon(file_server, gzip.compress(bytes(range(256)) * 99)[:-20])
    with pytest.raises(MarqueeError, match="run the same command again"):
        download_amazon(AMAZON_2018, tmp_path, roots=[file_server.url])
    assert not (tmp_path / REVIEWS).exists()


def test_2023_release_is_fetched_from_its_own_folders(file_server: FileServer, tmp_path: Path) -> None:
    file_server.files["/review_categories/" + REVIEWS_2023] = gzip.compress(b"{}\n")
    file_server.files["/meta_categories/" + PRODUCTS_2023] = gzip.compress(b"{}\n")
    paths = download_amazon(AMAZON_2023, tmp_path, roots=[file_server.url + "/"])
    assert [path.name for path in paths] == [REVIEWS_2023, PRODUCTS_2023]


def test_mirror_may_be_one_folder_with_both_files(file_server: FileServer, tmp_path: Path) -> None:
    for name in (REVIEWS, PRODUCTS):
        file_server.files["/" + name] = gzip.compress(b"{}\n")
    assert len(download_amazon(AMAZON_2018, tmp_path, roots=[file_server.url])) == 2


def test_every_server_of_a_release_is_asked_before_it_gives_up(
    file_server: FileServer, tmp_path: Path
) -> None:
    serve_amazon(file_server, gzip.compress(b"{}\n"))
    found = {path.rpartition("/")[2]: f"{file_server.url}{path}" for path in file_server.files}
    urls = {name: (f"{file_server.url}/away/{name}", url) for name, url in found.items()}
    assert len(download_amazon(ReleaseFiles(urls, {}), tmp_path)) == 2


def test_server_that_is_away_is_not_asked_for_each_folder(tmp_path: Path) -> None:
    urls = [f"http://127.0.0.1:9/{folder}/f" for folder in "abc"]
    waits: list[float] = []
    with pytest.raises(MarqueeError, match=r"http://127\.0\.0\.1:9/a/f could not be fetched"):
        download_from_mirrors(urls, tmp_path / "f.bin", wait=waits.append)
    assert len(waits) == ATTEMPTS - 1


def test_each_wait_is_said_before_it_begins(tmp_path: Path) -> None:
    said: list[str] = []
    with pytest.raises(MarqueeError, match="If it stays so, name a mirror"):
        download_from_mirrors(
            ["http://127.0.0.1:9/f"],
            tmp_path / "f.bin",
            progress=lambda step, _, __: said.append(step),
            wait=lambda seconds: said.append(f"{seconds:g}"),
        )
    assert said[0] == "asking 127.0.0.1:9 for f.bin"
    assert "trying again in 1 s (try 2 of 6) ..." in said[1]
    assert said[2] == "1"
    assert len(said) == 1 + 2 * (ATTEMPTS - 1)


@pytest.mark.parametrize("url", ["host/f", "http://a:b/f", "ftp://host/f"])
def test_what_is_no_address_is_not_tried_again(tmp_path: Path, url: str) -> None:
    waits: list[float] = []
    with pytest.raises(MarqueeError, match="is no address"):
        download_from_mirrors([url], tmp_path / "f.bin", wait=waits.append)
    assert waits == []


def test_a_web_page_in_place_of_reviews_names_the_setting(file_server: FileServer, tmp_path: Path) -> None:
    serve_amazon(file_server, b"<html>Please log in</html>")
    with pytest.raises(MarqueeError, match=r"a web page: .*MARQUEE_AMAZON_URL"):
        download_amazon(AMAZON_2018, tmp_path, roots=[file_server.url])
    assert list(tmp_path.iterdir()) == []


def test_next_mirror_goes_on_where_the_one_before_broke_off(served: FileServer, tmp_path: Path) -> None:
    served.files["/mirror"] = served.files["/f"]
    served.break_after = [300_000, *[0] * ATTEMPTS]
    urls = [f"{served.url}/f", f"{served.url}/mirror"]
    target = download_from_mirrors(urls, tmp_path / "f.bin", wait=lambda _: None)
    assert target.read_bytes() == served.files["/f"]
    assert served.requests[-1]["Range"] == "bytes=300000-"


def test_mirror_with_another_file_is_never_mixed(served: FileServer, tmp_path: Path) -> None:
    served.files["/mirror"] = b"another"
    served.break_after = [300_000, *[0] * ATTEMPTS]
    urls = [f"{served.url}/f", f"{served.url}/mirror"]
    target = download_from_mirrors(urls, tmp_path / "f.bin", wait=lambda _: None)
    assert target.read_bytes() == b"another"


def test_when_all_mirrors_fail_each_is_named_with_its_reason(file_server: FileServer, tmp_path: Path) -> None:
    urls = [f"{file_server.url}/a", "http://127.0.0.1:9/b"]
    with pytest.raises(MarqueeError, match="name a mirror") as caught:
        download_from_mirrors(urls, tmp_path / "f.bin", wait=lambda _: None)
    said = str(caught.value)
    assert f"{file_server.url}/a: the server answers 404" in said
    assert "http://127.0.0.1:9/b: " in said
    assert "\n" not in said
    assert str(tmp_path) in said


def test_file_with_another_checksum_is_removed_and_the_next_mirror_asked(
    served: FileServer, tmp_path: Path
) -> None:
    served.files["/changed"] = b"changed"
    right = hashlib.sha256(served.files["/f"]).hexdigest()
    urls = [f"{served.url}/changed", f"{served.url}/f"]
    target = download_from_mirrors(urls, tmp_path / "f.bin", sha256=right.upper(), wait=lambda _: None)
    assert target.read_bytes() == served.files["/f"]
    with pytest.raises(MarqueeError, match="SHA-256"):
        download_from_mirrors(urls[:1], tmp_path / "g.bin", sha256=right, wait=lambda _: None)
    assert list(tmp_path.iterdir()) == [target]


def test_file_that_is_there_is_compared_with_its_checksum(file_server: FileServer, tmp_path: Path) -> None:
    serve_amazon(file_server, gzip.compress(b"{}\n"))
    (tmp_path / REVIEWS).write_bytes(b"something else")
    with pytest.raises(MarqueeError, match="SHA-256"):
        download_amazon(AMAZON_2018, tmp_path, roots=[file_server.url], checksums={REVIEWS: "0" * 64})
    assert not (tmp_path / REVIEWS).exists()


def test_list_of_checksums_is_read_as_sha256sum_writes_it(tmp_path: Path) -> None:
    path = tmp_path / "SHA256SUMS"
    path.write_text(f"{'a' * 64}  dir/x.gz\n{'B' * 64} *y.gz\n\n")
    assert read_checksums(path) == {"x.gz": "a" * 64, "y.gz": "B" * 64}
    path.write_text("abc  x.gz\n")
    with pytest.raises(BadInputError, match="line 1"):
        read_checksums(path)
