"""Another film than the only one offered: "Do you mean Psycho (1960)?" - "no, the new one"."""

from bot.dialogue.heard.answer_reading import read_option, read_option_of_year
from bot.dialogue.heard.other_one_reading import OtherOne, read_other_one
from bot.dialogue.message import Reply
from bot.dialogue.rating import rate
from bot.dialogue.talk import asking
from bot.dialogue.talk.asking import Choice
from bot.dialogue.turn import Turn
from bot.service import films, questions, ratings
from bot.service.questions import Question
from recommender.catalog.film import Film

_MOST = 5  # films asked about


def read(turn: Turn, question: Question, offered: Choice, text: str) -> list[Reply] | None:
    """Takes the film of that name or series that is meant in its place, or asks; None for anything else."""
    said = read_other_one(text)
    film = ratings.find_film(turn.visit, offered.film_id) if said is not None else None
    if said is None or not isinstance(film, Film):
        return None
    questions.close(turn.visit, question.number)
    rest = asking.rest_of(question)
    same = rate.others_of_that_name(turn, [offered])
    of_series = [
        Choice(each.film_id, each.name, offered.stars)
        for each in films.as_known(films.series(turn.visit, film.title))
        if each.film_id not in {offered.film_id, *(choice.film_id for choice in same)}
    ]
    meant = _meant(turn, said, [offered, *same], of_series)
    if meant is not None and meant.film_id != offered.film_id:
        if meant.stars is not None:
            return [*rate.save(turn, meant.film_id, meant.stars), *rate.ask_next(turn, rest)]
        return [rate.ask_stars(turn, meant.film_id, rest=rest)]
    others = [*same, *of_series]
    if others:
        return [asking.which(turn, others[:_MOST], question.payload.get("last_year"), rest=rest)]
    if rest:
        return rate.leave(turn, turn.say("answer-none"), rest)
    return [rate.which_film(turn, offered.stars, turn.say("answer-none"))]


def _meant(turn: Turn, said: OtherOne, named: list[Choice], of_series: list[Choice]) -> Choice | None:
    """The one film that is told by its place, age, year or people; None where none is, or the offered one."""
    if said.place:
        place = films.of_series(turn.visit, _title(turn, named[0]), said.place) if len(named) == 1 else None
        return None if place is None else Choice(place.film_id, place.name, named[0].stars)
    for choices in ([*named], [named[0], *of_series]):
        options = asking.options(turn, choices)
        at = read_option(said.which, options) if len(choices) > 1 else None
        if at is None and len(choices) > 1:
            at = read_option_of_year(said.which, options)
        if at:
            return choices[at]
    return None


def _title(turn: Turn, choice: Choice) -> str:
    film = ratings.find_film(turn.visit, choice.film_id)
    return film.title if isinstance(film, Film) else ""
