"""Requests in a sentence, done as their command or button would be: a language, an evening, a reminder."""

import re
from dataclasses import replace
from datetime import datetime, time, timedelta
from typing import Final

from bot.dialogue.about_films import film
from bot.dialogue.about_films.naming import named
from bot.dialogue.actions import Action, buttons
from bot.dialogue.by_itself import remind
from bot.dialogue.company import film_night
from bot.dialogue.heard import liking_words, request_reading
from bot.dialogue.heard.plain import plain
from bot.dialogue.heard.rating_reading import read_rating
from bot.dialogue.heard.star_reading import stars_at_end
from bot.dialogue.heard.when_reading import When, read_when
from bot.dialogue.intents.mark_reading import place_said
from bot.dialogue.message import Button, Reply
from bot.dialogue.own_side import language
from bot.dialogue.rating import my_ratings, rate, several
from bot.dialogue.talk import asking
from bot.dialogue.talk.understanding import hear
from bot.dialogue.text import Bold, Text
from bot.dialogue.turn import Turn
from bot.service import film_nights, films, last_list, marks, questions, ratings, reminders
from bot.service.films import Candidate, Found
from bot.service.problems import NoModel
from recommender.catalog.film import Film

_USUAL: Final = time(20)
_MARK: Final = re.compile(r"[,:;=\u2013\u2014-]")
_IT: Final = frozenset(map(plain, liking_words.IT))


def read_stars_of_list(turn: Turn, text: str) -> list[Reply] | None:
    """Takes stars behind numbers for those of the list that was shown: "1: 5 stars, 2: 4 stars"."""
    places = request_reading.read_stars_of_places(text)
    last = last_list.latest(turn.visit, turn.incoming.chat) if places else None
    if last is None:
        return None
    lines = []
    for place, given in places:
        found = ratings.find_film(turn.visit, last.film_at(place) or "")
        if not isinstance(found, Film):
            return None
        lines.append(f"{found.name}: {given}")
    heard = hear(turn, "\n".join(lines))
    if isinstance(heard, NoModel) or len(heard) != len(places) or not all(each.is_named for each in heard):
        return None
    return (
        rate.respond(turn, heard[0], is_about_it=True) if len(heard) == 1 else [several.answer(turn, heard)]
    )


def read_stars_of_place(turn: Turn, text: str) -> list[Reply] | None:
    """Takes stars or a liking of one film of the list: "loved the first one", "the third, 4 stars"."""
    found = stars_at_end(text)
    # "I've seen the first two" says no stars, and "one" is none.
    says_one = found is not None and found.is_plain and found.stars == 1
    is_bare = found is not None and found.is_bare and not says_one and not _MARK.search(text)
    if is_bare or not any(map(str.isalpha, text)):
        return None
    # Most texts name no place: the database is only asked about those that do.
    read = [(place_said(each.title), each) for each in read_rating(text) if each.stars is not None]
    if all(place is None for place, _ in read):
        return None
    asked = questions.open_ones(turn.visit, turn.incoming.chat, turn.incoming.answers)[:1]
    if asked and asked[0].kind == asking.FILM and not asked[0].passed:
        return None
    last = last_list.latest(turn.visit, turn.incoming.chat)
    if last is None:
        return None
    for place, reading in read:
        film_id = last.film_at(place) if place is not None else None
        if film_id is not None and reading.stars is not None:
            return rate.save(turn, film_id, reading.stars, written=reading.rounded_from)
    return None


def read_language(turn: Turn, text: str) -> list[Reply] | None:
    """Speaks the language that is asked for: "please speak French"."""
    code = request_reading.read_language(text)
    return language.answer(turn, code) if code else None


def read_night(turn: Turn, text: str) -> list[Reply] | None:
    """Plans a film night: "can we do a film night on Friday at 8pm?", "film night tomorrow"."""
    said = request_reading.read_night(text)
    if said is None:
        return None
    rest, is_planned = said
    when = read_when(rest, reminders.local_now(turn.visit).date())
    if when.day is None and when.at is None and not is_planned:
        return None
    return film_night.answer(turn, rest)


def read_moved_night(turn: Turn, text: str) -> list[Reply] | None:
    """Plans the film night of the chat anew: "move it to Saturday"; it is asked before it is done."""
    said = request_reading.read_moved(text)
    if said is None or film_nights.current(turn.visit, turn.incoming.chat) is None:
        return None
    return film_night.answer(turn, said)


def read_reminder(turn: Turn, text: str) -> list[Reply] | None:
    """Puts a film on the watchlist and sets the reminder: "remind me of Vertigo on Sunday at 8pm"."""
    said = request_reading.read_reminder(text)
    if said is None or not turn.visit.has_model:
        return None
    if turn.in_company:
        return [Reply(turn.say("remind-private"))]
    now = reminders.local_now(turn.visit)
    when = read_when(said, now.date())
    title = request_reading.without_beside(" ".join(when.rest))
    if (when.day or when.at) and _is_film(turn, said):  # "Freaky Friday"
        when, title = When(None, is_weekday=False, at=None, rest=()), said
    meant = _film_in_question(turn, title)
    if meant is None and not title:
        return [Reply(turn.say("remind-what"))]
    if meant is None:
        found = named(turn, title, _remind_of)
        if isinstance(found, Reply):
            return [found]
        meant = found.film
    film_id = meant.film_id
    marks.watch_later(turn.visit, film_id, turn.key)
    if when.day is None and when.at is None:
        (asked,) = remind.press_remind(turn, Action("remind", about=film_id))
    else:
        moment = _moment(now, when)
        numbers = (float(moment.toordinal()), float(moment.hour * 60 + moment.minute))
        (asked,) = remind.press_wall(turn, Action("remwall", numbers, film_id))
    noted: Text = (Bold(meant.name), "\n", *asked.text)
    return [replace(asked, text=noted, replace=False)]


def read_taken_off(turn: Turn, text: str) -> list[Reply] | None:
    """Takes a film off the watchlist: "take Vertigo off my list"."""
    title = request_reading.read_taken_off(text)
    if title is None or not turn.visit.has_model:
        return None
    meant = named(turn, title, _off_list)
    if isinstance(meant, Reply):
        return [meant]
    return film.take_off_watchlist(turn, meant.film.film_id)


def read_removed_rating(turn: Turn, text: str) -> list[Reply] | None:
    """Takes the stars of a film back: "delete my rating of Heat"."""
    title = request_reading.read_removed_rating(text)
    if title is None or not turn.visit.has_model:
        return None
    meant = named(turn, title, _pick)
    if isinstance(meant, Reply):
        return [meant]
    return my_ratings.remove(turn, meant.film.film_id)


def _film_in_question(turn: Turn, title: str) -> Film | None:
    """The film spoken of, where a request names none, or "it"."""
    if title and plain(title) not in _IT:
        return None
    film_id = last_list.spoken_of(turn.visit, turn.incoming.chat)
    found = ratings.find_film(turn.visit, film_id) if film_id else None
    return found if isinstance(found, Film) else None


def _moment(now: datetime, when: When) -> datetime:
    """When it is next so late, or the day is next come."""
    moment = datetime.combine(when.day or now.date(), when.at or _USUAL, now.tzinfo)
    if moment <= now:
        moment += timedelta(days=7 if when.is_weekday else 1 if when.day is None else 0)
    return moment


def _is_film(turn: Turn, title: str) -> bool:
    found = films.search(turn.visit, [title])
    return isinstance(found, Found) and found.certain is not None


def _remind_of(candidate: Candidate) -> tuple[Button, ...]:
    return buttons(candidate.label, "remind", about=candidate.film.film_id)


def _pick(candidate: Candidate) -> tuple[Button, ...]:
    return buttons(candidate.label, "pick", about=candidate.film.film_id)


def _off_list(candidate: Candidate) -> tuple[Button, ...]:
    return buttons(candidate.label, "unmark", *film.OFF_LIST, about=candidate.film.film_id)
