"""The stars that were asked, and other films with theirs behind: "2.5, and Titanic 1"."""

from itertools import islice

from bot.dialogue import wording
from bot.dialogue.heard.answer_reading import read_answered_stars, read_small_talk
from bot.dialogue.heard.plain import plain
from bot.dialogue.heard.splitting import SEPARATOR
from bot.dialogue.heard.star_reading import read_stars
from bot.dialogue.left_out import say_left_out
from bot.dialogue.message import Reply
from bot.dialogue.rating import rate, several
from bot.dialogue.talk import asking
from bot.dialogue.talk.heard_film import Heard
from bot.dialogue.talk.understanding import hear
from bot.dialogue.turn import Turn
from bot.service import questions
from bot.service.problems import NoModel
from bot.service.questions import Question
from recommender.catalog.film import Film

_CUT = 3  # places where the answer may end


def read(turn: Turn, question: Question, film: Film, text: str) -> list[Reply]:
    """Saves the answer and the stars of the films behind it; nothing where a text says anything else."""
    for found in islice(SEPARATOR.finditer(plain(text)), _CUT):
        answer = text[: found.start()]
        stars = read_answered_stars(answer)
        if stars is None or stars.stars is None or _is_talk(answer):
            continue
        others = hear(turn, text[found.end() :])
        first = hear(turn, f"{film.name} {stars.stars:g}/5")
        if isinstance(others, NoModel) or isinstance(first, NoModel):
            return []
        if _are_of_others(others, film):
            questions.close(turn.visit, question.number)
            return [several.answer(turn, [*first, *others]), *rate.ask_next(turn, asking.rest_of(question))]
    return []


def read_beside(turn: Turn, film: Film, text: str) -> list[Reply] | None:
    """Saves the answer, and names what is said of others behind it: "4, but Heat is better"; else None."""
    for found in islice(SEPARATOR.finditer(plain(text)), _CUT):
        stars = read_stars(text[: found.start()])
        if stars is not None and stars.stars is not None:
            saved = rate.save(turn, film.film_id, stars.stars, written=stars.rounded_from)
            return wording.with_note(saved, say_left_out(turn, [text[found.end() :]]))
    return None


def _is_talk(answer: str) -> bool:
    """Whether words rather speak to the bot: "great. Heat 5"."""
    return read_small_talk(answer) is not None or (len(answer.split()) == 1 and not _has_number(answer))


def _has_number(answer: str) -> bool:
    return any(map(str.isdecimal, answer)) or "★" in answer


def _are_of_others(heard: list[Heard], film: Film) -> bool:
    """Whether films have stars of their own, none of them the one that is asked."""
    is_said = bool(heard) and heard[0].is_named and heard[0].has_stars
    return is_said and all(one.film.film_id != film.film_id for each in heard for one in each.found.meant)
