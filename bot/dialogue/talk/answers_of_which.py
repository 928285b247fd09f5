"""Answers to which of some films is meant: by place, name, year, genre, yes or no, with stars."""

from dataclasses import replace
from itertools import islice

from bot.dialogue.heard.answer_reading import (
    Option,
    read_answered_stars,
    read_how_many,
    read_option,
    read_option_of_year,
    read_stars_of_all,
    read_yes_and_stars,
    read_yes_or_no,
    says_next,
    says_no_opinion,
    says_puzzled,
    says_which,
)
from bot.dialogue.heard.answer_words import INDEFINITE
from bot.dialogue.heard.correction_reading import read_correction, read_other_stars
from bot.dialogue.heard.exception_reading import read_exceptions
from bot.dialogue.heard.film_spoken_of import read_opinion_of_it
from bot.dialogue.heard.origin_reading import read_origin
from bot.dialogue.heard.plain import plain
from bot.dialogue.heard.rating_reading import read_rating
from bot.dialogue.heard.request_words import ARTICLES
from bot.dialogue.heard.splitting import SEPARATOR
from bot.dialogue.heard.star_reading import Stars, mark_of_ten, of_five, stars_at_end
from bot.dialogue.heard.words_around import without_words_around
from bot.dialogue.heard.year_reading import read_years
from bot.dialogue.intents.intent import Wish
from bot.dialogue.message import Reply
from bot.dialogue.rating import rate, several
from bot.dialogue.talk import (
    another_than_offered,
    asking,
    whole_series,
)
from bot.dialogue.talk.answer_parts import film_asked, film_called, says_none, stars_of_one_of_them
from bot.dialogue.talk.asking import Choice
from bot.dialogue.talk.meaning import read_intent
from bot.dialogue.talk.mentions import mentions
from bot.dialogue.talk.understanding import hear
from bot.dialogue.turn import Turn
from bot.service import questions
from bot.service.problems import NoModel
from bot.service.questions import Question
from recommender.catalog.folding import fold

_FEW_WORDS = 3
_ARTICLES = frozenset(map(plain, ARTICLES))
_INDEFINITE = frozenset(map(plain, INDEFINITE))
_CUT = 3  # places where an answer may end and something else begin


def answer(turn: Turn, question: Question, text: str) -> list[Reply] | None:
    """The answer to "Which one do you mean?"."""
    choices = [choice for choice in asking.choices_in(question.payload) if film_asked(turn, choice.film_id)]
    if not choices:
        questions.close(turn.visit, question.number)
        return None
    rest = asking.rest_of(question)
    more = [] if question.passed else _more_than_one(turn, question, choices, text)
    if more:
        return more
    says = read_yes_or_no(text)
    if says is False or says_none(text, question):
        return rate.leave_choice(turn, question)
    other = _other_stars(text) if any(choice.stars is not None for choice in choices) else None
    chosen = None
    if other is None and not says_next(text):  # "next one" is no first one
        chosen = _chosen(turn, choices, text) or _chosen(turn, choices, without_words_around(text))
    if chosen is None and not question.passed:
        chosen = _of_genre(turn, choices, text)
    if chosen is not None:
        return _choose(turn, question, chosen, text)
    found = other or read_answered_stars(text) or stars_of_one_of_them(text)
    stars = _stars_or_mark(found, text) if found is not None else None
    is_open = found is None and says is None and not question.passed and not says_no_opinion(text)
    if is_open and not mentions(turn, text):
        at_end = stars_at_end(text)  # "loved it as a teen, now maybe a 3"
        is_said = at_end is not None and not (at_end.is_plain and at_end.stars == 1)  # "the Wilder one"
        stars = read_opinion_of_it(text).stars or (at_end.stars if at_end is not None and is_said else None)
    if stars is not None:
        choices = [replace(choice, stars=stars) for choice in choices]
    elif says is None and (question.passed or not (_says_which(text) or says_puzzled(text))):
        return None
    questions.close(turn.visit, question.number)
    said = str(question.payload.get("said", ""))
    note = (
        several.problem(turn, found.problem, text)
        if found is not None
        else ()
        if stars
        else turn.say("answer-which-how")
    )
    return [asking.which(turn, choices, question.payload.get("last_year"), said=said, note=note, rest=rest)]


def _says_which(text: str) -> bool:
    """Whether words mean one of the films, whichever: "the Coen one", "the cartoon"."""
    said = without_words_around(text)
    spoken = plain(said).split()
    is_short = 1 < len(spoken) <= _FEW_WORDS and spoken[0] in _ARTICLES
    return says_which(said) or (is_short and says_which(f"{said} one"))


def _of_genre(turn: Turn, choices: list[Choice], text: str) -> Choice | None:
    """The one film of a genre that an answer says: "the cartoon"."""
    wish = read_intent(turn, text).intent if _says_which(text) else None
    genres = set(wish.genres) if isinstance(wish, Wish) else set()
    films_of = [(choice, film_asked(turn, choice.film_id)) for choice in choices]
    fitting = [choice for choice, film in films_of if film is not None and genres & set(film.genres)]
    return fitting[0] if len(fitting) == 1 else None


def _other_stars(text: str) -> Stars | None:
    """Stars in place of those said before: "no sorry, I meant 2" is no place among the films."""
    said = read_correction(text)
    return read_answered_stars(said.meant) if said is not None else read_other_stars(text)


def _more_than_one(turn: Turn, question: Question, choices: list[Choice], text: str) -> list[Reply]:
    """The answer to which film is meant where it names several, another one, or rates others, too."""
    another = another_than_offered.read(turn, question, choices[0], text) if len(choices) == 1 else None
    if another is not None:
        return another
    meant = _meant_together(turn, question, choices, text)
    if meant:
        return rate.choose_all(turn, question, meant)
    return _chosen_and_rated(turn, question, choices, text)


def _chosen_and_rated(turn: Turn, question: Question, choices: list[Choice], text: str) -> list[Reply]:
    """The answer and stars of other films behind it: "the old one, and Robocop 3"; nothing for others."""
    for found in islice(SEPARATOR.finditer(plain(text)), _CUT):
        said = text[: found.start()]
        if read_yes_or_no(said) is True and plain(found[0]).strip() == "then":
            continue  # "ok then Heat" is no yes
        chosen = _chosen(turn, choices, said)
        if chosen is None or chosen.stars is None:
            continue
        others = hear(turn, text[found.end() :])
        first = hear(turn, f"{chosen.label} {chosen.stars:g}/5")
        if isinstance(first, NoModel) or isinstance(others, NoModel):
            return []
        if any(each.is_named and each.has_stars for each in others):
            questions.close(turn.visit, question.number)
            return [several.answer(turn, [*first, *others]), *rate.ask_next(turn, asking.rest_of(question))]
    return []


def _meant_together(turn: Turn, question: Question, choices: list[Choice], text: str) -> list[Choice]:
    """Several of the films asked about: "both", "all but the first"; none where not several are said."""
    if read_yes_or_no(text) is True and question.payload.get("all"):
        return choices
    excepted = read_exceptions(text)
    if excepted is not None and read_how_many(excepted.rule, len(choices)) == len(choices):
        return whole_series.without(turn, choices, excepted) or []
    said, stars = read_stars_of_all(text) or (text, None)
    count = read_how_many(said, len(choices))
    meant = choices[:count] if count > 1 else []
    return [replace(choice, stars=stars) for choice in meant] if stars is not None else meant


def _chosen(turn: Turn, choices: list[Choice], text: str) -> Choice | None:
    """The film that an answer names, with the stars that it says; None where it names none."""
    known = [film_asked(turn, choice.film_id) for choice in choices]
    options = asking.options(turn, choices)
    stars = read_yes_and_stars(text) if len(choices) == 1 else None
    if stars is not None and stars.stars is not None:
        return replace(choices[0], stars=stars.stars)
    whole = read_option(text, options)
    if whole is not None and _names_another(turn, text, options[whole], choices):
        return None
    if whole is None and len(choices) == 1 and read_yes_or_no(text) is True:
        whole = 0
    if whole is not None:
        return choices[whole]
    for reading in read_rating(text):
        place = None if reading.stars is None else read_option(reading.title, options)
        if place is not None:
            if plain(reading.title) in _INDEFINITE:
                continue  # "un 4"
            is_other = _names_another(turn, reading.title, options[place], choices)
            return None if is_other else replace(choices[place], stars=reading.stars)
    place = read_origin(text, [film for film in known if film is not None])
    if place is None:
        place = read_option_of_year(text, options)
    if place is None and says_which(text):
        place = read_years(text, [option.year for option in options])
    return None if place is None else choices[place]


def _choose(turn: Turn, question: Question, chosen: Choice, text: str) -> list[Reply]:
    rest, said = asking.rest_of(question), stars_at_end(text)
    if question.passed:
        return [asking.confirm(turn, chosen, rest)]
    if chosen.stars is not None:
        return rate.save(turn, chosen.film_id, chosen.stars)
    questions.close(turn.visit, question.number)
    note = several.problem(turn, said.problem, text[said.begin :]) if said is not None and said.begin else ()
    return [rate.ask_stars(turn, chosen.film_id, note=note, rest=rest)]


def _names_another(turn: Turn, text: str, option: Option, choices: list[Choice]) -> bool:
    """Whether a part of a title is all of another film's, which was not asked about: "Heat" of "Red Heat"."""
    named = set(fold(text).split())
    if not named or not named < set(fold(option.title).split()):
        return False
    film = film_called(turn, text)
    return film is not None and film.film_id not in {choice.film_id for choice in choices}


def _stars_or_mark(found: Stars, text: str) -> float | None:
    """Stars, else what a number beyond them would be of ten."""
    mark = mark_of_ten(text) if found.problem == "range" else None
    return found.stars if mark is None else of_five(mark)
