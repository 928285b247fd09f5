"""Lists and stars for somebody whose ratings come along: nothing is stored."""

from fastapi import APIRouter

from bot.api.access import REFUSALS, Anonymous
from bot.api.films import version
from bot.api.problems import answers, no_model
from bot.api.shapes import Foretold, ForetoldAll, ListAnswer, PredictAsked, RecommendAsked
from bot.service import ratings, recommendations
from bot.service.problems import NoModel

router = APIRouter(tags=["lists"], responses={**REFUSALS, **answers(400, 413, 422, 503)})


@router.post("/recommend")
def recommend(visit: Anonymous, asked: RecommendAsked) -> ListAnswer:
    """Films for somebody with these ratings; without any that is known, those that most people like.

    Ids that the catalog does not hold count for nothing, and are named.
    """
    listed = recommendations.recommend_from(
        visit, asked.ratings, asked.n, wanted=asked.filter, offset=asked.n * asked.page, dial=asked.dial
    )
    if isinstance(listed, NoModel):
        raise no_model()
    sent = (*asked.ratings, *asked.filter.like, *asked.filter.without)
    return ListAnswer.of(listed, version(visit), ratings.unknown(visit, sent))


@router.post("/predict")
def predict(visit: Anonymous, asked: PredictAsked) -> ForetoldAll:
    """Stars that somebody with these ratings would give."""
    stars = recommendations.predict_from(visit, asked.ratings, asked.films)
    if isinstance(stars, NoModel):
        raise no_model()
    items = [
        Foretold(film_id=film_id, expected_rating=expected)
        for film_id, expected in zip(asked.films, stars, strict=True)
    ]
    unknown = ratings.unknown(visit, (*asked.ratings, *asked.films))
    return ForetoldAll(items=items, model=version(visit), unknown=list(unknown))
