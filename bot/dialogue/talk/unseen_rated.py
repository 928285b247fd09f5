"""Stars of a film that was never seen are taken back: "I haven't seen Amelie", "rated Amelie by mistake"."""

from dataclasses import replace

from bot.dialogue import stars
from bot.dialogue.actions import buttons
from bot.dialogue.heard.by_mistake_reading import read_by_mistake
from bot.dialogue.heard.plain import plain
from bot.dialogue.heard.rating_words import IT
from bot.dialogue.message import Button, Reply
from bot.dialogue.rating import my_ratings
from bot.dialogue.talk import yes_or_no
from bot.dialogue.text import Text
from bot.dialogue.turn import Turn
from bot.service import corrections, films, last_list, ratings
from bot.service.films import Found

_IT = frozenset(map(plain, IT))


def take_back(turn: Turn, film_id: str, *, is_named: bool) -> list[Reply]:
    """Takes back the stars of a film that was not seen.

    Args:
        turn: Whose.
        film_id: The film, which has stars.
        is_named: It is named, and not only the one spoken of: else it is asked, as where the stars are older.
    """
    just_now = {each.film.film_id for each in corrections.given_just_now(turn.visit)}
    if not is_named or film_id not in just_now:
        text, row = offered(turn, film_id)
        keep = buttons(turn.label("myratings-button"), "page", 0)
        return [yes_or_no.asked(turn, Reply(text, ((*row, *keep),)))]
    first, *others = my_ratings.remove(turn, film_id)
    return [replace(first, text=(*turn.say("plain-unseen"), "\n", *first.text)), *others]


def offered(turn: Turn, film_id: str) -> tuple[Text, tuple[Button, ...]]:
    """Asks whether stars of a film are to be taken back that was not seen; nothing where it has none."""
    given = ratings.given(turn.visit, film_id)
    if given is None or given.film is None:
        return (), ()
    text = turn.say("plain-unseen-rated", film=given.film.name, stars=stars.drawn(given.stars))
    return text, buttons(turn.label("myratings-remove-button"), "drop", 0, about=film_id)


def read_by_mistake_rated(turn: Turn, text: str) -> list[Reply] | None:
    """Takes back the stars of a film that was rated by mistake; None where a text says no such thing."""
    title = read_by_mistake(text) if turn.visit.has_model else None
    film_id = _film_id(turn, title) if title is not None else None
    if film_id is None or ratings.given(turn.visit, film_id) is None:
        return None
    return my_ratings.remove(turn, film_id)


def _film_id(turn: Turn, title: str) -> str | None:
    """The film that is named and has stars, or the one rated just now; None where it is open which one."""
    if not title or plain(title) in _IT:
        spoken_of = last_list.spoken_of(turn.visit, turn.incoming.chat)
        just_now = [each.film.film_id for each in corrections.given_just_now(turn.visit)]
        return spoken_of if spoken_of in just_now else just_now[0] if len(just_now) == 1 else None
    found = films.search(turn.visit, [title])
    if not isinstance(found, Found):
        return None
    if found.certain is not None:
        return found.certain.film.film_id
    meant = [each.film.film_id for each in found.meant]
    rated = [each for each in meant if ratings.given(turn.visit, each) is not None]
    return rated[0] if len(rated) == 1 else None
