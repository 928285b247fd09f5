"""Answers to how many stars a film gets, and to which film stars are of."""

from dataclasses import replace

from bot.dialogue.heard.answer_reading import (
    read_answered_stars,
    read_option_of_year,
    read_place_number,
    read_stars_and_words,
    read_stars_of_all,
    read_yes_or_no,
    says_no_opinion,
    says_not_that_one,
    says_puzzled,
    says_two_numbers,
    says_which,
)
from bot.dialogue.heard.correction_reading import read_other_stars
from bot.dialogue.heard.film_spoken_of import read_opinion_of_it
from bot.dialogue.heard.opinion_reading import asks_for_films
from bot.dialogue.heard.star_reading import Stars
from bot.dialogue.heard.stars_in_order import read_stars_alone_in_order
from bot.dialogue.heard.words_around import without_interjections
from bot.dialogue.intents.intent import Next, Plain, Wish
from bot.dialogue.message import Reply
from bot.dialogue.rating import rate, several
from bot.dialogue.talk import (
    asking,
    stars_and_others,
    unseen_of_asked,
)
from bot.dialogue.talk.answer_parts import film_asked, is_a_title, says_none, stars_of_one_of_them
from bot.dialogue.talk.asking import Choice
from bot.dialogue.talk.heard_film import Heard
from bot.dialogue.talk.meaning import read_intent
from bot.dialogue.talk.mentions import mentions
from bot.dialogue.talk.told_films import ToldFilms
from bot.dialogue.talk.understanding import hear
from bot.dialogue.turn import Turn
from bot.service import films, last_list, marks, questions
from bot.service.problems import NoModel
from bot.service.questions import Question
from recommender.catalog.film import Film
from recommender.catalog.folding import fold


def answer(turn: Turn, question: Question, text: str) -> list[Reply] | None:
    """The answer to "How many stars for Fargo (1996)?"."""
    film = film_asked(turn, str(question.payload.get("film", "")))
    if film is None:
        questions.close(turn.visit, question.number)
        return None
    if says_no_opinion(text) and read_yes_or_no(text) is None:
        return None  # "ok thanks"
    if not question.passed and _is_place(turn, text):
        return None  # "number 2"
    beside = [] if question.passed else _beside(turn, question, film, text)
    if beside:
        return beside
    if any(mention.film_id != film.film_id for mention, _ in ToldFilms.of(turn, text).told):
        # "4, but Heat is better"; not "great. Heat 5"
        return None if question.passed else stars_and_others.read_beside(turn, film, text)
    of_all = [] if question.passed else _stars_of_all(turn, question, film, text)
    return of_all or _stars_of(turn, question, film, text)


def _beside(turn: Turn, question: Question, film: Film, text: str) -> list[Reply]:
    """The answer to what is said of other films, too: "4, and Heat 3", "haven't seen the last"."""
    unseen = unseen_of_asked.read(turn, question, film, text)
    return unseen or stars_and_others.read(turn, question, film, text)


def _is_place(turn: Turn, text: str) -> bool:
    """Whether a film of the list that was shown is told by its number, which is no stars: "number 2"."""
    place = read_place_number(text)
    last = last_list.latest(turn.visit, turn.incoming.chat) if place is not None else None
    return place is not None and last is not None and last.film_at(place) is not None


def _stars_of(turn: Turn, question: Question, film: Film, text: str) -> list[Reply] | None:  # noqa: PLR0911 - a list of cases
    rest = asking.rest_of(question)
    says = read_yes_or_no(text)
    if says_not_that_one(text):
        return _another_of_that_name(turn, question, film)
    another = None if question.passed else _the_other_one(turn, question, film, text)
    if another is not None:
        return another
    if says is False or says_none(text, question):
        questions.close(turn.visit, question.number)
        return rate.leave(turn, turn.say("answer-no-stars", film=film.name), rest)
    # "Number 2" is no stars where no list was shown either.
    is_year = text.strip(" .!()") == str(film.year) or read_place_number(text) is not None
    if says is True or ((is_year or says_puzzled(text)) and not question.passed):
        questions.close(turn.visit, question.number)
        return [rate.ask_stars(turn, film.film_id, rest=rest)]
    found = read_answered_stars(text) or read_other_stars(text) or stars_with_words(turn, text, film.film_id)
    if found is None and says_two_numbers(text) and not question.passed:
        questions.close(turn.visit, question.number)
        return [rate.ask_stars(turn, film.film_id, note=turn.say("answer-one-number"), rest=rest)]
    if found is None and not question.passed and not mentions(turn, text):
        given = read_opinion_of_it(text).stars  # "that one was fire"
        return None if given is None else rate.save(turn, film.film_id, given)
    if found is None or (found.stars is None and found.is_bare and is_a_title(turn, text)):
        return None
    if found.stars is None:
        questions.close(turn.visit, question.number)
        return [
            rate.ask_stars(turn, film.film_id, note=several.problem(turn, found.problem, text), rest=rest)
        ]
    if question.passed:
        return [asking.confirm(turn, Choice(film.film_id, film.name, found.stars), rest)]
    return rate.save(turn, film.film_id, found.stars, written=found.rounded_from)


def _stars_of_all(turn: Turn, question: Question, film: Film, text: str) -> list[Reply]:
    """Saves stars of all films that are asked one after the other: "5 for all of them", "5 and 4"."""
    rest = asking.rest_of(question)
    waiting = [each for each in rest if each.get("kind") == asking.STARS]
    films_asked = [film, *(film_asked(turn, str(each.get("film", ""))) for each in waiting)]
    of_all, in_order = read_stars_of_all(text), read_stars_alone_in_order(text)
    stars = in_order if of_all is None else (of_all[1],) * len(films_asked)
    if len(stars) > len(films_asked) and not waiting:
        questions.close(turn.visit, question.number)
        return [rate.ask_stars(turn, film.film_id, note=turn.say("answer-one-number"), rest=rest)]
    given = [(each, said) for each, said in zip(films_asked, stars, strict=False) if each is not None]
    is_clear = of_all is not None or rest[: len(stars) - 1] == waiting[: len(stars) - 1]
    if len(given) != len(stars) or len(given) <= 1 or not is_clear:
        return []
    questions.close(turn.visit, question.number)
    saved, answered = several.save(turn, given), waiting[: len(given) - 1]
    return [saved, *rate.ask_next(turn, [each for each in rest if each not in answered])]


def _the_other_one(turn: Turn, question: Question, film: Film, text: str) -> list[Reply] | None:
    """Takes an answer for the other film of the same name that it means: "the new one with the women"."""
    said = stars_of_one_of_them(text)
    which = text[: said.begin] if said is not None else text
    if not says_which(without_interjections(which)):
        return None
    others = rate.others_of_that_name(turn, [Choice(film.film_id, film.name)])
    every = [Choice(film.film_id, film.name), *others]
    place = read_option_of_year(which, asking.options(turn, every))
    if not place:
        return None
    questions.close(turn.visit, question.number)
    if said is not None and said.stars is not None:
        return rate.save(turn, every[place].film_id, said.stars, written=said.rounded_from)
    return [rate.ask_stars(turn, every[place].film_id, rest=asking.rest_of(question))]


def _another_of_that_name(turn: Turn, question: Question, film: Film) -> list[Reply]:
    """Asks which other film is meant, where the one in question is not; it was not seen then."""
    questions.close(turn.visit, question.number)
    if "seen" in marks.of_film(turn.visit, film.film_id):
        marks.unmark(turn.visit, film.film_id, "seen", turn.key)
    others = rate.others_of_that_name(turn, [Choice(film.film_id, film.name)])
    rest = asking.rest_of(question)
    if not others:
        return rate.leave(turn, turn.say("answer-none"), rest)
    return [asking.which(turn, others, films.last_year(turn.visit), rest=rest)]


def answer_film(turn: Turn, question: Question, text: str) -> list[Reply] | None:
    """The answer to "Which film?" after stars that were said alone."""
    heard = [] if question.passed else hear(turn, text)
    if isinstance(heard, NoModel) or len(heard) != 1 or not heard[0].is_named or heard[0].has_stars:
        return None
    questions.close(turn.visit, question.number)
    given = float(question.payload.get("stars", 0))
    if heard[0].meant is not None:
        return rate.save(turn, heard[0].meant[0].film.film_id, given)
    choices = [replace(choice, stars=given) for choice in asking.choices_of(heard[0].choices)]
    return [asking.which(turn, choices, heard[0].found.last_year)]


def stars_with_words(turn: Turn, text: str, film_id: str = "") -> Stars | None:
    """Stars and a remark: "4, but too long"; None where the words rate another film: "4, Fargo 3".

    Where no film is in question, none may be named.
    """
    found = read_stars_and_words(text)
    if found is None or (not found[0].is_bare and _asks_for_more(turn, found[1])):
        return None  # "fine, show me a comedy then"
    heard = hear(turn, found[1])
    if isinstance(heard, NoModel):
        return found[0]
    rated = [
        each.meant for each in heard if each.is_named and (each.has_stars or not film_id or _is_title(each))
    ]
    is_other = any(meant is None or meant[0].film.film_id != film_id for meant in rated)
    return None if is_other else found[0]


def _asks_for_more(turn: Turn, text: str) -> bool:
    """Whether words ask for films rather than say how one was."""
    understood = read_intent(turn, text)
    return asks_for_films(text) or (understood.is_sure and isinstance(understood.intent, Wish | Next | Plain))


def _is_title(heard: Heard) -> bool:
    """Whether words are the title of a film, written as one: the Catwoman of "1 - Catwoman"."""
    return (
        heard.meant is not None
        and heard.text[:1].isupper()
        and fold(heard.meant[0].film.title) == fold(heard.text)
    )
