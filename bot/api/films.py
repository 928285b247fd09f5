"""Films: search, one film, films like it, the best of a genre."""

from typing import Annotated

from fastapi import APIRouter, Path, Query

from bot.api.access import REFUSALS, Anonymous
from bot.api.problems import answers, no_film, no_model
from bot.api.shapes import (
    MOST_LIST,
    PRINTABLE,
    EditionTold,
    FilmId,
    FilmPage,
    FilmTold,
    ListAnswer,
    SearchAnswer,
    SearchHit,
)
from bot.service import cards, films, recommendations, wishes
from bot.service.cards import FilmCard
from bot.service.problems import FilmUnknown, NoModel
from bot.service.wishes import Filter

router = APIRouter(tags=["films"], responses={**REFUSALS, **answers(422, 503)})

Count = Annotated[int, Query(ge=1, le=MOST_LIST, description="How many films.")]
PageNumber = Annotated[int, Query(ge=0, le=100, description="0 for the first list, 1 for the next.")]
Genre = Annotated[str | None, Query(min_length=1, max_length=100, pattern=PRINTABLE)]
Decade = Annotated[
    int | None, Query(ge=1870, le=2090, multiple_of=10, description="Its first year, as 1990.")
]
FilmInPath = Annotated[FilmId, Path()]


@router.get("/search")
def search(
    visit: Anonymous, q: Annotated[str, Query(min_length=1, max_length=200, pattern=PRINTABLE)]
) -> SearchAnswer:
    """Films that a title may mean, as people type it."""
    found = films.search(visit, [q])
    if isinstance(found, NoModel):
        raise no_model()
    certain = found.certain
    return SearchAnswer(
        items=[
            SearchHit(film=FilmTold.of(each.film), label=each.label, is_certain=each is certain)
            for each in found.meant
        ],
        last_year=found.last_year,
    )


@router.get("/genres")
def genres(visit: Anonymous) -> list[str]:
    """The catalog's genres."""
    return sorted(wishes.vocabulary(visit).genres.values())


@router.get("/films/{film_id}", responses=answers(404))
def film(visit: Anonymous, film_id: FilmInPath) -> FilmPage:
    """A film, with its editions."""
    card = cards.film_card(visit, film_id)
    if not isinstance(card, FilmCard):
        raise no_film(card)
    told = FilmTold.of(card.film).model_dump()
    return FilmPage(**told, editions=[EditionTold.of(each) for each in card.editions])


@router.get("/films/{film_id}/similar", responses=answers(404))
def similar(visit: Anonymous, film_id: FilmInPath, n: Count = 5, page: PageNumber = 0) -> ListAnswer:
    """Films most like one."""
    found = recommendations.similar(visit, film_id, n, offset=n * page)
    if isinstance(found, FilmUnknown | NoModel):
        raise no_film(found)
    return ListAnswer.of(found, version(visit))


@router.get("/top")
def top(
    visit: Anonymous, genre: Genre = None, decade: Decade = None, n: Count = 5, page: PageNumber = 0
) -> ListAnswer:
    """Films that people like the most."""
    found = recommendations.top(visit, n, wanted=wanted(genre, decade), offset=n * page)
    if isinstance(found, NoModel):
        raise no_model()
    return ListAnswer.of(found, version(visit))


def wanted(genre: str | None, decade: int | None, longest: int | None = None) -> Filter:
    """What films have to be, as a query has it."""
    return Filter(
        genres=(genre,) if genre else (),
        year_from=decade,
        year_to=None if decade is None else decade + 9,
        longest=longest,
    )


def version(visit: Anonymous) -> str:
    """Version of the model that answered."""
    return visit.recommender.version if visit.recommender else ""
