"""A film a week for a group: suggested by itself, for those who take part."""

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from bot.dialogue.about_films import films
from bot.dialogue.actions import buttons
from bot.dialogue.by_itself.due import DueKind
from bot.dialogue.company import group_lists
from bot.dialogue.message import Reply
from bot.dialogue.recommending.place import NOWHERE, Place
from bot.dialogue.text import Bold
from bot.dialogue.turn import Turn
from bot.service import group, suggestions, weekly_films
from bot.service.due import Due

if TYPE_CHECKING:
    from bot.dialogue.text import Span


def answer_due(turn: Turn, message: Due) -> list[Reply]:
    """The suggestion itself; nothing where there is no film to suggest."""
    found = suggestions.suggest_to_group(group.visit_of(turn.visit, message.chat), message.chat)
    if found is None:
        return []
    turn = replace(turn, group=weekly_films.group_of(turn.visit, message))
    listed, people = found
    film, language = listed.films[0].film, turn.language
    facts = [films.kinds(language, film), films.length(language, film.runtime) if film.runtime else ""]
    spans: list[Span] = [Bold(film.name), *(f"{films.DOT}{fact}" for fact in facts if fact), "\n"]
    if plot := films.plot(film):
        spans.append(f"{plot}\n")
    spans += [f"{films.overall(language, film)}{films.DOT}", *films.link(language, film)]
    if people is not None and listed.each and (fits := group_lists.fits(turn, people, listed.each[0])):
        spans.append(f"\n{fits}")
    others = buttons(turn.label("together-films-button"), "list", *Place("group").numbers)
    more = buttons(turn.label("settings-film-button"), "film", *NOWHERE.numbers, about=film.film_id)
    joins = buttons(turn.label("together-in-button"), "join") if people is None else ()
    rows = tuple(row for row in ((*more, *(others if people is not None else ())), joins) if row)
    return [Reply(turn.say("settings-weekly-film", film=tuple(spans)), rows, for_all=True)]


DUE: Final = DueKind(
    weekly_films.KIND,
    answer_due,
    suggestions.PATIENCE,
    lambda turn, message: weekly_films.next_time(turn.visit, message),
)
