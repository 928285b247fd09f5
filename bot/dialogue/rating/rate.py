"""/rate: find the film, ask what is open, save, and say what was saved."""

from collections.abc import Sequence
from dataclasses import replace as replace_

from bot.dialogue import stars, wording
from bot.dialogue.about_films import films, same_director
from bot.dialogue.actions import Action, buttons
from bot.dialogue.command import Command
from bot.dialogue.heard import splitting
from bot.dialogue.heard.grade_reading import as_written
from bot.dialogue.heard.request_reading import is_change
from bot.dialogue.message import Button, Reply
from bot.dialogue.parsing import read_stars
from bot.dialogue.rating import several, undo
from bot.dialogue.talk import asking
from bot.dialogue.talk.films_among_words import begun_with, inside
from bot.dialogue.talk.heard_film import Heard
from bot.dialogue.talk.understanding import hear
from bot.dialogue.text import Span, Text
from bot.dialogue.turn import Turn
from bot.service import films as catalog
from bot.service import last_list, questions, ratings
from bot.service import undo as undo_service
from bot.service.films import Card
from bot.service.problems import FilmUnknown, NoModel
from bot.service.questions import Question
from bot.service.ratings import ChangedSince, FilmRated
from recommender.catalog.film import Film
from recommender.catalog.folding import fold

_SAME_NAME = 10  # films looked at


def answer(turn: Turn, argument: str) -> list[Reply]:
    """Answers ``/rate TITLE STARS``, also several of them."""
    heard = hear(turn, as_written(argument, turn.language))
    if isinstance(heard, NoModel):
        return [wording.no_bundle(turn)]
    if not heard:
        return [Reply(turn.say("rate-usage"))]
    if len(heard) > 1:
        return [several.answer(turn, heard)]
    given = read_stars(argument) if not heard[0].found.meant else None
    if given is not None:
        return [which_film(turn, given)]
    return respond(turn, heard[0])


def respond(turn: Turn, heard: Heard, *, is_about_it: bool = False) -> list[Reply]:
    """Saves the stars of one film that was said, or asks what is open.

    Args:
        turn: Whose.
        heard: The film.
        is_about_it: See `ask_stars`.
    """
    if not heard.found.meant:
        return [not_there(turn, heard)]
    if heard.meant is None:
        return _one_changed(turn, heard) or [
            asking.which(turn, asking.choices_of(heard.choices), heard.found.last_year)
        ]
    film, reading = heard.meant
    if reading.is_unsure:
        choice = asking.Choice(film.film.film_id, film.label, reading.stars)
        return [asking.which(turn, [choice], heard.found.last_year)]
    note = several.problem(turn, reading.problem, heard.text.removeprefix(reading.title))
    if note or reading.stars is None:
        return [ask_stars(turn, film.film.film_id, note=note, is_about_it=is_about_it and not note)]
    return save(turn, film.film.film_id, reading.stars, written=reading.rounded_from)


def _one_changed(turn: Turn, heard: Heard) -> list[Reply]:
    """Changes the one film of a name that has stars: "change Titanic to 4"; nothing for anything else."""
    if not is_change(heard.text):
        return []
    rated = [each for each in asking.choices_of(heard.choices) if ratings.given(turn.visit, each.film_id)]
    is_clear = len(rated) == 1 and rated[0].stars is not None
    return save(turn, rated[0].film_id, rated[0].stars or 0.0) if is_clear else []


def which_film(turn: Turn, given: float | None, note: Text = ()) -> Reply:
    """Asks which film stars are for that were said alone.

    Args:
        turn: Whose.
        given: The stars; None where they could not be read.
        note: Said before.
    """
    text = (*note, *([" "] if note else []), *turn.say("rate-which-film"), " ", *turn.say("rate-usage"))
    reply = Reply(text)
    return reply if given is None else asking.asked(turn, asking.FILM_OF_STARS, {"stars": given}, reply)


def ask_stars(
    turn: Turn,
    film_id: str,
    *,
    note: Text = (),
    replace: bool = False,
    is_about_it: bool = False,
    rest: Sequence[asking.Pending] = (),
    said_in: str = "",
) -> Reply:
    """Asks for the stars of a film, by buttons or words.

    Args:
        turn: Whose.
        film_id: The film, by any of its editions.
        note: Said before.
        replace: See `Reply`.
        is_about_it: Somebody asked for this film, not to rate it: tell what is known of it, and the stars
            expected. Where they came to rate it a number would only talk them into it.
        rest: Questions to ask next.
        said_in: See `asking.asked`.
    """
    card = catalog.card(turn.visit, film_id, with_expected=is_about_it)
    if not isinstance(card, Card):
        return wording.without_film(turn, card)
    spans: list[Span] = [*note, " "] if note else []
    spans += turn.say("rate-stars", film=card.film.name)
    if card.given:
        spans += [" ", *turn.say("rate-stars-before", stars=stars.drawn(card.given))]
    if is_about_it:
        # "Put it on my list" means it; the question goes by the message's own key.
        last_list.opened(turn.visit, turn.incoming.chat, f"{turn.key}#film", card.film.film_id)
        spans += _about(turn, card)
    reply = Reply(tuple(spans), stars.star_buttons(card.film.film_id), replace=replace)
    payload = {**asking.pending_stars(card.film.film_id), "said_in": said_in}
    return asking.asked(turn, asking.STARS, payload, reply, rest)


def save(turn: Turn, film_id: str, given: float, *, replace: bool = False, written: str = "") -> list[Reply]:
    """Saves a rating and, once it is committed, says what was saved and what it was before.

    Args:
        turn: Whose.
        film_id: The film, by any of its editions.
        given: Its stars.
        replace: See `Reply`.
        written: How they were written where they were rounded; else empty.
    """
    rated = ratings.rate(turn.visit, film_id, given, turn.key, asking.said_in(turn, film_id))
    if not isinstance(rated, FilmRated):
        return [wording.without_film(turn, rated)]
    spans = [*_saved(turn, rated)]
    if rated.before is None and rated.count == 1:
        spans += ["\n\n", *turn.say("rate-saved-first")]
    if written:
        spans += ["\n", *turn.say("rate-rounded", written=written, stars=stars.short(given))]
    return [
        Reply(
            tuple(spans),
            _after(turn, rated, is_pressed=replace),
            replace=replace,
            about=turn.about(rated.film.film_id, given=(rated.stars,)),
        ),
        *ask_next(turn, asking.settle(turn, rated.film.film_id)),
    ]


def ask_next(turn: Turn, rest: Sequence[asking.Pending]) -> list[Reply]:
    """Asks the first of the questions that waited, if any did."""
    if not rest:
        return []
    together, waiting = asking.together(rest)
    if together:
        said_in = str(rest[0].get("said_in", ""))
        return [asking.all_of_them(turn, together, rest=waiting, are_apart=True, said_in=said_in)]
    first, *others = rest
    if first.get("kind") == asking.STARS:
        film_id = str(first.get("film", ""))
        return [ask_stars(turn, film_id, rest=others, said_in=str(first.get("said_in", "")))]
    choices, said = asking.choices_in(first), str(first.get("said", ""))
    return [asking.which(turn, choices, said=said, rest=others, said_in=str(first.get("said_in", "")))]


def press_pick(turn: Turn, action: Action) -> list[Reply]:
    """The button of a film without stars: ask for them.

    Numbers: 1 where this replaces the question the button stood under; whose it is, if one's alone.
    """
    if _is_anothers(turn, action, 1):
        return [_asked_of_another(turn, action.about)]
    rest = asking.settle(turn, action.about)
    return [ask_stars(turn, action.about, replace=bool(action.numbers), rest=rest)]


def press_repick(turn: Turn, action: Action) -> list[Reply]:
    """The button that changes the stars of a film: ask for others; numbers: as in `press_pick`."""
    return [_not_theirs(turn)] if _is_anothers(turn, action, 1) else press_pick(turn, action)


def press_rate(turn: Turn, action: Action) -> list[Reply]:
    """The button of a number of stars: save them. Numbers: these; whose it is, if one's alone."""
    given = action.numbers[0] if action.numbers else 0.0
    if given not in stars.ALL:
        return [wording.old_button(turn)]
    if _is_anothers(turn, action, 1):
        return [_asked_of_another(turn, action.about)]
    return save(turn, action.about, given, replace=True)


def press_undo(turn: Turn, action: Action) -> list[Reply]:
    """The button that takes one change of one film back, unless the film was rated again since.

    Numbers: the stars that the change gave and those before it, 0 for none; whose they are.
    """
    change = action.numbers[:2]
    if len(change) != 2 or not {*change} <= {0.0, *stars.ALL}:  # noqa: PLR2004 - after, before
        return [wording.old_button(turn)]
    if _is_anothers(turn, action, 2):
        return [_not_theirs(turn)]
    after, before = (number or None for number in change)
    undone = ratings.undo_change(turn.visit, action.about, (before, after), turn.key)
    if isinstance(undone, FilmUnknown | NoModel):
        return [wording.without_film(turn, undone)]
    if isinstance(undone, ChangedSince):
        return [_changed_since(turn, undone)]
    return [Reply(undo.taken_back(turn, undone), replace=True)]


def press_undo_all(turn: Turn, action: Action) -> list[Reply]:
    """The button that takes back all that one message changed; numbers: a change of it, and whose it is."""
    if not action.numbers:
        return [wording.old_button(turn)]
    if _is_anothers(turn, action, 1):
        return [_not_theirs(turn)]
    done = ratings.undo_message(turn.visit, int(action.numbers[0]), turn.key)
    return [Reply(undo.said(turn, done.taken_back, done.changed_since), replace=bool(done.taken_back))]


def press_change(turn: Turn, action: Action) -> list[Reply]:
    """The button that changes stars of one of several films of a message; numbers: as in `press_undo_all`."""
    if _is_anothers(turn, action, 1):
        return [_not_theirs(turn)]
    rated = ratings.rated_with(turn.visit, int(action.numbers[0])) if action.numbers else ()
    rows = tuple(row for film in rated if (row := _change_button(turn, film.name, film.film_id)))
    if not rows:
        return [wording.old_button(turn)]
    return [Reply(turn.say("plain-which"), rows, replace=True)]


def press_none(turn: Turn, action: Action) -> list[Reply]:
    """The button that none of the films is meant that were asked about; numbers: the question."""
    question = _asked(turn, action)
    if question is None:
        return [_no_question(turn)]
    left, *following = leave_choice(turn, question)
    return [replace_(left, replace=True), *following]


def press_all(turn: Turn, action: Action) -> list[Reply]:
    """The button that all films are meant that were asked about; numbers: the question."""
    question = _asked(turn, action)
    if question is None:
        return [_no_question(turn)]
    first, *following = choose_all(turn, question, asking.choices_in(question.payload))
    return [replace_(first, replace=True), *following]


def choose_all(turn: Turn, question: Question, choices: Sequence[asking.Choice]) -> list[Reply]:
    """Takes several films that were asked about: with the stars said of them, else each is asked for."""
    questions.close(turn.visit, question.number)
    rest = asking.rest_of(question)
    first, *others = choices
    if first.stars is None:
        pending = [asking.pending_stars(other.film_id) for other in others]
        return [ask_stars(turn, first.film_id, rest=[*pending, *rest])]
    films_of = [(ratings.find_film(turn.visit, choice.film_id), choice.stars) for choice in choices]
    given = [(film, said) for film, said in films_of if isinstance(film, Film) and said is not None]
    return [several.save(turn, given), *ask_next(turn, rest)]


def leave_choice(turn: Turn, question: Question) -> list[Reply]:
    """Ends the question which film is meant: it was none of them."""
    questions.close(turn.visit, question.number)
    last_year = question.payload.get("last_year")
    others = others_of_that_name(turn, asking.choices_in(question.payload))
    if len(others) > 1:
        return [asking.which(turn, others, last_year, rest=asking.rest_of(question))]
    text = turn.say("answer-none-until", year=str(last_year)) if last_year else turn.say("answer-none")
    return leave(turn, text, asking.rest_of(question))


def others_of_that_name(turn: Turn, choices: Sequence[asking.Choice]) -> list[asking.Choice]:
    """The other films of a name, where one alone was asked about; with the stars said of it."""
    film = ratings.find_film(turn.visit, choices[0].film_id) if len(choices) == 1 else None
    if not isinstance(film, Film):
        return []
    return [
        asking.Choice(each.film_id, each.name, choices[0].stars)
        for each in catalog.offered(turn.visit, film.title, _SAME_NAME)
        if fold(each.title) == fold(film.title) and each.film_id != film.film_id
    ]


def leave(turn: Turn, text: Text, rest: Sequence[asking.Pending]) -> list[Reply]:
    """Says that nothing was saved, and goes on with what was to be asked next."""
    following = ask_next(turn, rest)
    row = buttons(turn.label("recommend-button"), "list", 5)
    return [Reply(text, () if following else (row,)), *following]


def _asked(turn: Turn, action: Action) -> Question | None:
    """The question below which a button stands, if it is still open."""
    number = int(action.numbers[0]) if action.numbers else 0
    open_ones = questions.open_ones(turn.visit, turn.incoming.chat)
    return next((each for each in open_ones if each.number == number), None)


def _is_anothers(turn: Turn, action: Action, place: int) -> bool:
    """Whether a button says, by the number at a place, that it stands under what another said."""
    return len(action.numbers) > place and action.numbers[place] != turn.sender_number


def _not_theirs(turn: Turn) -> Reply:
    return Reply(turn.say("rate-not-yours"))


def _asked_of_another(turn: Turn, film_id: str) -> Reply:
    """Which film is meant is for whoever said it; who presses for them may rate the film as their own."""
    film = ratings.find_film(turn.visit, film_id)
    if not isinstance(film, Film):
        return _not_theirs(turn)
    return Reply(turn.say("rate-asked-another", film=film.name))


def _no_question(turn: Turn) -> Reply:
    """A button of a question that this person is not asked any more, or never was."""
    return Reply(turn.say("rate-question-gone")) if turn.in_company else wording.old_button(turn)


def _saved(turn: Turn, rated: FilmRated) -> Text:
    film, given = rated.film.name, stars.drawn(rated.stars)
    if rated.before is None:
        return turn.say("rate-saved", film=film, stars=given)
    if rated.before == rated.stars:
        return turn.say("rate-unchanged", film=film, stars=given)
    return turn.say("rate-changed", film=film, stars=given, before=stars.drawn(rated.before))


def _after(turn: Turn, rated: FilmRated, *, is_pressed: bool) -> tuple[tuple[Button, ...], ...]:
    film_id = rated.film.film_id
    before = rated.before or 0.0
    if is_pressed and before == rated.stars:
        # A button that was pressed twice: what the first press did can still be taken back.
        known = undo_service.before_newest(turn.visit, film_id)
        before = before if known is None else known
    numbers = (rated.stars, before, turn.sender_number)
    take_back = buttons(turn.label("undo-button"), "undo", *numbers, about=film_id)
    change = _change_button(turn, turn.label("rate-change-button"), film_id)
    films_for_you = buttons(turn.label("recommend-button"), "list", 5)
    return ((*(take_back if before != rated.stars else ()), *change, *films_for_you),)


def _change_button(turn: Turn, label: str, film_id: str) -> tuple[Button, ...]:
    """The button that changes stars of whoever gave them."""
    return buttons(label, "repick", 1, *turn.whose, about=film_id)


def _changed_since(turn: Turn, since: ChangedSince) -> Reply:
    again = _change_button(turn, turn.label("rate-since-button"), since.film.film_id)
    if since.stars is None:
        text = turn.say("rate-since-removed", film=since.film.name)
    else:
        text = turn.say("rate-since-changed", film=since.film.name, stars=stars.drawn(since.stars))
    return Reply(text, (again,) if again else ())


def _about(turn: Turn, card: Card) -> Text:
    """A line on a film: its kinds, everybody's stars, those expected of somebody who has not rated it."""
    facts = [films.kinds(turn.language, card.film), films.overall(turn.language, card.film)]
    if card.expected is not None:
        facts.append(turn.label("rate-for-you", stars=stars.about(card.expected)))
    known = " · ".join(fact for fact in facts if fact)
    return (f"\n{known} · ", *films.link(turn.language, card.film))


def not_there(turn: Turn, heard: Heard) -> Reply:
    """Says that a film is not in the catalog; those that begin alike or are of other years are offered so."""
    inner = inside(turn, heard)
    if inner is not None:
        return asking.which(turn, asking.choices_of(inner.choices), inner.found.last_year)
    found, title = heard.found, heard.title[:100]
    if splitting.is_sentence(title) and not (found.meant or found.related):
        return Reply(turn.say("rate-not-got", words=title))
    absent = (
        turn.say("rate-not-there-until", title=title, year=str(found.last_year))
        if found.last_year
        else turn.say("rate-not-there", title=title)
    )
    others = found.meant or found.related
    also, rows_of_others = ((), ()) if others else same_director.others(turn, title)
    if also:
        return Reply((*absent, " ", *also), rows_of_others)
    # Stars go along to films that may be meant; to others of a series they were not given.
    begun = heard.choices or [(candidate, None) for candidate in others] or begun_with(turn, heard)
    choices = asking.choices_of(begun)
    rows = (asking.choice_row(turn, choice) for choice in choices)
    also = turn.say("rate-related" if choices else "rate-spelling")
    return Reply((*absent, " ", *also), tuple(row for row in rows if row))


COMMAND = Command(
    "rate",
    "rate-command",
    answer,
    usage="rate-arguments",
    is_about_film=True,
    examples=("/rate Heat 5", "/rate Toy Story 4.5", "/rate Heat (1995)"),
    presses={
        "pick": press_pick,
        "repick": press_repick,
        "rate": press_rate,
        "undo": press_undo,
        "undoall": press_undo_all,
        "change": press_change,
        "noneof": press_none,
        "allof": press_all,
    },
)
