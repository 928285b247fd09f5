"""What is no command: readers look at it in order, the first that understands it answers."""

from collections.abc import Callable
from difflib import get_close_matches
from typing import TYPE_CHECKING

from bot.dialogue import (
    help,  # noqa: A004 - the module of /help
    wording,
)
from bot.dialogue.actions import buttons
from bot.dialogue.by_itself import suggesting, time_zones
from bot.dialogue.heard.answer_reading import without_greeting, without_pleasantries
from bot.dialogue.heard.drawn_out import without_drawn_out, without_pictures
from bot.dialogue.heard.film_request import read_films_asked
from bot.dialogue.heard.given_up import without_how_long
from bot.dialogue.heard.grade_reading import as_written
from bot.dialogue.heard.hashtags import without_tags
from bot.dialogue.heard.kept_stars import with_stars_of_now, without_still
from bot.dialogue.heard.language_signs import language_of
from bot.dialogue.heard.liking import read_liking
from bot.dialogue.heard.moments import without_moments
from bot.dialogue.heard.others_stars import without_others_stars
from bot.dialogue.heard.plural_stars import with_single_stars
from bot.dialogue.heard.subjects import with_subjects
from bot.dialogue.heard.words_around import without_closing, without_opening
from bot.dialogue.heard.written_lines import without_numbering
from bot.dialogue.intents.reading import denies, is_all_glue, is_talk
from bot.dialogue.message import Reply
from bot.dialogue.own_side import language
from bot.dialogue.parsing import Call
from bot.dialogue.rating import rate, several
from bot.dialogue.talk import (
    agreeing,
    also,
    answers,
    asked_for,
    asked_of_this,
    asking,
    choosing,
    corrections,
    enough,
    film_of_a_year,
    film_questions,
    films_of_a_name,
    guesses,
    hearsay,
    less_known,
    list_questions,
    list_ratings,
    mixed_up,
    more_stars,
    no_interest,
    people_asked,
    pick_of_list,
    plain_words,
    rating_some,
    replied_to,
    several_things,
    small_talk,
    stars_in_order,
    swapping,
    the_others,
    unknown_kinds,
    unseen_by,
    unseen_rated,
    verdicts,
    whole_series,
)
from bot.dialogue.talk.heard_film import LIKELY
from bot.dialogue.talk.understanding import hear
from bot.dialogue.talk.unheard import with_unheard
from bot.dialogue.turn import Turn
from bot.service import films
from bot.service.problems import NoModel
from recommender.catalog.title import split_year
from recommender.catalog.title_keys import parse_query

if TYPE_CHECKING:
    from bot.dialogue.text import Text

Reader = Callable[[Turn, str], list[Reply] | None]
"""Answers a text, or gives None: then the next one looks at it."""


def read_films(turn: Turn, text: str) -> list[Reply] | None:
    """Films that are named for certain, or among several of that name: their stars are saved or asked."""
    heard = hear(turn, without_greeting(text))
    if isinstance(heard, NoModel) or not any(each.is_named for each in heard):
        return None
    if read_films_asked(text) and (text.rstrip().endswith("?") or not any(each.has_stars for each in heard)):
        return None  # "do you have Rocky 1 and 2?" gives no stars, "tell me more about Heat" asks for none
    followed = language.follow(turn, language_of(text), text)
    if len(heard) > 1:
        replies = [several.answer(turn, heard)]
    else:
        replies = rate.respond(turn, heard[0], is_about_it=True)
    return wording.with_note(replies, followed)


def read_films_of_a_year(turn: Turn, text: str) -> list[Reply] | None:
    """A film that is not there, with its year: "Dune (2021) 5" is no wish for films of 2021."""
    heard = hear(turn, without_greeting(text))
    if isinstance(heard, NoModel) or len(heard) != 1:
        return None
    first = heard[0].readings[0]
    is_rating = first.stars is not None and not first.is_unsure and first.tier == 0
    has_year = split_year(first.title)[1] is not None or (
        is_rating and parse_query(first.title).year is not None and plain_words.wishes_years_only(turn, text)
    )
    return [rate.not_there(turn, heard[0])] if has_year else None


def read_likely_films(turn: Turn, text: str) -> list[Reply] | None:
    """Films that are nearly called so: asked."""
    heard = hear(turn, without_greeting(text))
    if isinstance(heard, NoModel) or not heard:
        return None
    if len(heard) > 1:
        is_clear = all(each.is_likely or each.has_stars for each in heard)
        return [several.answer(turn, heard)] if is_clear else None
    if is_all_glue(heard[0].title) or denies(text):
        return None  # "what's the worst film", "no animals please"
    likely = [(each, given) for each, given in heard[0].choices if each.similarity >= LIKELY]
    if likely:
        return [asking.which(turn, asking.choices_of(likely), heard[0].found.last_year)]
    first = heard[0].readings[0]
    is_rating = first.stars is not None and not first.is_unsure
    if is_rating and (first.tier == 0 or _is_of_film(text, first.title)):
        return [rate.not_there(turn, heard[0])]
    return None


def _is_of_film(text: str, title: str) -> bool:
    """Whether a liking is of a film: "Tenet was great", not "pizza was great" nor "I love Tom Hanks"."""
    liking = read_liking(text)
    return title != title.lower() and liking is not None and not liking.is_lasting


READERS: tuple[Reader, ...] = (
    replied_to.read_of_quote,
    agreeing.read,
    asked_of_this.read,
    plain_words.read_of_list,
    the_others.read,
    no_interest.read,
    list_ratings.read_in_order,
    list_ratings.read_seen_and_rated,
    list_ratings.read_seen_places,
    list_ratings.read_all_but,
    list_ratings.read_stars_of_list,
    list_ratings.read_stars_of_places,
    list_ratings.read_stars_of_place,
    also.read,
    swapping.read,
    more_stars.read,
    mixed_up.read,
    unseen_rated.read_by_mistake_rated,
    corrections.read,
    corrections.read_same,
    answers.read,
    replied_to.read,
    time_zones.read_living,
    suggesting.read,
    small_talk.read,
    less_known.read,
    rating_some.read,
    small_talk.read_command_name,
    asked_for.read_erased,
    asked_for.read_left_alone,
    enough.read,
    asked_for.read_language,
    asked_for.read_cancelled_night,
    asked_for.read_night,
    asked_for.read_moved_night,
    asked_for.read_reminder,
    asked_for.read_plan,
    asked_for.read_taken_off,
    asked_for.read_removed_rating,
    asked_for.read_dropped,
    plain_words.read_none_of_list,
    small_talk.read_yes_or_no_to_nothing,
    film_questions.read,
    people_asked.read,
    whole_series.read,
    stars_in_order.read,
    verdicts.read_numbered,
    films_of_a_name.read_series,
    plain_words.read_denied,
    plain_words.read_all_but,
    hearsay.read_of_it,
    verdicts.read_clear,
    verdicts.read_beside_unseen,
    several_things.read_sentences,
    list_questions.read,
    unseen_by.read,
    pick_of_list.read,
    film_questions.read_any,
    plain_words.read_sure,
    choosing.read,
    several_things.read,
    verdicts.read_listed,
    hearsay.read,
    answers.read_stars_alone,
    read_films,
    several_things.read_partly,
    verdicts.read,
    time_zones.read_unknown,
    small_talk.read_bare_command,
    film_of_a_year.read,
    read_films_of_a_year,
    guesses.read_description,
    guesses.read_service,
    films_of_a_name.read_asked_after,
    films_of_a_name.read_named,
    plain_words.read_likely,
    read_likely_films,
    guesses.read_guess,
    films_of_a_name.read_unknown,
    unknown_kinds.read,
    small_talk.read_opening,
)
"""In the order in which they look at a text."""
_NEARLY = 0.8  # of the letters of two names of commands that are nearly the same
_GO_ON = frozenset({answers.read, small_talk.read})
"""After these a question that is open stays so."""
_CLEANED: tuple[Callable[[str], str], ...] = (
    without_drawn_out,
    without_pictures,
    without_closing,
    without_opening,
    without_pleasantries,
    without_tags,
    without_moments,
    without_how_long,
    with_single_stars,
    without_still,
    with_stars_of_now,
    without_numbering,
    with_subjects,
)
"""What is changed of a text before anybody looks at it."""


def answer(turn: Turn, text: str) -> list[Reply]:
    """Answers what is no command. Saves nothing but stars that were said."""
    for cleaned in _CLEANED:
        text = cleaned(text)
    said = as_written(text, turn.language)
    text = without_others_stars(said)
    if said and not text:
        return [Reply(turn.say("hearsay-not-saved"))]  # "Ben gave it 5"
    replies, followed = _heard(turn, text)
    if replies is not None:
        replies = with_unheard(turn, text, replies)
    if replies is not None and text != said:
        replies = wording.with_note(replies, turn.say("hearsay-not-saved"))
    return wording.with_note([_unknown(turn, text)] if replies is None else replies, followed)


def _heard(turn: Turn, text: str) -> tuple[list[Reply] | None, "Text"]:
    """What the first reader answers that understands a text, None where none does; and of a new language."""
    followed: Text = ()
    waiting = asking.unsaved(turn)
    for reader in READERS:
        if reader is read_likely_films:  # nothing was understood for certain: an answer in the same language
            followed = language.follow(turn, language_of(text), text)
        replies = reader(turn, text)
        if replies is not None:
            if reader not in _GO_ON:
                replies = asking.go_on_to_other_things(turn, replies, waiting)
            return replies, followed
    return None, followed


def answer_unknown(turn: Turn, call: Call) -> list[Reply]:
    """A command that does not exist: what its words say, the command that is nearly called so, else help."""
    said = f"{call.name.replace('_', ' ')} {call.argument}".strip()
    if not turn.in_company:
        replies = small_talk.read_command_name(turn, said) if not call.argument else None
        if replies is not None:
            return replies
    known = [name for name, command in turn.commands.items() if turn.may(command)]
    unknown = turn.say("unknown-command", command=f"/{call.name[:40]}")
    nearest = get_close_matches(call.name, known, n=1, cutoff=_NEARLY)
    if nearest:
        typed = f"/{nearest[0]} {call.argument}".strip()
        return [Reply((*unknown, " ", *turn.say("unknown-command-nearest", command=typed)))]
    replies, followed = (None, ()) if turn.in_company else _heard(turn, said)
    return wording.with_note(replies or [help.short(turn, unknown)], followed)


def answer_refused(turn: Turn, name: str) -> list[Reply]:
    """A command for admins, typed by somebody else."""
    return [Reply(turn.say("refused", command=f"/{name}"))]


def _unknown(turn: Turn, text: str) -> Reply:
    if not turn.visit.has_model:
        is_operator = turn.is_admin or turn.incoming.at_keyboard
        return wording.no_bundle(turn) if is_operator else Reply(turn.say("unknown-no-films"))
    last_year = films.last_year(turn.visit)
    if is_talk(text):
        said = turn.say("unknown-talk")
    else:
        said = turn.say("unknown-film-until", year=str(last_year)) if last_year else turn.say("unknown-film")
    # The cards of /start are one person's.
    cards = () if turn.in_company else buttons(turn.label("unknown-rate-button"), "card", 0)
    row = (
        *buttons(turn.label("unknown-list-button"), "list", 5),
        *cards,
        *buttons(turn.label("unknown-help-button"), "help"),
    )
    return Reply(said, (row,))
