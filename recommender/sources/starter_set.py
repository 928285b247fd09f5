"""The data set for newcomers: MovieLens of 2016 and MovieTweetings of 2013, joined."""

from pathlib import Path

from recommender.catalog.edition_decisions import NO_DECISIONS, EditionDecisions
from recommender.progress import Progress, no_progress
from recommender.ratings.prepared import write_prepared
from recommender.sources.floors import with_floors
from recommender.sources.join import join
from recommender.sources.movielens import read_movielens
from recommender.sources.resource_use import ResourceUse
from recommender.sources.starter import download_movielens_2016

# Dooms, De Pessemier and Martens 2013, "MovieTweetings: a movie rating dataset collected from Twitter"; under
# the MIT licence beside it. Its film numbers are IMDb's.
MOVIETWEETINGS = Path(__file__).parent / "starter_data" / "movietweetings-100k"
# docs/decisions/0013: lists are as good as with everybody, popular lists are better, training takes half.
MIN_USER_RATINGS = 10
MIN_FILM_RATINGS = 3


def prepare_starter(
    downloads: Path,
    out: Path,
    *,
    movietweetings: Path = MOVIETWEETINGS,
    decisions: EditionDecisions = NO_DECISIONS,
    progress: Progress = no_progress,
) -> dict[str, object]:
    """Prepares the starter data set. Files that are missing are fetched.

    Args:
        downloads: Directory of MovieLens' files; missing ones are downloaded to it.
        out: Directory of the prepared data set.
        movietweetings: Folder of MovieTweetings' two files.
        decisions: Decisions about editions, which outweigh everything else.
        progress: Told of each step.

    Returns:
        The report.

    Raises:
        MarqueeError: There is no network, or a download is damaged.
    """
    progress("fetching MovieLens of 2016", 0, 0)
    movielens = download_movielens_2016(downloads)
    with ResourceUse() as used:
        parts = [
            read_movielens(
                folder / f"ratings.{kind}", folder / f"movies.{kind}", decisions=decisions, progress=progress
            )
            for folder, kind in ((movielens, "csv"), (movietweetings, "dat.gz"))
        ]
        progress("joining", 0, 0)
        dataset = with_floors(
            join(parts, ["movielens", "movietweetings"], decisions),
            min_user_ratings=MIN_USER_RATINGS,
            min_film_ratings=MIN_FILM_RATINGS,
        )
        dataset.report.update(used.figures())
        write_prepared(dataset, out)
    return dataset.report
