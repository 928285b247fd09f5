"""Stars in reply to a message of the bot: they are of the film that it is about, whoever it was said to."""

from bot.dialogue.heard.answer_reading import read_answered_stars
from bot.dialogue.heard.liking import LONGEST
from bot.dialogue.message import Reply
from bot.dialogue.rating import rate, several
from bot.dialogue.talk import asking
from bot.dialogue.turn import Turn
from bot.service import last_list, ratings
from recommender.catalog.film import Film


def read(turn: Turn, text: str) -> list[Reply] | None:
    """Saves the stars for the film of the message; asks which one where it is about several."""
    if turn.incoming.answers is None or len(text) > LONGEST:
        return None
    found = read_answered_stars(text)
    said = last_list.answered(turn.visit, turn.incoming.chat) if found is not None else None
    if found is None or said is None or (said.ranks and found.is_bare):  # "3" may be a place of the list
        return None
    every = [ratings.find_film(turn.visit, film_id) for film_id in said.films]
    films = [film for film in every if isinstance(film, Film)]
    if not films:
        return None
    if len(films) > 1:
        return [asking.which(turn, [asking.Choice(film.film_id, film.name, found.stars) for film in films])]
    (film,) = films
    if found.stars is None:
        return [rate.ask_stars(turn, film.film_id, note=several.problem(turn, found.problem))]
    return rate.save(turn, film.film_id, found.stars, written=found.rounded_from)
