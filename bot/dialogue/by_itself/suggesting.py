"""Films that come by themselves, in words: "every friday at 8pm", "make it sunday instead", "stop that"."""

from bot.dialogue.actions import decode
from bot.dialogue.by_itself import suggest, time_zones
from bot.dialogue.by_itself.rhythm_reading import RhythmSaid, is_off, rhythm_said
from bot.dialogue.heard.answer_reading import read_answered_stars, read_yes_or_no, says_enough
from bot.dialogue.heard.pausing_reading import pauses_them
from bot.dialogue.heard.request_reading import read_night, read_reminder
from bot.dialogue.heard.suggesting_reading import changes_them, ends_them, read_change, read_request
from bot.dialogue.message import Reply
from bot.dialogue.talk.meaning import read_intent
from bot.dialogue.talk.understanding import hear
from bot.dialogue.turn import Turn
from bot.service import questions, suggestions
from bot.service.problems import NoModel
from bot.service.questions import Question

_MOST_LEFT, _MOST_LEFT_OF_REQUEST = 1, 3  # words that are not understood beside others that are


def answer(turn: Turn, question: Question, text: str) -> list[Reply] | None:
    """Changes or ends what was spoken of just now; None where the text says nothing of it."""
    if question.passed:
        return None
    is_on = suggestions.rhythm(turn.visit, turn.incoming.chat) is not None
    is_film = bool(question.payload.get("is_film"))  # then "no" may be of the film
    says = read_yes_or_no(text)
    is_denied = (says is False and (not is_on or question.payload.get("begun"))) or (
        says is None and (is_off(text) or (says_enough(text) and not is_on))
    )
    is_off_now = is_denied and not is_film
    ended = suggest.answer(turn, suggest.OFF) if is_off_now else _ended(turn, text, is_of_them=True)
    if ended is not None:
        questions.close(turn.visit, question.number)
        return ended
    if says and not is_on:
        return suggest.answer(turn, "")
    return None if is_film and not changes_them(text) else _changed(turn, text)


def read(turn: Turn, text: str) -> list[Reply] | None:
    """Does what is asked of films that come by themselves, whatever was spoken of before.

    So is a rhythm that is said anew while it is asked whose clock it goes by.
    """
    if turn.incoming.is_chat:
        return None
    is_waiting = _is_waiting(turn)
    if is_waiting or not turn.in_company:
        is_denied = is_waiting and read_yes_or_no(text) is False
        ended = suggest.answer(turn, suggest.OFF) if is_denied else _ended(turn, text, is_of_them=is_waiting)
        changed = _changed(turn, text) if is_waiting and ended is None else None
        if ended is not None or changed is not None:
            return ended or changed
    asked = read_request(text)
    if asked is None:
        return None
    said = rhythm_said(asked[0], turn.language, evenings=True)
    is_clear = said.rhythm is not None and not said.left and not said.no_hour
    is_near = asked[1] and said.rhythm is not None and len(said.left) <= _MOST_LEFT_OF_REQUEST
    return suggest.begin(turn, said) if is_clear or is_near else None


def _ended(turn: Turn, text: str, *, is_of_them: bool) -> list[Reply] | None:
    """Ends them, for good or for a while; None where a text says nothing of that."""
    if ends_them(text, is_of_them=is_of_them):
        return suggest.answer(turn, suggest.OFF)
    return suggest.pause(turn) if pauses_them(text, is_of_them=is_of_them) else None


def _changed(turn: Turn, text: str) -> list[Reply] | None:
    """Takes what a text says of how often and when; None where it rather says something else."""
    change, stars = read_change(text), read_answered_stars(text)
    if stars is not None and stars.problem == "range" and change.isdecimal():
        change = f"{change}:00"  # "make that 8" is an hour, and no stars
    said = rhythm_said(change, turn.language, evenings=True)
    if said.rhythm is None or (stars is not None and stars.stars is not None):
        return None
    if (said.left or said.no_hour) and not _is_of_it(turn, said, text):
        return None
    return suggest.begin(turn, said)


def _is_of_it(turn: Turn, said: RhythmSaid, text: str) -> bool:
    """Whether a text of which not all is understood is about how often and when: "every other day"."""
    is_other = read_reminder(text) is not None or read_night(text) is not None
    if is_other or len(said.left) > _MOST_LEFT or (said.day is None and said.often is None):
        return False
    if read_intent(turn, text).is_sure:
        return False
    heard = hear(turn, text)
    return isinstance(heard, NoModel) or not any(each.is_named for each in heard)


def _is_waiting(turn: Turn) -> bool:
    """Whether it was asked just now whose clock suggestions go by."""
    newest = questions.open_ones(turn.visit, turn.incoming.chat, turn.incoming.answers)[:1]
    if not newest or newest[0].passed or newest[0].kind != time_zones.QUESTION:
        return False
    then = decode(str(newest[0].payload.get("then", "")))
    return then is not None and then.verb == "suggest"
