"""One more film for the watchlist, behind a message that put one there: "and Birdman too"."""

from bot.dialogue.about_films.naming import named
from bot.dialogue.actions import buttons, decode
from bot.dialogue.heard.also_reading import read_also
from bot.dialogue.heard.answer_reading import read_option, read_small_talk, read_yes_or_no
from bot.dialogue.intents.intent import Mark, NamedFilm, Of, Show
from bot.dialogue.intents.mark_reading import place_said
from bot.dialogue.intents.reading import is_all_glue
from bot.dialogue.message import Button, Reply
from bot.dialogue.talk import about_film, asking, small_talk
from bot.dialogue.talk.asking import Choice
from bot.dialogue.talk.known_names import KnownNames
from bot.dialogue.talk.meaning import read_intent
from bot.dialogue.talk.understanding import hear
from bot.dialogue.turn import Turn
from bot.service import last_list, marks, questions, ratings
from bot.service.corrections import JUST_NOW
from bot.service.films import Candidate
from bot.service.problems import NoModel
from bot.service.questions import Question

QUESTION = "also-later"
"""The kind of the question which film is meant."""


def read(turn: Turn, text: str) -> list[Reply] | None:
    """Puts the film on the watchlist, too; None where the watchlist was not what was spoken of last."""
    title = read_also(text) if turn.visit.has_model else None
    if title is None or not _speaks_of_watchlist(turn):
        return None
    place = place_said(title)
    if place is not None:
        return about_film.act(turn, Mark("later", Of(place=place)))
    if is_all_glue(title) or read_small_talk(text) or _says_more(turn, text, title):
        return None
    return _put(turn, title)


def _put(turn: Turn, title: str) -> list[Reply] | None:
    """Puts the film of a title on the watchlist, or asks which one; None where none may be meant."""
    known = KnownNames(turn.visit).film(title)
    if known is not None and known.is_certain:
        return about_film.act(turn, Mark("later", Of(film=known)))
    if known is None and title == title.lower():
        return None  # "and remind me on friday"
    asked = named(turn, title, _later)
    if not isinstance(asked, Reply):
        return None
    offered = [(decode(button.action or ""), button.label) for row in asked.buttons for button in row]
    meant = [[action.about, label] for action, label in offered if action is not None]
    return [asking.asked(turn, QUESTION, {"films": meant}, asked) if meant else asked]


def answer(turn: Turn, question: Question, text: str) -> list[Reply] | None:
    """Puts the film on the watchlist that a text names of those asked about; None for anything else."""
    choices = [Choice(film_id, label) for film_id, label in question.payload.get("films", ())]
    says = read_yes_or_no(text)
    at = 0 if says and len(choices) == 1 else read_option(text, asking.options(turn, choices))
    if question.passed or (at is None and says is not False):
        return None
    questions.close(turn.visit, question.number)
    if at is None:
        return small_talk.read_yes_or_no_to_nothing(turn, text)
    film = NamedFilm(choices[at].film_id, choices[at].label, is_certain=True)
    return about_film.act(turn, Mark("later", Of(film=film)))


def _says_more(turn: Turn, text: str, title: str) -> bool:
    """Whether a text wishes, rates or does something: "also something funny", "and 4 stars for Heat"."""
    heard = hear(turn, text)
    is_rated = not isinstance(heard, NoModel) and any(each.has_stars for each in heard)
    understood = read_intent(turn, title)
    return is_rated or (understood.is_sure and not isinstance(understood.intent, Show))


def _speaks_of_watchlist(turn: Turn) -> bool:
    """Whether the last thing done was to put a film on the watchlist, a moment ago."""
    waiting = marks.watchlist(turn.visit).films
    if not waiting or turn.visit.service.now() - waiting[0].since > JUST_NOW:
        return False
    rated, last = ratings.newest(turn.visit), last_list.latest(turn.visit, turn.incoming.chat)
    if rated is not None and rated.rated_at > waiting[0].since:
        return False
    is_shown_since = last is not None and last.shown_at is not None and last.shown_at > waiting[0].since
    return not is_shown_since or (last is not None and last.opened == waiting[0].film.film_id)


def _later(candidate: Candidate) -> tuple[Button, ...]:
    return buttons(candidate.label, "later", about=candidate.film.film_id)
