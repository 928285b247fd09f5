"""Questions about a film that is named or spoken of: what is known is told, and what is not is said."""

from dataclasses import replace

from bot.dialogue import stars
from bot.dialogue.about_films import cards, film, films, same_director
from bot.dialogue.actions import buttons
from bot.dialogue.company import group_lists
from bot.dialogue.heard.about_it_reading import asks_about_it, read_topic
from bot.dialogue.heard.film_question_reading import FilmQuestion, read_film_question
from bot.dialogue.intents.intent import IT, NamedFilm, Of, Show
from bot.dialogue.intents.mark_reading import place_said
from bot.dialogue.message import Reply
from bot.dialogue.recommending import lists, wishing
from bot.dialogue.recommending.place import NOWHERE, Place
from bot.dialogue.talk import about_film, asking
from bot.dialogue.talk.known_names import KnownNames
from bot.dialogue.talk.meaning import read_intent
from bot.dialogue.text import Text
from bot.dialogue.turn import Turn
from bot.service import facts, last_list, marks, ratings, wishes
from bot.service.wishes import Filter
from recommender.catalog.film import Film

_MOST_NAMED = 5


def read(turn: Turn, text: str) -> list[Reply] | None:
    """Answers what is asked of a film: its year, what else who made it made; None for anything else."""
    if not turn.visit.has_model:
        return None
    topic, rest = read_topic(text)
    for named, said in dict.fromkeys(((topic, rest), ("", text))):
        question = read_film_question(said)
        if question is not None:
            replies = _answer(turn, replace(question, film=question.film or named))
            if replies is not None:
                return replies
    return None


def read_any(turn: Turn, text: str) -> list[Reply] | None:
    """Shows the film of which something is asked that is not known: "number 3, is it very gory?"."""
    topic, asked = read_topic(text)
    if not asks_about_it(asked) or not turn.visit.has_model:
        return None
    known = read_intent(turn, asked)
    meant = _film(turn, topic)
    if meant is None or (not topic and isinstance(known.intent, Show)):
        return None
    if isinstance(known.intent, Show) and known.intent.of == IT:
        of = Of(film=NamedFilm(meant.film_id, meant.name, is_certain=True))
        return about_film.act(turn, replace(known.intent, of=of))
    return [_card(turn, meant, turn.say("plain-no-more-known"))]


def _answer(turn: Turn, question: FilmQuestion) -> list[Reply] | None:
    meant = _film(turn, question.film)
    if meant is None:
        return _of_nobody(turn) if question.asked == "more" and not question.film else None
    match question.asked:
        case "year" | "length":
            return [_card(turn, meant, _fact(turn, meant, question))]
        case "more":
            return _more(turn, meant, question)
        case "given":
            return [_given(turn, meant)]
        case "list":
            return [_on_list(turn, meant)]


def in_question(turn: Turn) -> Film | None:
    """The film spoken of: the one whose stars are being asked for, else the one opened or rated last."""
    asked = asking.films_asked(turn)
    film_id = asked[0] if len(asked) == 1 else last_list.spoken_of(turn.visit, turn.incoming.chat)
    found = ratings.find_film(turn.visit, film_id) if film_id else None
    return found if isinstance(found, Film) else None


def _film(turn: Turn, name: str) -> Film | None:
    """The film that a question names, by its title or its place in the list; None where that is open."""
    if not name:
        return in_question(turn)
    place = place_said(name)
    if place is not None:
        return about_film.film_of(turn, Of(place=place))
    named = KnownNames(turn.visit).film(name)
    found = ratings.find_film(turn.visit, named.film_id) if named is not None and named.is_certain else None
    return found if isinstance(found, Film) else None


def _card(turn: Turn, meant: Film, note: Text) -> Reply:
    last = last_list.latest(turn.visit, turn.incoming.chat)
    place = Place.of(last.numbers) if last is not None and meant.film_id in last.films else NOWHERE
    return cards.show(turn, meant.film_id, place, note=note)


def _fact(turn: Turn, meant: Film, question: FilmQuestion) -> Text:
    """What is known of a film's year or length."""
    if question.asked == "year" and meant.year:
        return turn.say("film-year", film=meant.title, year=str(meant.year))
    told = facts.filled(meant, facts.of_film(turn.visit, meant, turn.language))
    if question.asked == "length" and told.runtime:
        return turn.say("film-length", film=meant.name, length=films.length(turn.language, told.runtime))
    return turn.say("plain-no-more-known")


def _more(turn: Turn, meant: Film, question: FilmQuestion) -> list[Reply]:
    """Other films of whoever directed a film, or plays in it."""
    told = facts.filled(meant, facts.of_film(turn.visit, meant, turn.language))
    people = told.actors if question.is_of_actor else told.directors[:1]
    if question.is_of_actor and len(people) > 1:
        named = films.listed(turn.language, people[:_MOST_NAMED])
        return [_card(turn, meant, turn.say("film-whose", people=named))]
    known = wishes.person_named(turn.visit, people[0]) if people else None
    if known is not None:
        wanted = Filter(people=(known,), without=(meant.film_id,))
        return [lists.show(turn, Place(group_lists.source(turn)), wanted=wanted)]
    others, rows = same_director.others(turn, meant.name) if not question.is_of_actor else ((), ())
    if others:
        return [Reply(others, rows)]
    return [_card(turn, meant, turn.say("film-people-unknown", film=meant.name))]


def _of_nobody(turn: Turn) -> list[Reply]:
    """Who is meant was not said, and no film is spoken of."""
    key = "film-whose-unsaid" if wishes.knows_people(turn.visit) else "film-no-people"
    return [Reply(turn.say(key), (wishing.show_list(turn),))]


def _given(turn: Turn, meant: Film, before: Text = ()) -> Reply:
    given = ratings.given(turn.visit, meant.film_id)
    if given is None:
        row = buttons(turn.label("card-rate-button"), "pick", 1, about=meant.film_id)
        return Reply(turn.say("film-not-given", film=meant.name), (row,), about=turn.about(meant.film_id))
    row = buttons(turn.label("card-stars-button"), "pick", 1, about=meant.film_id)
    told = turn.say("film-given", film=meant.name, stars=stars.drawn(given.stars))
    said = (*before, "\n", *told) if before else told
    return Reply(said, (row,), about=turn.about(meant.film_id))


def _on_list(turn: Turn, meant: Film) -> Reply:
    is_on = marks.is_waiting(turn.visit, meant.film_id)
    if not is_on and ratings.given(turn.visit, meant.film_id) is not None:
        return _given(turn, meant, turn.say("film-is-not-on-list", film=meant.name))
    row = (
        buttons(turn.label("card-off-button"), "unmark", *film.OFF_LIST, about=meant.film_id)
        if is_on
        else buttons(turn.label("card-later-button"), "later", about=meant.film_id)
    )
    said = turn.say("film-is-on-list" if is_on else "film-is-not-on-list", film=meant.name)
    return Reply(said, (row,), about=turn.about(meant.film_id))
