"""Answers in company: to one's own question without replying to it, and by replying to somebody else's."""

from bot.dialogue.company import film_night, film_night_cancel, film_night_when
from bot.dialogue.heard.answer_reading import (
    read_answered_stars,
    read_how_many,
    read_option,
    read_yes_or_no,
    says_not_seen,
    says_which,
)
from bot.dialogue.heard.liking import LONGEST
from bot.dialogue.heard.night_reading import calls_off
from bot.dialogue.heard.star_reading import read_stars
from bot.dialogue.message import Reply
from bot.dialogue.rating import rate, several
from bot.dialogue.talk import answers, asking
from bot.dialogue.turn import Turn
from bot.service import questions
from bot.service.questions import Question


def may_be_an_answer(text: str) -> bool:
    """Whether a text that is said to nobody may answer the bot: it is stars and nothing else."""
    return len(text) <= LONGEST and read_stars(text) is not None


def own_answer(turn: Turn) -> list[Reply]:
    """Stars said right after the bot asked for them; silence for all else that is not said to the bot."""
    text = turn.incoming.text
    answers_else = turn.incoming.answers is not None or bool(turn.incoming.quote)
    if turn.incoming.is_chat or answers_else or not may_be_an_answer(text):
        return []
    question = questions.asked_just_now(turn.visit, turn.incoming.chat)
    if question is None or question.kind != asking.STARS:
        return []
    return answers.ANSWERING[asking.STARS](turn, question, text) or []


def answer_for_another(turn: Turn) -> list[Reply] | None:
    """A reply to what somebody else was asked: when a film night is, one's own stars for a film.

    Returns:
        Silence where the question is which film: that is theirs to say. None for what is no such answer.
    """
    when = _answer_when(turn)
    return _stars_for_another(turn) if when is None else when


def answer_of_chat(turn: Turn) -> list[Reply] | None:
    """What a chat as such says of film nights: when one is, as it was asked, and that one is off."""
    incoming = turn.incoming
    if not turn.in_group:
        return None
    if calls_off(incoming.text):
        return [film_night_cancel.cancel(turn)]
    asked = questions.open_ones(turn.visit, incoming.chat, incoming.answers)[:1]
    if asked and asked[0].kind == film_night_when.QUESTION:
        return film_night.answer_when(turn, asked[0], incoming.text)
    return _answer_when(turn)


def _answer_when(turn: Turn) -> list[Reply] | None:
    """A day and a time, in reply to the question that somebody else was asked: all may plan."""
    incoming = turn.incoming
    if incoming.answers is None:
        return None
    asked = questions.asked_of_others(turn.visit, incoming.chat, incoming.answers)
    is_when = asked is not None and asked.kind == film_night_when.QUESTION
    return film_night.answer_when(turn, asked, incoming.text) if asked is not None and is_when else None


def _stars_for_another(turn: Turn) -> list[Reply] | None:
    incoming = turn.incoming
    is_of_quote = bool(turn.visit.known.quoted)
    if incoming.answers is None or incoming.is_chat or is_of_quote or len(incoming.text) > LONGEST:
        return None
    question = questions.asked_of_others(turn.visit, incoming.chat, incoming.answers)
    if question is None:
        return None
    found = None if read_yes_or_no(incoming.text) else read_answered_stars(incoming.text)
    if found is None and not _answers_for_them(turn, question, incoming.text):
        return None
    film_id = _the_one_film(question)
    if film_id is None or found is None:
        return []
    if found.stars is None:
        return [rate.ask_stars(turn, film_id, note=several.problem(turn, found.problem))]
    return rate.save(turn, film_id, found.stars, written=found.rounded_from)


def _answers_for_them(turn: Turn, question: Question, text: str) -> bool:
    """Whether a text is an answer that is theirs to give: yes or no, which one, that none was seen."""
    if read_yes_or_no(text) is not None or says_which(text):
        return True
    choices = asking.choices_in(question.payload)
    if len(choices) < 2:  # noqa: PLR2004 - of one film it may be said of one's own
        return False
    is_year = text.strip(" .!?").isdecimal()
    is_option = is_year or read_option(text, asking.options(turn, choices)) is not None
    return is_option or says_not_seen(text) or read_how_many(text, len(choices)) > 0


def _the_one_film(question: Question) -> str | None:
    named = asking.films_in(question)
    return named[0] if len(named) == 1 else None
