"""What is kept of a program's people: ratings, lists from them, imports, exports, and forgetting."""

import secrets
from typing import Annotated, Literal

from fastapi import APIRouter, Depends, Header, Path, Query, Request, Response, UploadFile

from bot.api.access import REFUSALS, ForPeople, service_of
from bot.api.films import Count, Decade, FilmInPath, Genre, PageNumber, version, wanted
from bot.api.problems import ProblemError, answers, no_film, no_model
from bot.api.shapes import Imported, ListAnswer, RateAsked, RatingAnswer, RatingPage, UndoAnswer, rated_of
from bot.service import forget, imports, my_ratings, own_data, ratings, recommendations
from bot.service.imports import BadFile, Import
from bot.service.my_ratings import Order
from bot.service.problems import FilmUnknown, NoModel
from bot.service.ratings import TakenBack
from bot.service.service import Visit

router = APIRouter(prefix="/people/{key}", tags=["people"], responses={**REFUSALS, **answers(422)})

_KEY_BYTES = 12
_EXPORTS = (
    "give ratings.csv or the zip of Letterboxd, ratings.csv of IMDb, a zip, JSON or CSV file of Trakt, or "
    "movielens-ratings.csv"
)
PersonKey = Annotated[
    str,
    Path(
        max_length=64,
        pattern=r"^[A-Za-z0-9][A-Za-z0-9._@:+-]*$",
        description="What the program calls them; made up by it.",
    ),
]
Once = Annotated[
    str | None,
    Header(
        alias="Idempotency-Key",
        min_length=1,
        max_length=100,
        pattern=r"^[A-Za-z0-9._:-]+$",
        description="The same request again with the same key takes effect once.",
    ),
]
Longest = Annotated[int | None, Query(ge=1, le=1000, description="Minutes at most.")]
Dial = Annotated[float | None, Query(ge=-1, le=1, description="Else where the person's own stands.")]


def visit(request: Request, program: ForPeople, key: PersonKey) -> Visit:
    """A visit of one of the program's people.

    Raises:
        ProblemError: An admin blocked them; they are not forgotten either, or the block would be.
    """
    theirs = service_of(request).visit(program.person(key))
    if theirs.is_blocked:
        raise ProblemError(
            403, f"{key!r} is blocked: an admin lifts it by /unblock {theirs.person.key} in a chat."
        )
    return theirs


TheirVisit = Annotated[Visit, Depends(visit)]


def message_key(program: ForPeople, once: Once = None) -> str:
    """Names the request for good, where the program does."""
    return f"api:{program.name}:{once or secrets.token_hex(_KEY_BYTES)}"


MessageKey = Annotated[str, Depends(message_key)]


@router.get("/ratings")
def all_ratings(
    visit: TheirVisit,
    page: Annotated[int, Query(ge=0, le=100_000)] = 0,
    size: Annotated[int, Query(ge=1, le=200)] = 50,
    order: Order = "newest",
) -> RatingPage:
    """Their ratings."""
    found = my_ratings.page(visit, page, size, order)
    items = [rated_of(each.film, each.product_id, each.stars) for each in found.given]
    return RatingPage(items=items, count=found.count, page=found.number, pages=found.pages)


@router.put("/ratings/{film_id}", responses=answers(400, 404, 413, 503))
def rate(visit: TheirVisit, key: MessageKey, film_id: FilmInPath, asked: RateAsked) -> RatingAnswer:
    """Gives a film stars, in place of those it had."""
    rated = ratings.rate(visit, film_id, asked.stars, key)
    if isinstance(rated, FilmUnknown | NoModel):
        raise no_film(rated)
    return rated_of(rated.film, film_id, rated.stars, rated.before)


@router.delete("/ratings/{film_id}", responses=answers(404))
def remove(visit: TheirVisit, key: MessageKey, film_id: FilmInPath) -> RatingAnswer:
    """Removes a rating."""
    removed = ratings.remove(visit, film_id, key)
    if removed is None:
        raise ProblemError(404, f"they have not rated {film_id!r}.")
    return rated_of(removed.film, removed.product_id, None, removed.stars)


@router.post("/undo")
def undo(visit: TheirVisit, key: MessageKey) -> UndoAnswer:
    """Takes back the newest change of ratings, asked again the one before it; an import goes as a whole."""
    done = ratings.undo(visit, key)
    if not isinstance(done, TakenBack):
        return UndoAnswer(items=[])
    every = (done, *done.others)
    return UndoAnswer(items=[rated_of(each.film, each.product_id, each.stars, each.before) for each in every])


@router.get("/recommendations", responses=answers(503))
def recommend(
    visit: TheirVisit,
    *,
    n: Count = 5,
    page: PageNumber = 0,
    genre: Genre = None,
    decade: Decade = None,
    longest: Longest = None,
    dial: Dial = None,
) -> ListAnswer:
    """Films for them; what they were shown in the last month is not shown again by a later list."""
    listed = recommendations.recommend(
        visit, n, wanted=wanted(genre, decade, longest), offset=n * page, dial=dial
    )
    if isinstance(listed, NoModel):
        raise no_model()
    return ListAnswer.of(listed, version(visit))


@router.post("/imports", status_code=201, responses=answers(400, 413, 503))
def bring_in(visit: TheirVisit, key: MessageKey, file: UploadFile) -> Imported:
    """Takes in an export of Letterboxd, IMDb, Trakt or MovieLens: films found for certain are rated."""
    read = imports.read(visit, file.file, (file.filename or "file")[:100], key)
    if isinstance(read, NoModel):
        raise no_model()
    if isinstance(read, BadFile):
        raise ProblemError(422, f"the file cannot be used ({read.problem.value}): {_EXPORTS}.")
    if read.stars_column:  # in the chat it is asked
        imports.leave(visit, read.number)
        raise ProblemError(
            422, f"no column says that it has stars: call {read.stars_column!r} Rating, if it is."
        )
    used = imports.use(visit, read.number, f"{key}:use")
    return _told(used or read)


@router.delete("/imports/{number}", responses=answers(404))
def take_back(
    visit: TheirVisit, key: MessageKey, number: Annotated[int, Path(ge=1, le=2**31 - 1)]
) -> Imported:
    """Takes an import back, but for films rated again since."""
    undone = imports.undo(visit, number, key)
    if undone is None:
        raise ProblemError(404, f"they have no import {number}.")
    return _told(undone[0])


@router.get(
    "/export",
    response_class=Response,
    responses={
        200: {
            "description": "The file.",
            "content": {
                "application/json": {"schema": {"type": "array", "items": {"type": "object"}}},
                "text/csv": {"schema": {"type": "string"}},
            },
        },
        **answers(404),
    },
)
def export(visit: TheirVisit, form: Literal["json", "csv"] = "json") -> Response:
    """Their ratings as a file, which an import reads again."""
    taken = own_data.ratings_as(visit, form)
    if taken is None:
        raise ProblemError(404, "they have no ratings.")
    kind = "application/json" if form == "json" else "text/csv"
    name = {"content-disposition": f'attachment; filename="{taken.name}"'}
    return Response(taken.content, media_type=kind, headers=name)


@router.delete("", status_code=204)
def forgotten(visit: TheirVisit) -> None:
    """Deletes them and all that is kept of them."""
    forget.forget(visit)


def _told(found: Import) -> Imported:
    return Imported(
        number=found.number,
        service=found.service,
        state=found.state,
        read=found.read,
        matched=found.matched,
        known=found.known,
        differing=len(found.differing),
        missing=found.missing,
        unclear=found.unclear,
        skipped=found.skipped,
        put_in=found.put_in,
        later=found.later,
    )
