"""Asking back: questions that can be answered by a button, in words, or as a reply, also after a restart."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from bot.dialogue import stars, wording
from bot.dialogue.about_films import films
from bot.dialogue.actions import buttons
from bot.dialogue.heard.answer_reading import Option
from bot.dialogue.message import Button, Reply
from bot.dialogue.text import Bold, Span, Text
from bot.dialogue.turn import Turn
from bot.service import questions, ratings
from bot.service.films import Candidate
from bot.service.questions import Question
from recommender.catalog.film import Film

STARS, FILM, FILM_OF_STARS = "stars", "film", "film-of-stars"
"""Kinds of questions: how many stars, which film of some, which film at all that stars are of."""

_MOST_NAMED = 5

Pending = Mapping[str, Any]
"""A question that waits for its turn: ``kind`` and what its payload holds."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A film that may be meant, and the stars said of it.

    Attributes:
        film_id: The film.
        label: As it is shown.
        stars: None where they are still to be asked.
    """

    film_id: str
    label: str
    stars: float | None = None


def choices_of(candidates: Iterable[tuple[Candidate, float | None]]) -> list[Choice]:
    """Films found, as choices."""
    return [Choice(each.film.film_id, each.label, given) for each, given in candidates]


def pending_film(choices: Sequence[Choice], said: str = "") -> Pending:
    """The question which of several films is meant, for later."""
    every = [[choice.film_id, choice.label, choice.stars] for choice in choices]
    return {"kind": FILM, "choices": every, "said": said[:100]}


def pending_stars(film_id: str) -> Pending:
    """The question how many stars a film gets, for later."""
    return {"kind": STARS, "film": film_id}


def choices_in(payload: Mapping[str, Any]) -> list[Choice]:
    """The films of a question which one is meant."""
    return [Choice(film_id, label, given) for film_id, label, given in payload.get("choices", ())]


def which(
    turn: Turn,
    choices: Sequence[Choice],
    last_year: int | None = None,
    *,
    said: str = "",
    note: Text = (),
    rest: Sequence[Pending] = (),
    said_in: str = "",
) -> Reply:
    """Asks which of several films is meant; the stars typed travel in the buttons.

    Args:
        turn: Of whoever is asked.
        choices: Films, best known first.
        last_year: Where the catalog's films end.
        said: The words that name it, where they are not all that was said.
        note: Said before.
        rest: Questions to ask next.
        said_in: See `asked`.
    """
    typed = {choice.stars for choice in choices}
    same = next(iter(typed)) if len(typed) == 1 else None
    spans: list[Span] = [*note] if note else []
    if note and not str(note[-1]).endswith("\n"):
        spans.append(" ")
    spans += [Bold(said[:100]), ": "] if said else []
    if same and len(choices) > 1:
        spans += turn.say("rate-choose-saves", stars=stars.drawn(same))
    else:
        spans += turn.say("rate-choose", count=len(choices))
    spans.append("\n")
    if last_year:
        spans += turn.say("rate-choose-not-here-until", year=str(last_year))
    else:
        spans += turn.say("rate-choose-not-here")
    rows = tuple(row for choice in choices if (row := choice_row(turn, choice)))
    payload = {**pending_film(choices, said), "last_year": last_year, "said_in": said_in}
    reply = asked(turn, FILM, payload, Reply(tuple(spans), rows), rest)
    none = buttons(turn.label("rate-none-button", count=len(choices)), "noneof", reply.question or 0)
    return replace(reply, buttons=(*rows, none))


def together(pending: Sequence[Pending]) -> tuple[list[Choice], list[Pending]]:
    """Films of which only a yes is missing, where there are several of them first, and what else waits."""
    found: list[Choice] = []
    others: list[Pending] = []
    for each in pending:
        choices = choices_in(each) if each.get("kind") == FILM else []
        if len(choices) == 1 and choices[0].stars is not None:
            found += choices
        else:
            others.append(each)
    is_first = bool(pending) and found[:1] == choices_in(pending[0])
    return (found, others) if is_first and len(found) > 1 else ([], list(pending))


def all_of_them(
    turn: Turn,
    choices: Sequence[Choice],
    *,
    rest: Sequence[Pending] = (),
    are_apart: bool = False,
    said_in: str = "",
) -> Reply:
    """Asks whether films get the stars that were said of all of them; one alone can be picked, too.

    Args:
        turn: Of whoever is asked.
        choices: Films with their stars.
        rest: Questions to ask next.
        are_apart: They were said one by one: whoever picks one is asked about the others then.
        said_in: See `asked`.
    """
    typed = {choice.stars for choice in choices}
    same = next(iter(typed)) if len(typed) == 1 else None
    text = (
        turn.say("rate-all-of-same", count=len(choices), stars=stars.drawn(same))
        if same
        else turn.say("rate-all-of", count=len(choices))
    )
    rows = tuple(row for choice in choices if (row := choice_row(turn, choice)))
    payload = {**pending_film(choices), "all": True, "apart": are_apart, "said_in": said_in}
    reply = asked(turn, FILM, payload, Reply(text, rows), rest)
    every = buttons(turn.label("rate-all-button", count=len(choices)), "allof", reply.question or 0)
    none = buttons(turn.label("rate-none-button", count=len(choices)), "noneof", reply.question or 0)
    return replace(reply, buttons=(*rows, (*every, *none)))


def options(turn: Turn, choices: Sequence[Choice]) -> list[Option]:
    """Films that were asked about, as an answer may name them."""
    known = [(choice, ratings.find_film(turn.visit, choice.film_id)) for choice in choices]
    return [option(film, choice.label) for choice, film in known if isinstance(film, Film)]


def option(film: Film, label: str) -> Option:
    """A film, shown by a label, as an answer may name it."""
    return Option(label, film.title, film.year, film.people)


def confirm(turn: Turn, choice: Choice, rest: Sequence[Pending] = ()) -> Reply:
    """Asks whether a film is meant that was not spoken of just now.

    Args:
        turn: Of whoever is asked.
        choice: The film.
        rest: Questions to ask next.
    """
    question = (
        turn.say("rate-confirm-stars", stars=stars.drawn(choice.stars), film=choice.label)
        if choice.stars
        else turn.say("rate-confirm", film=choice.label)
    )
    reply = Reply(question, (choice_row(turn, choice),))
    return asked(turn, FILM, pending_film([choice]), reply, rest)


def choice_row(turn: Turn, choice: Choice) -> tuple[Button, ...]:
    """The button of a film, and of the stars said of it; which one is meant is for whoever is asked."""
    if choice.stars is None:
        return buttons(choice.label, "pick", 1, *turn.whose, about=choice.film_id)
    label = f"{choice.label}  {stars.short(choice.stars)}"
    return buttons(label, "rate", choice.stars, *turn.whose, about=choice.film_id)


def asked(
    turn: Turn, kind: str, payload: Mapping[str, Any], reply: Reply, rest: Sequence[Pending] = ()
) -> Reply:
    """Remembers what a reply asks, so that it can be answered in words.

    Args:
        turn: Of whoever is asked.
        kind: What is asked, a kind that `bot.dialogue.talk.answers` knows.
        payload: What the answer needs, as JSON.
        reply: What asks it.
        rest: Questions to ask next.

    The payload's ``said_in`` is the key of the message that said this among several films, else empty.
    Its ``edited`` is there where a later version of a message asks: the key of the first.
    """
    edited = {"edited": turn.incoming.edited} if turn.incoming.edited else {}
    remembered = {**payload, **edited, "rest": [dict(each) for each in rest]}
    number = questions.ask(turn.visit, turn.incoming.chat, turn.key, kind, remembered)
    about = films_in(Question(number, kind, remembered))
    text = (*reply.text, "\n", *_then(turn, rest)) if rest else reply.text
    return replace(reply, text=text, question=number, about=turn.about(*about) if about else None)


def _then(turn: Turn, rest: Sequence[Pending]) -> Text:
    """What is asked next, by the words that were said of it, else by its film."""
    names = [name for name in (_name(turn, each) for each in rest) if name]
    shown, left = names[:_MOST_NAMED], len(names) - _MOST_NAMED
    listed = films.listed(turn.language, [*shown, f"+{left}"] if left > 0 else shown)
    return turn.say("several-then", films=listed)


def _name(turn: Turn, pending: Pending) -> str:
    """What a question that waits is about."""
    if pending.get("kind") == STARS:
        film = ratings.find_film(turn.visit, str(pending.get("film", "")))
        return film.name if isinstance(film, Film) else ""
    choices = choices_in(pending)
    return str(pending.get("said") or (choices[0].label if choices else ""))


def settle(turn: Turn, film_id: str) -> list[Pending]:
    """Ends the questions about a film, which has its stars now; gives what was to be asked after them."""
    rest: list[Pending] = []
    for question in questions.open_ones(turn.visit, turn.incoming.chat):
        if film_id in films_in(question):
            questions.close(turn.visit, question.number)
            rest = rest or [*_others_apart(question, film_id), *rest_of(question)]
    return rest


def _others_apart(question: Question, film_id: str) -> list[Pending]:
    """The other films of a question about several that were said one by one."""
    said_in = str(question.payload.get("said_in", ""))
    every = choices_in(question.payload) if question.payload.get("apart") else []
    return [{**pending_film([each]), "said_in": said_in} for each in every if each.film_id != film_id]


def said_in(turn: Turn, film_id: str) -> str:
    """Key of the message that led to a film's stars: the one that is asked about, else this one.

    So what one message said of several films can be taken back as one, also what was asked first.
    """
    for question in questions.open_ones(turn.visit, turn.incoming.chat):
        if film_id in films_in(question) and question.payload.get("said_in"):
            return str(question.payload["said_in"])
    return turn.said_in


def films_in(question: Question) -> tuple[str, ...]:
    """The films that a question is about, in their order."""
    if question.kind == FILM:
        return tuple(dict.fromkeys(choice.film_id for choice in choices_in(question.payload)))
    return tuple(each for each in (str(question.payload.get("film", "")),) if each)


def films_asked(turn: Turn) -> tuple[str, ...]:
    """The films that the question is about which waits for an answer: "it" is one of these."""
    asked = questions.open_ones(turn.visit, turn.incoming.chat, turn.incoming.answers)[:1]
    return films_in(asked[0]) if asked and not asked[0].passed else ()


def rest_of(question: Question) -> list[Pending]:
    """What is to be asked after a question."""
    return list(question.payload.get("rest", ()))


def unsaved(turn: Turn) -> tuple[tuple[Choice, ...], ...]:
    """Films whose stars were said and wait for an answer, each with those that it may be."""
    asked = questions.open_ones(turn.visit, turn.incoming.chat)[:1]
    if not asked or asked[0].passed:
        return ()
    pending = ({"kind": asked[0].kind, **asked[0].payload}, *rest_of(asked[0]))
    every = [choices for each in pending if each.get("kind") == FILM for choices in _waiting(each)]
    return tuple(choices for choices in every if any(choice.stars is not None for choice in choices))


def _waiting(pending: Pending) -> list[tuple[Choice, ...]]:
    """The films of a question, those that may be one and the same together; else each by itself."""
    choices = choices_in(pending)
    return [(one,) for one in choices] if pending.get("all") else [tuple(choices)]


def _has_these(turn: Turn, choice: Choice) -> bool:
    """Whether a film has the stars that were said of it."""
    given = ratings.given(turn.visit, choice.film_id)
    return given is not None and given.stars == choice.stars


def go_on_to_other_things(
    turn: Turn, replies: list[Reply], waiting: Sequence[Sequence[Choice]] = ()
) -> list[Reply]:
    """Notes that what was said is no answer: from now on a bare "4" may be about something else.

    Args:
        turn: Of whoever says it.
        replies: What is answered.
        waiting: What was `unsaved` before: it is told that these stars are not saved.

    Returns:
        The replies, with what is told.
    """
    asks = any(reply.question for reply in replies)
    if not asks:
        questions.pass_by(turn.visit, turn.incoming.chat)
    asked = {choice.film_id for choices in (unsaved(turn) if asks else ()) for choice in choices}
    left = [
        each[0].label
        for each in waiting
        if not any(_has_these(turn, choice) for choice in each)
        and asked.isdisjoint(choice.film_id for choice in each)  # else it is asked again
    ]
    if not left or not replies:
        return replies
    return wording.with_note(replies, turn.say("answer-left-open", films=films.listed(turn.language, left)))
