"""Decisions about editions, on the films of several data sets."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from recommender.catalog.edition_decisions import EditionDecisions


def decide(
    films: Sequence[int], products: Iterable[tuple[int, str, str]], decisions: EditionDecisions
) -> tuple[list[int], dict[str, object]]:
    """Groups the films of several data sets as it was decided.

    A film of one data set whose editions are together there cannot be parted here, since its ratings do not
    say of which product they are: its own preparation parts it.

    Args:
        films: For each film of a data set a number that the films that are the same share.
        products: Place of a film in ``films``, id of one of its products, and name of its data set. The id
            may stand with the name in front, as `join` names products that stand for two films.
        decisions: The decisions.

    Returns:
        For each film the place of the first film that is the same; and what the report tells of it.
    """
    places: dict[str, int] = {}
    holders: defaultdict[str, set[int]] = defaultdict(set)
    held: defaultdict[int, set[str]] = defaultdict(set)
    for place, product, name in products:
        places.setdefault(product, place)
        places.setdefault(f"{name}/{product}", place)
        holders[product].add(place)
        held[place].add(product)
    placed = decisions.on(places)
    asked = [each.products[0] for each in decisions if each.kind == "split" and each.products[0] in places]
    alone: list[int] = []
    same: list[tuple[int, int]] = []
    together = 0
    for product, place in zip(asked, placed.splits, strict=True):
        # The product in other data sets goes with it: an id means the same everywhere.
        own = [
            place,
            *(other for other in holders[product] if other != place and films[other] == films[place]),
        ]
        if all(len(held[each]) == 1 for each in own):
            alone.extend(own)
            same.extend((place, other) for other in own[1:])
        else:
            together += 1
    grouped = replace(placed, splits=tuple(alone), merges=(*same, *placed.merges)).regroup(films)
    return grouped, placed.report(together)
