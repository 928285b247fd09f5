"""One of several films that are asked one after the other was not seen: "haven't seen the last"."""

from bot.dialogue.intents.intent import Show
from bot.dialogue.message import Reply
from bot.dialogue.rating import rate
from bot.dialogue.talk import asking
from bot.dialogue.talk.meaning import read_intent
from bot.dialogue.turn import Turn
from bot.service import questions, ratings
from bot.service.questions import Question
from recommender.catalog.film import Film


def read(turn: Turn, question: Question, film: Film, text: str) -> list[Reply]:
    """Asks no stars of the film that is told by its place among those asked; nothing for anything else."""
    rest = asking.rest_of(question)
    waiting = [each for each in rest if each.get("kind") == asking.STARS]
    intent = read_intent(turn, text).intent if waiting else None
    place = intent.of.place if isinstance(intent, Show) and intent.asked == "unseen" else None
    count = len(waiting) + 1
    if place is None or not (1 <= place <= count or -count <= place <= -1):
        return []
    at = place - 1 if place > 0 else count + place
    questions.close(turn.visit, question.number)
    if at == 0:
        return rate.leave(turn, turn.say("answer-no-stars", film=film.name), rest)
    unseen = ratings.find_film(turn.visit, str(waiting[at - 1].get("film", "")))
    note = turn.say("plain-unseen-film", film=unseen.name) if isinstance(unseen, Film) else ()
    left = [each for each in rest if each is not waiting[at - 1]]
    return [rate.ask_stars(turn, film.film_id, note=note, rest=left)]
