"""/recommend: a list with reasons and links; for new people popular films and why they see those."""

from typing import TYPE_CHECKING

from bot.dialogue import films, stars, wording
from bot.dialogue.actions import Action, buttons
from bot.dialogue.message import Button, Reply
from bot.dialogue.parsing import read_count
from bot.dialogue.text import Bold, Span, Text
from bot.dialogue.turn import Turn
from db import shown, users

if TYPE_CHECKING:
    from recommender.serving.recommender import Recommendation

DEFAULT, MOST = 5, 20
_BUTTONS_A_ROW = 5
_TITLED_BUTTONS = 6


def answer(turn: Turn, argument: str) -> list[Reply]:
    """Answers ``/recommend [n]``."""
    count = read_count(argument) if argument else DEFAULT
    if count is None:
        return [Reply(("Tell me how many films you want, 1 to 20: ", Bold("/recommend 10")))]
    note = ""
    if not 1 <= count <= MOST:
        count = min(max(count, 1), MOST)
        note = f"I can list 1 to {MOST} films at once.\n\n"
    return [_list(turn, count, note)]


def press_list(turn: Turn, action: Action) -> list[Reply]:
    """The button that asks for a list."""
    count = int(action.numbers[0]) if action.numbers else DEFAULT
    return [_list(turn, min(max(count, 1), MOST), "")]


def _list(turn: Turn, count: int, note: str) -> Reply:
    recommender = turn.recommender
    if recommender is None:
        return wording.no_bundle(is_admin=turn.is_admin)
    own = turn.own_ratings()
    with turn.bundle_at_work():
        recommended = recommender.recommend(own, count)
        personal = recommender.is_personal(own)
    if not recommended:
        return Reply(
            ("You have rated every film I know. I'm impressed! Come back when I have learned more.",)
        )
    with turn.database.writing() as session:
        user = users.ensure(session, turn.person.platform, turn.person.external_id, turn.person.name)
        shown.record(
            session,
            user,
            recommender.version,
            [(item.film.film_id, item.rank, item.score) for item in recommended],
        )
    spans: list[Span] = [note, *_heading(personal=personal, has_rated=bool(own))]
    for item in recommended:
        spans += ["\n\n", *_item(item)]
    if len(recommended) < count:
        spans.append("\n\nThat's every film I know and you haven't rated.")
    closing = "\n\nSeen one? Rate it here and your list gets better."
    spans.append(closing if personal else "\n\nSeen one? Rate it here and the next list is yours.")
    return Reply(tuple(spans), _rate_buttons(recommended, personal=personal))


def _heading(*, personal: bool, has_rated: bool) -> Text:
    if personal:
        return (Bold("Films for you"),)
    if has_rated:
        why = "I can't read your taste from the films you rated so far, so these are ones many people like:"
    else:
        why = "I don't know your taste yet, so these are films of several kinds that many people like:"
    return (Bold("Popular films to start with"), f"\n{why}")


def _item(item: "Recommendation") -> Text:
    film = item.film
    expected = f"{stars.number(item.expected_rating)} for you · " if item.expected_rating is not None else ""
    spans: list[Span] = [
        f"{item.rank}. ",
        Bold(film.name),
        f"\n{expected}{films.overall(film)} · ",
        films.link(film),
    ]
    if item.because:
        spans += ["\nbecause you liked ", *films.listed(liked.title for liked in item.because)]
    return tuple(spans)


def _rate_buttons(recommended: "list[Recommendation]", *, personal: bool) -> tuple[tuple[Button, ...], ...]:
    if not personal and len(recommended) <= _TITLED_BUTTONS:
        rows = (buttons(f"Rate {item.film.name}", "pick", about=item.film.film_id) for item in recommended)
        return tuple(row for row in rows if row)
    every = [
        button
        for item in recommended
        for button in buttons(f"Rate {item.rank}", "pick", about=item.film.film_id)
    ]
    return tuple(
        tuple(every[start : start + _BUTTONS_A_ROW]) for start in range(0, len(every), _BUTTONS_A_ROW)
    )
