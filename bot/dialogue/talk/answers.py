"""Answers to the bot's own questions, in words: by place, name, year, yes or no, stars."""

from collections.abc import Callable
from dataclasses import replace
from itertools import islice

from bot.dialogue.by_itself import suggest, suggesting, time_zones
from bot.dialogue.company import film_night, film_night_when
from bot.dialogue.heard.answer_reading import (
    Option,
    read_answered_stars,
    read_how_many,
    read_option,
    read_option_of_year,
    read_place_number,
    read_stars_and_words,
    read_stars_of_all,
    read_yes_and_stars,
    read_yes_or_no,
    says_enough,
    says_next,
    says_no_opinion,
    says_not_seen,
    says_not_that_one,
    says_puzzled,
    says_two_numbers,
    says_which,
)
from bot.dialogue.heard.answer_words import INDEFINITE
from bot.dialogue.heard.correction_reading import read_correction, read_other_stars
from bot.dialogue.heard.exception_reading import read_exceptions
from bot.dialogue.heard.film_spoken_of import read_opinion_of_it
from bot.dialogue.heard.liking import LONGEST
from bot.dialogue.heard.opinion_reading import asks_for_films
from bot.dialogue.heard.origin_reading import read_origin
from bot.dialogue.heard.plain import plain
from bot.dialogue.heard.rating_reading import read_rating
from bot.dialogue.heard.request_words import ARTICLES
from bot.dialogue.heard.splitting import SEPARATOR
from bot.dialogue.heard.star_reading import Stars, mark_of_ten, of_five, stars_at_end
from bot.dialogue.heard.stars_in_order import read_stars_alone_in_order
from bot.dialogue.heard.words_around import without_interjections, without_words_around
from bot.dialogue.heard.year_reading import read_years
from bot.dialogue.intents.intent import Next, Plain, Wish
from bot.dialogue.message import Reply
from bot.dialogue.rating import first_cards, rate, several
from bot.dialogue.talk import (
    also,
    another_than_offered,
    asking,
    plans,
    stars_and_others,
    unseen_of_asked,
    whole_series,
    yes_or_no,
)
from bot.dialogue.talk.asking import Choice
from bot.dialogue.talk.heard_film import Heard
from bot.dialogue.talk.meaning import read_intent
from bot.dialogue.talk.mentions import mentions
from bot.dialogue.talk.told_films import ToldFilms
from bot.dialogue.talk.understanding import hear
from bot.dialogue.turn import Turn
from bot.service import films, last_list, marks, questions, ratings
from bot.service.problems import NoModel
from bot.service.questions import Question
from recommender.catalog.film import Film
from recommender.catalog.folding import fold

Answering = Callable[[Turn, Question, str], list[Reply] | None]
"""Answers a question of one kind; None where the text is no answer to it."""
_FEW_WORDS = 3
_ARTICLES = frozenset(map(plain, ARTICLES))
_INDEFINITE = frozenset(map(plain, INDEFINITE))
_CUT = 3  # places where an answer may end and something else begin


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
    if found is None or _is_a_title(turn, text) or mentions(turn, text) or _wishes(turn, text):
        return None
    spoken_of = last_list.spoken_of(turn.visit, turn.incoming.chat)
    film = _film(turn, spoken_of) if spoken_of else None
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
    found = _stars_with_words(turn, text)
    heard = hear(turn, text) if found is not None else []
    return None if isinstance(heard, NoModel) or any(each.is_named for each in heard) else found


def _is_title(heard: Heard) -> bool:
    """Whether words are the title of a film, written as one: the Catwoman of "1 - Catwoman"."""
    return (
        heard.meant is not None
        and heard.text[:1].isupper()
        and fold(heard.meant[0].film.title) == fold(heard.text)
    )


def _is_a_title(turn: Turn, text: str) -> bool:
    """Whether a film is called just so: "9"."""
    return _called(turn, text) is not None


def _called(turn: Turn, text: str) -> Film | None:
    """The one film that is called just so."""
    found = films.search(turn.visit, [text])
    certain = None if isinstance(found, NoModel) else found.certain
    return certain.film if certain is not None and fold(certain.film.title) == fold(text) else None


def _stars(turn: Turn, question: Question, text: str) -> list[Reply] | None:
    """The answer to "How many stars for Fargo (1996)?"."""
    film = _film(turn, str(question.payload.get("film", "")))
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
    if says is False or _says_none(text, question):
        questions.close(turn.visit, question.number)
        return rate.leave(turn, turn.say("answer-no-stars", film=film.name), rest)
    # "Number 2" is no stars where no list was shown either.
    is_year = text.strip(" .!()") == str(film.year) or read_place_number(text) is not None
    if says is True or ((is_year or says_puzzled(text)) and not question.passed):
        questions.close(turn.visit, question.number)
        return [rate.ask_stars(turn, film.film_id, rest=rest)]
    found = read_answered_stars(text) or read_other_stars(text) or _stars_with_words(turn, text, film.film_id)
    if found is None and says_two_numbers(text) and not question.passed:
        questions.close(turn.visit, question.number)
        return [rate.ask_stars(turn, film.film_id, note=turn.say("answer-one-number"), rest=rest)]
    if found is None and not question.passed and not mentions(turn, text):
        given = read_opinion_of_it(text).stars  # "that one was fire"
        return None if given is None else rate.save(turn, film.film_id, given)
    if found is None or (found.stars is None and found.is_bare and _is_a_title(turn, text)):
        return None
    if found.stars is None:
        questions.close(turn.visit, question.number)
        return [
            rate.ask_stars(turn, film.film_id, note=several.problem(turn, found.problem, text), rest=rest)
        ]
    if question.passed:
        return [asking.confirm(turn, Choice(film.film_id, film.name, found.stars), rest)]
    return rate.save(turn, film.film_id, found.stars, written=found.rounded_from)


def _says_none(text: str, question: Question) -> bool:
    """Whether somebody has no stars to give: "never saw it", "enough" and "next" right after it."""
    if question.passed:
        return says_not_seen(text)
    is_next = bool(asking.rest_of(question)) and says_next(text)
    return is_next or says_not_seen(text) or says_enough(text)


def _stars_of_all(turn: Turn, question: Question, film: Film, text: str) -> list[Reply]:
    """Saves stars of all films that are asked one after the other: "5 for all of them", "5 and 4"."""
    rest = asking.rest_of(question)
    waiting = [each for each in rest if each.get("kind") == asking.STARS]
    films_asked = [film, *(_film(turn, str(each.get("film", ""))) for each in waiting)]
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


def _film_of_stars(turn: Turn, question: Question, text: str) -> list[Reply] | None:
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


def _the_other_one(turn: Turn, question: Question, film: Film, text: str) -> list[Reply] | None:
    """Takes an answer for the other film of the same name that it means: "the new one with the women"."""
    said = _stars_of_one_of_them(text)
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


def _stars_with_words(turn: Turn, text: str, film_id: str = "") -> Stars | None:
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


def _which(turn: Turn, question: Question, text: str) -> list[Reply] | None:
    """The answer to "Which one do you mean?"."""
    choices = [choice for choice in asking.choices_in(question.payload) if _film(turn, choice.film_id)]
    if not choices:
        questions.close(turn.visit, question.number)
        return None
    rest = asking.rest_of(question)
    more = [] if question.passed else _more_than_one(turn, question, choices, text)
    if more:
        return more
    says = read_yes_or_no(text)
    if says is False or _says_none(text, question):
        return rate.leave_choice(turn, question)
    other = _other_stars(text) if any(choice.stars is not None for choice in choices) else None
    chosen = None
    if other is None and not says_next(text):  # "next one" is no first one
        chosen = _chosen(turn, choices, text) or _chosen(turn, choices, without_words_around(text))
    if chosen is None and not question.passed:
        chosen = _of_genre(turn, choices, text)
    if chosen is not None:
        return _choose(turn, question, chosen, text)
    found = other or read_answered_stars(text) or _stars_of_one_of_them(text)
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
    films_of = [(choice, _film(turn, choice.film_id)) for choice in choices]
    fitting = [choice for choice, film in films_of if film is not None and genres & set(film.genres)]
    return fitting[0] if len(fitting) == 1 else None


def _other_stars(text: str) -> Stars | None:
    """Stars in place of those said before: "no sorry, I meant 2" is no place among the films."""
    said = read_correction(text)
    return read_answered_stars(said.meant) if said is not None else read_other_stars(text)


def _stars_of_one_of_them(text: str) -> Stars | None:
    """Stars behind words that mean one of several, whichever: "the Peter Jackson one 3"."""
    found = stars_at_end(text)
    return found if found is not None and says_which(without_interjections(text[: found.begin])) else None


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
    known = [_film(turn, choice.film_id) for choice in choices]
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
    film = _called(turn, text)
    return film is not None and film.film_id not in {choice.film_id for choice in choices}


def _stars_or_mark(found: Stars, text: str) -> float | None:
    """Stars, else what a number beyond them would be of ten."""
    mark = mark_of_ten(text) if found.problem == "range" else None
    return found.stars if mark is None else of_five(mark)


def _film(turn: Turn, film_id: str) -> Film | None:
    film = ratings.find_film(turn.visit, film_id)
    return film if isinstance(film, Film) else None


ANSWERING: dict[str, Answering] = {
    asking.STARS: _stars,
    asking.FILM: _which,
    asking.FILM_OF_STARS: _film_of_stars,
    first_cards.QUESTION: first_cards.answer,
    time_zones.QUESTION: time_zones.answer,
    suggest.QUESTION: suggesting.answer,
    yes_or_no.QUESTION: yes_or_no.answer,
    film_night_when.QUESTION: film_night.answer_when,
    plans.QUESTION: plans.answer,
    also.QUESTION: also.answer,
}
"""Kind of a question -> what answers it."""
