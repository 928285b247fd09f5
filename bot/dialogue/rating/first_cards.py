"""The cards of /start: up to ten films in one message, with stars or "haven't seen it", pressed or said."""

from dataclasses import replace

from bot.dialogue import stars, wording
from bot.dialogue.about_films import films
from bot.dialogue.actions import Action, buttons
from bot.dialogue.heard.answer_reading import (
    read_answered_stars,
    read_yes_or_no,
    says_enough,
    says_next,
    says_no_opinion,
    says_not_seen,
    says_puzzled,
)
from bot.dialogue.heard.enough_reading import asks_for_films, read_enough
from bot.dialogue.heard.film_spoken_of import read_opinion_of_it
from bot.dialogue.heard.forgotten_reading import says_forgotten, says_seen
from bot.dialogue.heard.liking import read_liking
from bot.dialogue.message import Button, Reply
from bot.dialogue.recommending import lists
from bot.dialogue.recommending.place import Place
from bot.dialogue.talk import asking
from bot.dialogue.text import Bold, Text
from bot.dialogue.turn import Turn
from bot.service import first_cards, marks, questions, ratings
from bot.service.marks import Marked
from bot.service.problems import NoModel
from bot.service.questions import Question
from bot.service.ratings import FilmRated

QUESTION = "card"
"""Kind of the question that a card asks."""
_ENOUGH = 3  # ratings from which the list is spoken of as theirs


def begin(turn: Turn) -> list[Reply]:
    """Shows the first card."""
    return [replace(_next(turn, 0), replace=False)]


def press_card(turn: Turn, action: Action) -> list[Reply]:
    """Shows the next film; numbers: how many were shown."""
    return [_next(turn, _shown(action))]


def press_stars(turn: Turn, action: Action) -> list[Reply]:
    """Stars for the film of a card, then the next one; numbers: how many were shown, stars."""
    given = action.numbers[1] if len(action.numbers) > 1 else 0.0
    if given not in stars.ALL:
        return [wording.old_button(turn)]
    rated = ratings.rate(turn.visit, action.about, given, turn.key)
    note: Text = ()
    if isinstance(rated, FilmRated):
        note = (*turn.say("cards-saved", film=rated.film.name, stars=stars.drawn(given)), "\n\n")
    return [_next(turn, _shown(action), note)]


def press_not_seen(turn: Turn, action: Action) -> list[Reply]:
    """A film that they have not seen, then the next one; numbers: how many were shown."""
    if action.about:
        first_cards.say_not_seen(turn.visit, action.about)
    return [_next(turn, _shown(action))]


def answer(turn: Turn, question: Question, text: str) -> list[Reply] | None:
    """Takes words for what the buttons of a card say: stars, "haven't seen it", "that's enough"."""
    film_id, shown = str(question.payload.get("film", "")), float(question.payload.get("shown", 0))
    if question.passed:
        return None
    behind = read_enough(text)
    if says_enough(text) or behind == "" or asks_for_films(text if behind is None else behind):
        questions.close(turn.visit, question.number)
        return [replace(lists.show(turn, Place("own")), replace=False)]
    found = read_answered_stars(text)
    if found is None and (read_yes_or_no(text) or says_no_opinion(text) or says_puzzled(text)):
        liking = read_liking(text)  # "ok" says how it was, "ok thanks" does not
        if liking is None or " " in text.strip():
            return [replace(_next(turn, int(shown) - 1), replace=False)]
        given: float | None = liking.stars
    else:
        given = found.stars if found is not None else read_opinion_of_it(text).stars
    if says_forgotten(text) and says_seen(text):
        replies = [_without_stars(turn, film_id, int(shown))]
    elif says_not_seen(text) or says_next(text) or read_yes_or_no(text) is False:
        replies = press_not_seen(turn, Action("cardno", (shown,), film_id))
    elif given is not None:
        replies = press_stars(turn, Action("cardstar", (shown, given), film_id))
    else:
        return None
    return [replace(reply, replace=False) for reply in replies]


def _without_stars(turn: Turn, film_id: str, shown: int) -> Reply:
    """Marks a film as seen of which nothing is known any more, and shows the next one."""
    first_cards.say_not_seen(turn.visit, film_id)  # it is not asked about again
    marked = marks.mark_seen(turn.visit, film_id, turn.key)
    note = turn.say("answer-no-stars", film=marked.film.name) if isinstance(marked, Marked) else ()
    return _next(turn, shown, (*note, "\n\n") if note else ())


def _next(turn: Turn, shown: int, note: Text = ()) -> Reply:
    for question in questions.open_ones(turn.visit, turn.incoming.chat):
        if question.kind == QUESTION:
            questions.close(turn.visit, question.number)
    card = first_cards.next_card(turn.visit)
    if isinstance(card, NoModel):
        return wording.no_bundle(turn)
    if card.film is None or shown >= first_cards.CARDS:
        more = buttons(turn.label("cards-more-button"), "card", 0) if card.film else ()
        said = turn.say("cards-enough", count=card.rated) if card.rated else turn.say("cards-none")
        return Reply((*note, *said), ((*_list_button(turn, card.rated), *more),), replace=True)
    film = card.film
    kinds = films.kinds(turn.language, film)
    text: Text = (*note, Bold(film.name), f" · {kinds}" if kinds else "", "\n", *turn.say("cards-question"))
    number = shown + 1
    row = tuple(
        button
        for given in stars.WHOLE
        for button in buttons(stars.short(given), "cardstar", number, given, about=film.film_id)
    )
    last = (
        *buttons(turn.label("cards-not-seen-button"), "cardno", number, about=film.film_id),
        *_list_button(turn, card.rated),
    )
    reply = Reply(text, tuple(each for each in (row, last) if each), replace=True)
    return asking.asked(turn, QUESTION, {"film": film.film_id, "shown": number}, reply)


def _list_button(turn: Turn, rated: int) -> tuple[Button, ...]:
    if rated >= _ENOUGH:
        return buttons(turn.label("cards-list-button", count=rated), "list", 5)
    return buttons(turn.label("cards-films-button"), "list", 5)


def _shown(action: Action) -> int:
    return int(action.numbers[0]) if action.numbers else 0


PRESSES = {"card": press_card, "cardstar": press_stars, "cardno": press_not_seen}
