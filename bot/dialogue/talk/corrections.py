"""What was meant in place of what was heard: the stars move to the right film."""

from collections.abc import Sequence
from dataclasses import replace

from bot.dialogue import stars
from bot.dialogue.actions import buttons
from bot.dialogue.heard.answer_reading import (
    read_answered_stars,
    read_option,
    says_which,
)
from bot.dialogue.heard.correction_reading import (
    Correction,
    read_correction,
    read_other_film,
    read_other_stars,
    read_same_for,
    says_last_one,
    without_reason,
)
from bot.dialogue.heard.rating_reading import Reading
from bot.dialogue.heard.star_reading import Stars, read_stars
from bot.dialogue.heard.words_around import without_interjections
from bot.dialogue.intents.mark_reading import place_said
from bot.dialogue.message import Button, Reply
from bot.dialogue.rating import rate, several, undo
from bot.dialogue.talk import asking
from bot.dialogue.talk.heard_film import Heard
from bot.dialogue.talk.understanding import hear
from bot.dialogue.text import Text
from bot.dialogue.turn import Turn
from bot.service import corrections, films, last_list, questions, ratings
from bot.service.corrections import GivenJustNow, Moved
from bot.service.films import Found
from bot.service.problems import NoModel
from bot.service.questions import Question
from bot.service.ratings import TakenBack
from recommender.catalog.film import Film
from recommender.catalog.folding import fold


def read(turn: Turn, text: str) -> list[Reply] | None:
    """Moves the stars given just now: "I meant Speed"; gives that film others: "I meant 3"."""
    said, other, named = read_correction(text), read_other_stars(text), read_other_film(text)
    is_another = says_which(without_interjections(text)) and place_said(text) is None
    if not (said or other or is_another or named) or not turn.visit.has_model:
        return None
    asked = questions.open_ones(turn.visit, turn.incoming.chat)[:1]
    if asked and not asked[0].passed and not (said is not None and says_last_one(text)):
        # Else it is said of the film in question.
        return _asked_of_another(turn, asked[0], said.meant if said is not None else named)
    if is_another:
        moved = _another_of_series(turn, said.meant if said is not None else without_interjections(text))
        if moved is not None:
            return moved
    corrected = _corrected(turn, said) if said is not None else None
    if corrected is not None or (other is None and said is not None):
        return corrected
    return _other_film(turn, named) if other is None else _other_stars(turn, other)


def _asked_of_another(turn: Turn, asked: Question, name: str) -> list[Reply] | None:
    """Takes the film that is meant in place of those asked about: "oops, it was Speed".

    The stars that were said of whichever it is are this one's; of several films it is asked.
    """
    found = films.search(turn.visit, [name]) if name and asked.kind in {asking.STARS, asking.FILM} else None
    film = found.certain.film if isinstance(found, Found) and found.certain else None
    if film is None or film.film_id in asking.films_in(asked):
        return None
    choices = asking.choices_in(asked.payload)
    if asked.payload.get("all"):
        return [rate.ask_stars(turn, film.film_id)]  # the others wait
    questions.close(turn.visit, asked.number)
    said = {choice.stars for choice in choices if choice.stars is not None}
    if len(said) == 1:
        return [*rate.save(turn, film.film_id, said.pop()), *rate.ask_next(turn, asking.rest_of(asked))]
    return [rate.ask_stars(turn, film.film_id, rest=asking.rest_of(asked))]


def _other_film(turn: Turn, name: str) -> list[Reply] | None:
    """Moves the stars given just now to a film named behind a no: "no, Matrix Reloaded"."""
    given = corrections.given_just_now(turn.visit) if name else ()
    found = films.search(turn.visit, [name]) if len(given) == 1 else None
    film = found.certain.film if isinstance(found, Found) and found.certain else None
    if film is None or read_answered_stars(name) is not None:
        return None
    return moved(turn, given[0], Heard(name, (Reading(name),), Found.of_film(film)))


def read_same(turn: Turn, text: str) -> list[Reply] | None:
    """Gives a film the stars that were given just now: "Alien gets the same", "the same for Aliens"."""
    name = read_same_for(text) if turn.visit.has_model else ""
    given = corrections.given_just_now(turn.visit) if name else ()
    heard = hear(turn, name) if len({each.stars for each in given}) == 1 else []
    if isinstance(heard, NoModel) or len(heard) != 1 or not heard[0].is_named or heard[0].has_stars:
        return None
    readings = tuple(replace(each, stars=given[0].stars) for each in heard[0].readings)
    return rate.respond(turn, replace(heard[0], readings=readings))


def _another_of_series(turn: Turn, text: str) -> list[Reply] | None:
    """Moves the stars given just now to another film of its series: "the new one", "the 2015 one"."""
    given = corrections.given_just_now(turn.visit)
    if len(given) != 1:
        return None
    every = films.series(turn.visit, given[0].film.title)
    place = read_option(text, [asking.option(film, film.name) for film in every])
    if place is None or every[place].film_id == given[0].film.film_id:
        return None
    heard = hear(turn, every[place].name)
    return None if isinstance(heard, NoModel) or len(heard) != 1 else moved(turn, given[0], heard[0])


def _other_stars(turn: Turn, other: Stars) -> list[Reply] | None:
    """Gives the one film rated just now other stars: "no wait, 5"; asks where it may be another one."""
    given = corrections.given_just_now(turn.visit)
    spoken_of = last_list.spoken_of(turn.visit, turn.incoming.chat)
    if len(given) > 1 and spoken_of in {each.film.film_id for each in given}:
        return None  # "Heat 5, Alien 2": it may be either
    found = ratings.find_film(turn.visit, spoken_of) if spoken_of else None
    film = found if isinstance(found, Film) else given[0].film if len(given) == 1 else None
    if film is None or other.stars is None:
        return None
    if len(given) == 1 and given[0].film.film_id == film.film_id:
        return rate.save(turn, film.film_id, other.stars, written=other.rounded_from)
    return [asking.confirm(turn, asking.Choice(film.film_id, film.name, other.stars))]


def _corrected(turn: Turn, said: Correction) -> list[Reply] | None:
    wrong = _wrong(turn, said)
    if wrong is None:
        return None
    found = read_answered_stars(said.meant) or read_answered_stars(without_reason(said.meant))
    if found is not None and found.stars is not None and said.year is None:
        return rate.save(turn, wrong.film.film_id, found.stars, written=found.rounded_from)
    meant = f"{wrong.film.title} ({said.year})" if said.year else said.meant
    heard = hear(turn, meant)
    last = meant.rpartition(", ")[2]
    if isinstance(heard, list) and len(heard) != 1 and last != meant:
        heard = hear(turn, last)  # "the cartoon one, the last airbender"
    if isinstance(heard, NoModel) or len(heard) != 1:
        return None
    if said.year and not heard[0].is_named:
        return [rate.not_there(turn, heard[0])]
    return moved(turn, wrong, heard[0])


def _wrong(turn: Turn, said: Correction) -> GivenJustNow | None:
    """The film that was heard in place of another; None where it may be one of several."""
    given = corrections.given_just_now(turn.visit)
    if said.wrong and read_stars(said.wrong) is None:  # "I meant 4, not 2"
        # "The 1986 one, not Michael Mann's"
        given = named(turn, given, said.wrong) or (given if said.year else ())
    return given[0] if len(given) == 1 else None


def named(turn: Turn, given: Sequence[GivenJustNow], name: str) -> tuple[GivenJustNow, ...]:
    """Of films that were given stars those that a name means, by the title or a part of it."""
    folded = fold(name)
    same = tuple(each for each in given if folded in {fold(each.film.title), fold(each.film.name)})
    found = films.search(turn.visit, [name]) if not same else None
    meant = {each.film.film_id for each in found.meant} if isinstance(found, Found) else set()
    return same or tuple(each for each in given if each.film.film_id in meant)


def moved(turn: Turn, wrong: GivenJustNow, heard: Heard) -> list[Reply] | None:
    """Takes the stars of one film and gives them to another, or asks which; None where none is meant."""
    if not heard.is_named and not heard.is_likely:
        return None
    if heard.meant is None:
        moved = corrections.move(turn.visit, wrong, None, wrong.stars, turn.key, turn.said_in)
        choices = [
            asking.Choice(each.film.film_id, each.label, given or wrong.stars)
            for each, given in heard.choices
            if each.film.film_id != wrong.film.film_id
        ]
        note: Text = (*_taken(turn, moved), "\n")
        return [asking.which(turn, choices, heard.found.last_year, note=note, said_in=turn.said_in)]
    film, reading = heard.meant[0].film, heard.meant[1]
    given = wrong.stars if reading.stars is None or reading.is_unsure else reading.stars
    if reading.tier and reading.stars is not None:
        return None  # "I mean Speed was great too"
    if film.film_id == wrong.film.film_id:
        return rate.save(turn, film.film_id, given)
    note = several.problem(turn, reading.problem)
    if note:
        return [rate.ask_stars(turn, film.film_id, note=note)]
    moved = corrections.move(turn.visit, wrong, film, given, turn.key, turn.said_in)
    saved = turn.say("rate-saved", film=film.name, stars=stars.drawn(given))
    row = (
        *(_undo(turn, moved.change) if moved.change else ()),
        *buttons(turn.label("rate-change-button"), "repick", 1, *turn.whose, about=film.film_id),
        *buttons(turn.label("recommend-button"), "list", 5),
    )
    return [Reply((*saved, "\n", *_taken(turn, moved)), (row,))]


def _undo(turn: Turn, change: int) -> tuple[Button, ...]:
    return buttons(turn.label("undo-button"), "undoall", change, turn.sender_number)


def _taken(turn: Turn, moved: Moved) -> Text:
    film = moved.taken.film
    return undo.taken_back(turn, TakenBack(film.film_id, film, moved.taken.stars, moved.taken.before))
