"""Requests in a sentence, done as their command or button would be: a language, an evening, a reminder."""

from collections.abc import Callable
from datetime import datetime, time, timedelta
from typing import Final

from bot.dialogue.about_films import film, taking
from bot.dialogue.about_films.naming import named
from bot.dialogue.actions import buttons
from bot.dialogue.by_itself import remind
from bot.dialogue.company import film_night, film_night_cancel
from bot.dialogue.heard import night_reading, rating_words, request_reading
from bot.dialogue.heard.erasing_reading import erases_all
from bot.dialogue.heard.leaving_reading import leaves_mine
from bot.dialogue.heard.plain import plain
from bot.dialogue.heard.when_reading import When, read_when
from bot.dialogue.intents.intent import IT, Of, Show, Take
from bot.dialogue.intents.mark_reading import place_said
from bot.dialogue.message import Button, Reply
from bot.dialogue.own_side import language
from bot.dialogue.rating import my_ratings
from bot.dialogue.talk import about_film, asking, meaning, plans
from bot.dialogue.turn import Turn
from bot.service import film_nights, films, last_list, marks, ratings, reminders
from bot.service.films import Candidate, Found
from recommender.catalog.film import Film

_USUAL: Final = time(20)
_IT: Final = frozenset(map(plain, rating_words.IT))


def read_left_alone(turn: Turn, text: str) -> list[Reply] | None:
    """Says that one's own ratings stay, as another takes theirs back: "no, leave mine"."""
    return [Reply(turn.say("undo-yours-stay"))] if leaves_mine(text) else None


def read_language(turn: Turn, text: str) -> list[Reply] | None:
    """Speaks the language that is asked for: "please speak French"."""
    code = request_reading.read_language(text)
    return language.answer(turn, code) if code else None


def read_erased(turn: Turn, text: str) -> list[Reply] | None:
    """Asks whoever wants all of their ratings gone whether they mean it: "delete all my ratings"."""
    command = turn.commands.get("forgetme") if erases_all(text) else None
    return command.answer(turn, "") if command is not None else None


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


def read_cancelled_night(turn: Turn, text: str) -> list[Reply] | None:
    """Calls the film night of the chat off: "we have to cancel the film night"; a question asks back."""
    if not night_reading.calls_off(text):
        return None
    return [film_night_cancel.cancel(turn, is_sure="?" not in text)]


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
    is_open = when.day is None and when.at is None
    return remind.of_film(turn, meant.film_id, None if is_open else _moment(now, when))


def read_plan(turn: Turn, text: str) -> list[Reply] | None:
    """Sets the reminder for a film that is taken for another day: "we'll watch number 2 on Friday"."""
    # Most texts name no day: the database is only asked about those that do.
    if turn.in_company or read_when(text, turn.visit.service.now().date()).day is None:
        return None
    if last_list.latest(turn.visit, turn.incoming.chat) is None and not asking.films_asked(turn):
        return None
    now = reminders.local_now(turn.visit)
    when = read_when(text, now.date())
    intent = meaning.read_intent(turn, request_reading.without_beside(" ".join(when.rest))).intent
    is_placed = isinstance(intent, Show) and intent.of.place is not None and not intent.asked
    is_taken = isinstance(intent, Take) or (is_placed and not text.rstrip().endswith("?"))
    film = about_film.film_of(turn, intent.of) if is_taken and isinstance(intent, Take | Show) else None
    is_today = when.day == now.date()
    if film is None:
        is_open = intent == Take(IT) and not is_today
        return plans.ask(turn, _moment(now, when)) if is_open else None
    return (
        taking.take(turn, film.film_id)
        if is_today
        else remind.of_film(turn, film.film_id, _moment(now, when))
    )


def read_taken_off(turn: Turn, text: str) -> list[Reply] | None:
    """Takes a film off the watchlist: "take Vertigo off my list"."""
    return _with_named(turn, request_reading.read_taken_off(text), _off_list, _off_lists)


def read_removed_rating(turn: Turn, text: str) -> list[Reply] | None:
    """Takes the stars of a film back: "delete my rating of Heat"."""
    title = request_reading.read_removed_rating(text)
    found = films.search(turn.visit, [title]) if title is not None else None
    if isinstance(found, Found) and found.certain is None and found.meant:
        # Of several films of that name the one that has stars is meant.
        rated = [each for each in found.meant if ratings.given(turn.visit, each.film.film_id) is not None]
        if not rated:
            return [Reply(turn.say("plain-nothing-to-drop", film=found.meant[0].film.title))]
        if len(rated) == 1:
            return my_ratings.remove(turn, rated[0].film.film_id)
    return _with_named(turn, title, _pick, my_ratings.remove)


def read_dropped(turn: Turn, text: str) -> list[Reply] | None:
    """Takes the stars of a film back, or the film off the watchlist: "delete Heat"."""
    for title in request_reading.read_dropped(text) if turn.visit.has_model else ():
        found = films.search(turn.visit, [title])
        if isinstance(found, Found) and found.certain is not None:
            return _drop(turn, found.certain.film)
    return None


def _drop(turn: Turn, dropped: Film) -> list[Reply]:
    if ratings.given(turn.visit, dropped.film_id) is not None:
        return my_ratings.remove(turn, dropped.film_id)
    if marks.of_film(turn.visit, dropped.film_id):
        return film.take_off_watchlist(turn, dropped.film_id)
    return [Reply(turn.say("plain-nothing-to-drop", film=dropped.name))]


def _off_lists(turn: Turn, film_id: str) -> list[Reply]:
    """Takes a film off the watchlist; the stars of one that is not on it."""
    is_rated_only = "later" not in marks.of_film(turn.visit, film_id) and ratings.given(turn.visit, film_id)
    return my_ratings.remove(turn, film_id) if is_rated_only else film.take_off_watchlist(turn, film_id)


def _with_named(
    turn: Turn,
    title: str | None,
    button: Callable[[Candidate], tuple[Button, ...]],
    do: Callable[[Turn, str], list[Reply]],
) -> list[Reply] | None:
    """Does something with the film that a request names, or asks which one; None where it names none."""
    if title is None or not turn.visit.has_model:
        return None
    meant = named(turn, title, button)
    return [meant] if isinstance(meant, Reply) else do(turn, meant.film.film_id)


def _film_in_question(turn: Turn, title: str) -> Film | None:
    """The film spoken of, where a request names none, "it", or a place of the list."""
    place = place_said(title) if title else None
    if place is not None:
        return about_film.film_of(turn, Of(place=place))
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
