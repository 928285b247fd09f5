"""What `marquee data prepare` says: what is replaced, and what the new data set holds."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import cast

import click

_DECIDED = {
    "applied": "applied",
    "gone": "of products that are not here",
    "together": "of products whose data set has to be prepared again first",
}
_LEFT_OUT = {
    "other_years": "reviews of other years",
    "not_verified": "reviews not of verified purchases",
    "not_listed": "ratings of films that are not listed, or without details",
    "not_film_ratings": "ratings of products that are no films",
    "repeated_ratings": "ratings given twice, of which the newest count",
    "ratings_below_floor": "ratings of people or films with too few of them",
    "people_below_floor": "people with too few ratings",
    "films_below_floor": "films with too few ratings",
}


def say_replaced(out: Path, inputs: Sequence[Path] = ()) -> None:
    """What is lost once the new data set is complete; said before, while it can still be broken off.

    Args:
        out: Where it will be.
        inputs: Data sets that are read.

    Raises:
        BadInputError: ``out`` is one of ``inputs``.
    """
    from recommender.ratings.data_set import ratings_in, refuse_inputs

    refuse_inputs(out, inputs)
    held = ratings_in(out)
    if held is not None:
        click.echo(
            f"note: {out} holds a data set of {held:,} ratings, which the new one replaces once it is "
            "complete (Ctrl-C keeps it).",
            err=True,
        )


def say_matched(report: Mapping[str, object]) -> None:
    """How the films of joined data sets were matched."""
    ways = cast("dict[str, int]", report["matched"])
    matched = ", ".join(f"{count:,} by {way.replace('_', ' ')}" for way, count in ways.items())
    click.echo(f"films matched: {matched}")


def say(report: Mapping[str, object], out: Path) -> None:
    """What a data set holds, and what was left out of it."""
    for warning in cast("list[str]", report["warnings"]):
        click.echo(f"warning: {warning}", err=True)
    click.echo(
        f"{out}: {report['ratings']:,} ratings of {report['films']:,} films "
        f"({report['editions']:,} editions) "
        f"by {report['users']:,} people; {report['lines_skipped']:,} lines skipped{_reasons(report)}"
        f"{_left_out(report)}"
    )
    if "rating_scale" in report:
        click.echo(f"ratings read as of {report['rating_scale']}: {report['rating_scale']} is five stars")
    decided = cast("Mapping[str, int]", report.get("editions_decided", {}))
    if any(decided.values()):
        told = ", ".join(f"{count:,} {_DECIDED[name]}" for name, count in decided.items() if count)
        click.echo(f"decisions about editions: {told}")


def _reasons(report: Mapping[str, object]) -> str:
    """Why lines were skipped."""
    skipped = cast("Mapping[str, int]", report.get("skipped", {}))
    reasons = [f"{count:,} {reason}" for reason, count in skipped.items()]
    return f" ({', '.join(reasons)})" if reasons else ""


def _left_out(report: Mapping[str, object]) -> str:
    """What the filters leave out of the lines that can be read, in their order."""
    count = cast("Mapping[str, int]", report)
    count = {**count, "not_listed": count["after_filters"] - count["after_join"]}
    return "".join(f"; {count[name]:,} {what}" for name, what in _LEFT_OUT.items() if count.get(name))
