"""Films that were to be asked about next were not seen: they are asked about no more."""

from typing import TYPE_CHECKING

from bot.dialogue import wording
from bot.dialogue.heard.other_unseen_reading import without_other_unseen
from bot.dialogue.message import Reply
from bot.dialogue.rating import rate
from bot.dialogue.talk import answers, asking, list_ratings
from bot.dialogue.turn import Turn
from bot.service import questions, ratings
from bot.service.questions import Question
from recommender.catalog.film import Film

if TYPE_CHECKING:
    from bot.dialogue.text import Text

_READERS = (list_ratings.read_stars_of_place, answers.read)


def read(turn: Turn, text: str) -> list[Reply] | None:
    """Takes what is said of the film in question, and leaves the others: "a 4, haven't seen the other"."""
    said = without_other_unseen(text)
    if said is None:
        return None
    question = next(iter(questions.open_ones(turn.visit, turn.incoming.chat, turn.incoming.answers)), None)
    if question is None or question.kind != asking.STARS or question.passed:
        return None
    films = [_film(turn, each) for each in asking.rest_of(question)]
    if not any(films):
        return None
    questions.close(turn.visit, question.number)
    again = rate.ask_stars(turn, str(question.payload.get("film", "")))  # of this one alone
    said = f"{said} stars" if said[-1:].isdecimal() else said  # "the first one a 4" may end in a place
    replies = next((found for reader in _READERS if said and (found := reader(turn, said))), [again])
    lines = [turn.say("plain-unseen-film", film=film.name) for film in films if film is not None]
    note: Text = tuple(span for line in lines for span in (*line, "\n"))[:-1]
    return wording.with_note(replies, note)


def _film(turn: Turn, pending: asking.Pending) -> Film | None:
    """The film of a question that waits; the first that it may be."""
    film_ids = asking.films_in(Question(0, str(pending.get("kind", "")), dict(pending)))
    found = ratings.find_film(turn.visit, film_ids[0]) if film_ids else None
    return found if isinstance(found, Film) else None
