"""What may be meant is offered, and what cannot be found is said."""

from dataclasses import replace

from bot.dialogue import wording
from bot.dialogue.actions import buttons
from bot.dialogue.heard.answer_reading import read_answered_stars
from bot.dialogue.heard.description_reading import is_description, is_of_one
from bot.dialogue.heard.request_reading import without_service
from bot.dialogue.intents.intent import (
    Show,
    Understood,
    Wish,
)
from bot.dialogue.intents.reading import is_all_glue
from bot.dialogue.left_out import say_left_out
from bot.dialogue.message import Button, Reply
from bot.dialogue.rating import several
from bot.dialogue.recommending import wishing
from bot.dialogue.recommending.place import Place
from bot.dialogue.talk.meaning import read_intent
from bot.dialogue.talk.mentions import mentions
from bot.dialogue.talk.understanding import hear
from bot.dialogue.turn import Turn
from bot.service.problems import NoModel

_MOST_GUESSED = 5


def read_description(turn: Turn, text: str) -> list[Reply] | None:
    """Says that films cannot be found by what happens in them: "the one with the talking pig"."""
    if not turn.visit.has_model or not is_description(text):
        return None
    named = _named_behind(turn, text)
    if named:
        return named
    understood = read_intent(turn, text)
    intent = understood.intent
    says_more = isinstance(intent, Wish) and not (intent.is_plain and not intent.unusable)
    if says_more and not is_of_one(text):
        return None  # "a funny film with a talking dog": what of it films can be looked for by is done
    near = understood.guess or understood.intent
    guessed = guess_buttons(turn, replace(understood, guess=near))
    return [
        Reply(turn.say("plain-description"), tuple(row for row in (guessed, wishing.show_list(turn)) if row))
    ]


def read_service(turn: Turn, text: str) -> list[Reply] | None:
    """Says that it is not known what a service shows: "anything on Netflix?"."""
    said = without_service(text)
    intent = read_intent(turn, text).intent
    wishes_more = isinstance(intent, Wish) and not intent.is_plain
    if said is None or wishes_more or not is_all_glue(said):
        return None
    return [Reply(turn.say("plain-service"), (wishing.show_list(turn),))]


def read_guess(turn: Turn, text: str) -> list[Reply] | None:
    """Offers what may be meant as a button."""
    if not turn.visit.has_model:
        return None
    guessed = guess_buttons(turn, read_intent(turn, text))
    named = [film for each in mentions(turn, text) for film in each.found.meant]
    films = tuple(
        buttons(turn.label("plain-film-button", film=film.label), "pick", about=film.film.film_id)
        for film in named[:_MOST_GUESSED]
    )
    rows = films or ((guessed,) if guessed else ())
    if not rows:
        return None
    about = turn.about(named[0].film.film_id) if len(named) == 1 else None
    return [Reply(turn.say("plain-guess"), (*rows, wishing.show_list(turn)), about=about)]


def with_guess(turn: Turn, replies: list[Reply] | None, understood: Understood) -> list[Reply] | None:
    """Offers below the last reply what may be meant instead."""
    guessed = guess_buttons(turn, understood)
    if not replies or not guessed:
        return replies
    return [*replies[:-1], replace(replies[-1], buttons=(*replies[-1].buttons, guessed))]


def _named_behind(turn: Turn, text: str) -> list[Reply]:
    """Takes a film that is named behind what happens in it: "the one with the shark, Jaws. 5/5"."""
    described, _, last = text.rpartition(", ")
    heard = hear(turn, last) if described and read_answered_stars(last) is None else []
    if isinstance(heard, NoModel) or not heard:
        return []
    if not all((each.is_named or each.is_likely) and each.has_stars for each in heard):
        return []
    return wording.with_note([several.answer(turn, heard)], say_left_out(turn, [described]))


def guess_buttons(turn: Turn, understood: Understood) -> tuple[Button, ...]:
    """The button of what a text may be taken for; none where it may be nothing."""
    guess = understood.guess
    if isinstance(guess, Show) and guess.of.film is not None:
        label = turn.label("plain-film-button", film=guess.of.film.name)
        return buttons(label, "pick", about=guess.of.film.film_id)
    if isinstance(guess, Wish):
        number, said = wishing.number_of(turn, guess)
        label = turn.label("plain-wish-button", wish=said)
        return buttons(label, "list", *Place(wish=number).numbers) if said else ()
    return ()
