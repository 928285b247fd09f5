"""Parts of answers to the bot's questions: the film asked about, one called just so, none of them."""

from bot.dialogue.heard.answer_reading import (
    says_enough,
    says_next,
    says_not_seen,
    says_which,
)
from bot.dialogue.heard.star_reading import Stars, stars_at_end
from bot.dialogue.heard.words_around import without_interjections
from bot.dialogue.talk import asking
from bot.dialogue.turn import Turn
from bot.service import films, ratings
from bot.service.problems import NoModel
from bot.service.questions import Question
from recommender.catalog.film import Film
from recommender.catalog.folding import fold


def film_asked(turn: Turn, film_id: str) -> Film | None:
    """The film of an id; None where the catalog lacks it."""
    film = ratings.find_film(turn.visit, film_id)
    return film if isinstance(film, Film) else None


def film_called(turn: Turn, text: str) -> Film | None:
    """The one film that is called just so."""
    found = films.search(turn.visit, [text])
    certain = None if isinstance(found, NoModel) else found.certain
    return certain.film if certain is not None and fold(certain.film.title) == fold(text) else None


def is_a_title(turn: Turn, text: str) -> bool:
    """Whether a film is called just so: "9"."""
    return film_called(turn, text) is not None


def says_none(text: str, question: Question) -> bool:
    """Whether somebody has no stars to give: "never saw it", "enough" and "next" right after it."""
    if question.passed:
        return says_not_seen(text)
    is_next = bool(asking.rest_of(question)) and says_next(text)
    return is_next or says_not_seen(text) or says_enough(text)


def stars_of_one_of_them(text: str) -> Stars | None:
    """Stars behind words that mean one of several, whichever: "the Peter Jackson one 3"."""
    found = stars_at_end(text)
    return found if found is not None and says_which(without_interjections(text[: found.begin])) else None
