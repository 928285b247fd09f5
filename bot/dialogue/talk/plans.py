"""Which film of the list is watched on a day that was said: "I'll watch that on Saturday"."""

from datetime import UTC, datetime

from bot.dialogue.actions import buttons
from bot.dialogue.by_itself import remind
from bot.dialogue.heard.answer_reading import read_option
from bot.dialogue.intents.mark_reading import place_said
from bot.dialogue.message import Reply
from bot.dialogue.talk import asking
from bot.dialogue.talk.asking import Choice
from bot.dialogue.turn import Turn
from bot.service import last_list, questions, ratings, reminders
from bot.service.questions import Question
from recommender.catalog.film import Film

QUESTION = "plan"
"""Its kind."""


def ask(turn: Turn, moment: datetime) -> list[Reply] | None:
    """Asks which film of the list is meant; None where none was shown."""
    last = last_list.latest(turn.visit, turn.incoming.chat)
    found = [ratings.find_film(turn.visit, film_id) for film_id in (last.films if last is not None else ())]
    every = [film for film in found if isinstance(film, Film)]
    numbers = (moment.toordinal(), moment.hour * 60 + moment.minute)
    rows = [buttons(film.name, "remplan", *numbers, about=film.film_id) for film in every]
    if not every:
        return None
    payload = {"at": moment.timestamp(), "films": [film.film_id for film in every]}
    reply = Reply(turn.say("plain-which"), tuple(row for row in rows if row))
    return [asking.asked(turn, QUESTION, payload, reply)]


def answer(turn: Turn, question: Question, text: str) -> list[Reply] | None:
    """Sets the reminder for the film that a text names, by its place or name; None for anything else."""
    found = [ratings.find_film(turn.visit, film_id) for film_id in question.payload.get("films", ())]
    every = [film for film in found if isinstance(film, Film)]
    options = asking.options(turn, [Choice(film.film_id, film.name) for film in every])
    at, place = read_option(text, options), place_said(text)
    if at is None and place is not None and place <= len(every):
        at = place - 1 if place > 0 else place
    if at is None or question.passed or not every:
        return None
    questions.close(turn.visit, question.number)
    moment = reminders.local(turn.visit, datetime.fromtimestamp(question.payload["at"], UTC))
    return remind.of_film(turn, every[at].film_id, moment)
