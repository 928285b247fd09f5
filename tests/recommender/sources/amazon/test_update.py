import gzip
import json
from pathlib import Path

import pytest
from review_files import AmazonFiles, product, review

from recommender.errors import BadInputError
from recommender.ratings.data_set import fingerprint
from recommender.ratings.prepared import read_prepared
from recommender.sources.amazon.prepare import AmazonOptions, prepare_amazon, update_amazon

OPTIONS = AmazonOptions(years=(2016, 2018), min_user_ratings=1)


def halves(path: Path) -> list[Path]:
    lines = gzip.decompress(path.read_bytes()).splitlines(keepends=True)
    parts = []
    for name, part in (("first", lines[: len(lines) // 2]), ("second", lines[len(lines) // 2 :])):
        parts.append(path.with_name(f"{name}-{path.name}"))
        parts[-1].write_bytes(gzip.compress(b"".join(part)))
    return parts


def test_update_gives_what_all_files_at_once_give(random_amazon: AmazonFiles, tmp_path: Path) -> None:
    reviews, meta = halves(random_amazon.reviews), halves(random_amazon.meta)
    whole = prepare_amazon(random_amazon.reviews, random_amazon.meta, tmp_path / "whole", OPTIONS)
    prepare_amazon(reviews, meta, tmp_path / "both", OPTIONS)
    prepare_amazon(reviews[0], meta[0], tmp_path / "grown", OPTIONS)
    assert fingerprint(tmp_path / "grown") != fingerprint(tmp_path / "whole")
    for path in (reviews[0], meta[0]):
        path.unlink()  # it cannot be read again
    report = update_amazon(tmp_path / "grown", [reviews[1]], [meta[1]])
    assert fingerprint(tmp_path / "grown") == fingerprint(tmp_path / "whole")
    assert fingerprint(tmp_path / "both") == fingerprint(tmp_path / "whole")
    same = set(whole) - {"releases", "seconds", "peak_mb"}
    assert {name: report[name] for name in same} == {name: whole[name] for name in same}


def test_update_can_be_repeated_and_goes_elsewhere_where_asked(amazon: AmazonFiles, tmp_path: Path) -> None:
    amazon.write_meta([product("A")])
    more = []
    for number in range(3):
        more.append(tmp_path / f"{number}.json")
        more[-1].write_text("broken\n" + json.dumps(review(f"u{number}", "A")))
    loose = AmazonOptions(min_user_ratings=1, min_film_ratings=1)
    prepare_amazon(more[0], amazon.meta, tmp_path / "a", loose)
    before = fingerprint(tmp_path / "a")
    update_amazon(tmp_path / "a", more[1:2], out=tmp_path / "b")
    report = update_amazon(tmp_path / "b", more[2:])
    assert fingerprint(tmp_path / "a") == before
    assert sorted(read_prepared(tmp_path / "b").ratings["user_id"]) == ["u0", "u1", "u2"]
    assert report["skipped_lines"] == {f"{number}.json": {"not JSON": [1]} for number in range(3)}


def test_repeated_review_in_a_new_file_counts_once(amazon: AmazonFiles, tmp_path: Path) -> None:
    amazon.write_meta([product("A")])
    amazon.write_reviews([review("u", "A", 2.0)])
    loose = AmazonOptions(min_user_ratings=1, min_film_ratings=1)
    prepare_amazon(amazon.reviews, amazon.meta, tmp_path / "a", loose)
    amazon.write_reviews([review("u", "A", 4.0, "05 1, 2018"), review("u", "A", 2.0)])
    report = update_amazon(tmp_path / "a", [amazon.reviews])
    assert read_prepared(tmp_path / "a").ratings["rating"].tolist() == [4.0]
    assert report["repeated_ratings"] == 2


@pytest.mark.parametrize("damage", ["gone", "cut"])
def test_data_set_without_its_shards_is_refused_and_stays(
    random_amazon: AmazonFiles, tmp_path: Path, damage: str
) -> None:
    prepare_amazon(random_amazon.reviews, random_amazon.meta, tmp_path / "a", OPTIONS)
    shard = tmp_path / "a" / "shards" / ("state.json" if damage == "gone" else "1-reviews/0.parquet")
    shard.unlink() if damage == "gone" else shard.write_bytes(b"PAR1")
    before = fingerprint(tmp_path / "a")
    with pytest.raises(BadInputError, match="from all its files"):
        update_amazon(tmp_path / "a", [random_amazon.reviews])
    assert fingerprint(tmp_path / "a") == before
