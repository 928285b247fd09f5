"""Answers to the bot's own questions, in words: by place, name, year, yes or no, stars."""

from collections.abc import Callable

from bot.dialogue.by_itself import suggest, suggesting, time_zones
from bot.dialogue.company import film_night, film_night_when
from bot.dialogue.heard.answer_reading import (
    read_answered_stars,
)
from bot.dialogue.heard.liking import LONGEST
from bot.dialogue.heard.star_reading import Stars
from bot.dialogue.intents.intent import Wish
from bot.dialogue.message import Reply
from bot.dialogue.rating import first_cards, rate, several
from bot.dialogue.talk import (
    also,
    answers_of_stars,
    answers_of_which,
    asking,
    plans,
    yes_or_no,
)
from bot.dialogue.talk.answer_parts import (
    film_asked,
    is_a_title,
)
from bot.dialogue.talk.asking import Choice
from bot.dialogue.talk.meaning import read_intent
from bot.dialogue.talk.mentions import mentions
from bot.dialogue.talk.understanding import hear
from bot.dialogue.turn import Turn
from bot.service import last_list, questions, ratings
from bot.service.problems import NoModel
from bot.service.questions import Question

Answering = Callable[[Turn, Question, str], list[Reply] | None]
"""Answers a question of one kind; None where the text is no answer to it."""


def read(turn: Turn, text: str) -> list[Reply] | None:
    """What was asked last, or in the message that this one replies to; None where it is no answer."""
    if len(text) > LONGEST:
        return None
    open_ones = questions.open_ones(turn.visit, turn.incoming.chat, turn.incoming.answers)
    for question in open_ones[:1]:
        answering = ANSWERING.get(question.kind)
        replies = answering(turn, question, text) if answering else None
        if replies is not None:
            return replies
    return None


def read_stars_alone(turn: Turn, text: str) -> list[Reply] | None:
    """Stars that answer nothing that is known of: asks whether they are of the film spoken of last."""
    found = read_answered_stars(text) or _stars_beside_no_film(turn, text) if len(text) <= LONGEST else None
    if found is None or is_a_title(turn, text) or mentions(turn, text) or _wishes(turn, text):
        return None
    spoken_of = last_list.spoken_of(turn.visit, turn.incoming.chat)
    film = film_asked(turn, spoken_of) if spoken_of else None
    note = several.problem(turn, found.problem, text)
    if film is None:
        return [rate.which_film(turn, found.stars, note)]
    if found.stars is None:
        return [rate.ask_stars(turn, film.film_id, note=note)]
    given = ratings.given(turn.visit, film.film_id)
    if given is not None and given.stars == found.stars:
        return [Reply(turn.say("answer-which-film", film=film.name))]
    return [asking.confirm(turn, Choice(film.film_id, film.name, found.stars))]


def _wishes(turn: Turn, text: str) -> bool:
    """Whether a text says what films should be, and asks for some: "bueno, una comedia en Netflix"."""
    intent = read_intent(turn, text).intent if turn.visit.has_model else None
    return isinstance(intent, Wish) and not intent.is_plain and not intent.goes_on


def _stars_beside_no_film(turn: Turn, text: str) -> Stars | None:
    """Stars and a remark that names no film; "The Good, the Bad and the Ugly was great" does as a whole."""
    found = answers_of_stars.stars_with_words(turn, text)
    heard = hear(turn, text) if found is not None else []
    return None if isinstance(heard, NoModel) or any(each.is_named for each in heard) else found


ANSWERING: dict[str, Answering] = {
    asking.STARS: answers_of_stars.answer,
    asking.FILM: answers_of_which.answer,
    asking.FILM_OF_STARS: answers_of_stars.answer_film,
    first_cards.QUESTION: first_cards.answer,
    time_zones.QUESTION: time_zones.answer,
    suggest.QUESTION: suggesting.answer,
    yes_or_no.QUESTION: yes_or_no.answer,
    film_night_when.QUESTION: film_night.answer_when,
    plans.QUESTION: plans.answer,
    also.QUESTION: also.answer,
}
"""Kind of a question -> what answers it."""
