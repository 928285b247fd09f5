"""A message that says several things, each clause one: stars, what was seen, then what to show."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from bot.dialogue import wording
from bot.dialogue.heard.answer_reading import read_answered_stars, read_small_talk, read_yes_or_no
from bot.dialogue.heard.clauses import clauses, says_why, sentences, ways
from bot.dialogue.heard.correction_reading import read_denied_name
from bot.dialogue.heard.hearsay_reading import is_hearsay_of_it, read_hearsay
from bot.dialogue.heard.language_signs import language_of
from bot.dialogue.heard.said_of import says_of_several
from bot.dialogue.intents.intent import IT, Intent, Mark, Of, Plain, Show, Wish
from bot.dialogue.intents.mark_reading import place_denied
from bot.dialogue.intents.reading import asks
from bot.dialogue.left_out import say_left_out
from bot.dialogue.message import Button, Reply
from bot.dialogue.own_side import language
from bot.dialogue.rating import several
from bot.dialogue.recommending import wishing
from bot.dialogue.talk import about_film, doing, list_ratings, meaning, unseen_rated
from bot.dialogue.talk.heard_film import Heard
from bot.dialogue.talk.understanding import hear
from bot.dialogue.turn import Turn
from bot.service import films
from bot.service.films import Found
from bot.service.problems import NoModel
from recommender.catalog.film import Film

if TYPE_CHECKING:
    from bot.dialogue.text import Span

_REMARKS = frozenset({"greet", "thank", "bye", "yes", "no"})
_LIKED, _NOT_AS_MUCH = 4.0, 2.0  # stars
_FEWEST = 2  # things of a message that says several


@dataclass(slots=True)
class SeveralThings:
    """What the clauses of a message say.

    Attributes:
        rated: Films with their stars.
        marks: What was seen, or is kept for later.
        unseen: Films that were not seen.
        shown: What is to be shown at last.
        remarks: How many clauses ask for nothing.
        denied: Place in the list of a film that is not meant: "not the first, but put the third on my list".
        heard_of: The film that others think something of: "my wife loved Heat, but I hated it".
        left_out: Clauses of others in which no film is known: "my sister hates gore".
        joins: Stars of one clause are of the film of another: "Saw Heat. Loved it."
    """

    rated: list[Heard] = field(default_factory=list)
    heard_of: Film | None = None
    left_out: list[str] = field(default_factory=list)
    joins: bool = False
    marks: list[Mark] = field(default_factory=list)
    unseen: list[Show] = field(default_factory=list)
    shown: Intent | None = None
    remarks: int = 0
    denied: int | None = None

    @property
    def is_more_than_stars(self) -> bool:
        """Whether it says several things that are not all stars."""
        things = bool(self.rated) + len(self.marks) + len(self.unseen) + (self.shown is not None)
        is_more = bool(self.marks or self.unseen or self.shown) and things + self.remarks >= _FEWEST
        return is_more or self.joins


def read_sentences(turn: Turn, text: str) -> list[Reply] | None:
    """Does what each sentence says, where there are several and none is left open."""
    way = sentences(text)
    return _read_ways(turn, [way] if way else [])


def read(turn: Turn, text: str) -> list[Reply] | None:
    """Does what each clause says, in their order, where its sentences alone (`read_sentences`) said too much.

    None where one of them is not understood.
    """
    return _read_ways(turn, clauses(text))


def read_partly(turn: Turn, text: str) -> list[Reply] | None:
    """Does what is understood of a message, and says what is not; None where that is less than half of it."""
    if not turn.visit.has_model:
        return None
    for way in ways(text):
        said = SeveralThings()
        left_out = [clause for clause in way if not _read_one(turn, clause, said)]
        is_done = isinstance(said.shown, Plain | Show) and said.shown != Plain("my_list")
        does = bool(said.rated or said.marks or is_done)
        if does and left_out and 2 * len(left_out) <= len(way):
            return _with_left_out(turn, answer(turn, said), left_out)
    return None


def _read_ways(turn: Turn, ways: Sequence[Sequence[str]]) -> list[Reply] | None:
    if not turn.visit.has_model:
        return None
    for way in ways:
        said = _read_all(turn, way)
        if said is not None and said.is_more_than_stars:
            followed = language.follow(turn, language_of(" ".join(way)), " ".join(way))
            replies = _with_left_out(turn, answer(turn, said), said.left_out)
            return wording.with_note(replies, followed)
    return None


def _with_left_out(turn: Turn, replies: list[Reply], left_out: Sequence[str]) -> list[Reply]:
    """Replies that name clauses of which nothing was done."""
    return wording.with_note(replies, say_left_out(turn, [clause[:60].strip(" .!") for clause in left_out]))


def _read_all(turn: Turn, way: Sequence[str]) -> SeveralThings | None:
    said = SeveralThings()
    for clause in way:
        if not _read_one(turn, clause, said):
            return None
    return said


def _read_one(turn: Turn, clause: str, said: SeveralThings) -> bool:
    """Takes one clause; False where it is not understood."""
    of_list = _rated_of_list(turn, clause)
    if of_list and not isinstance(meaning.read_intent(turn, clause).intent, Mark):  # "is boring" is one
        said.rated += of_list
        return True
    if read_answered_stars(clause) is not None:
        return _read_stars_of_seen(turn, clause, said)
    of_others = read_hearsay(clause)
    is_talk = bool(read_small_talk(clause)) or read_yes_or_no(clause) is not None
    found = films.search(turn.visit, of_others) if of_others else None
    certain = found.certain if isinstance(found, Found) else None
    is_wish = bool(of_others) and certain is None and _wishes(turn, clause)  # "she hates musicals"
    if not is_wish and (of_others or is_hearsay_of_it(clause) or is_talk):
        said.heard_of = certain.film if certain is not None else said.heard_of
        said.remarks += 1
        said.left_out += [clause] if of_others and certain is None else []
        return True
    denied = place_denied(clause)
    if denied is not None:
        said.denied = denied
        said.remarks += 1
        return True
    rated = _rated(turn, clause) or _rated_unlike(turn, clause, said)
    if rated:
        said.rated += rated
        return True
    return not _is_open(turn, clause) and _read_intent(turn, clause, said)


def _rated_unlike(turn: Turn, clause: str, said: SeveralThings) -> list[Heard]:
    """The film that is not liked as the one before it is: "loved Juno but not Superbad"."""
    name = read_denied_name(clause)
    before = said.rated[-1].meant if name and said.rated else None
    liked = before[1].stars if before is not None and before[1].tier else None
    if liked is None or liked < _LIKED:
        return []
    found = films.search(turn.visit, [name])
    certain = found.certain if isinstance(found, Found) else None
    if certain is None:
        return []
    said.joins = True
    return _rated(turn, f"{certain.film.name} {liked - _NOT_AS_MUCH:g}/5")


def _read_stars_of_seen(turn: Turn, clause: str, said: SeveralThings) -> bool:
    """Takes stars for those of the film spoken of before: "the first I've seen, it was okay"."""
    stars = read_answered_stars(clause)
    if stars is None or stars.stars is None:
        return False
    seen = said.marks[-1] if said.marks and said.marks[-1].kind == "seen" else None
    if seen is not None and seen.others and says_of_several(clause):
        every = [about_film.film_of(turn, of) for of in (seen.of, *seen.others)]
        rated = [each for film in every if film for each in _rated(turn, f"{film.name} {stars.stars:g}/5")]
        if rated:
            said.marks.pop()
            said.joins = True
            said.rated += rated
            return True
    if seen is not None and (seen.others or seen.is_of_all):
        seen = None
    last = said.rated[-1].meant if said.rated else None
    film = about_film.film_of(turn, seen.of) if seen is not None else said.heard_of
    if film is None and said.denied is not None:
        film = about_film.film_of(turn, Of(place=said.denied))  # "not number 3, I hated that"
    is_rated_again = film is None and last is not None
    if last is not None and is_rated_again:
        film = last[0].film  # "the first was ok, 4 stars": stars count more than words
    rated = _rated(turn, f"{film.name} {stars.stars:g}/5") if film is not None else []
    if not rated:
        return False
    if is_rated_again:
        said.rated.pop()
    elif seen is not None:
        said.marks.pop()  # whoever gives stars has seen it
    said.joins = True
    said.rated += rated
    return True


def _rated_of_list(turn: Turn, clause: str) -> list[Heard]:
    """Films of the list whose stars a clause says: "hated 5", "1 and 3 were both 4 stars"."""
    every: list[Heard] = []
    for place, stars in list_ratings.rated_places(clause) or list_ratings.rated_place(clause):
        film = about_film.film_of(turn, Of(place=place))
        if film is None:
            return []
        every += _rated(turn, f"{film.name} {stars:g}/5")
    return every


def _is_open(turn: Turn, clause: str) -> bool:
    """Whether a clause names a film that may be one of several: "but hated Solaris", "Heat and The Thing"."""
    heard = hear(turn, clause)
    if isinstance(heard, NoModel):
        return False
    is_list = len(heard) > 1 and all(each.is_named for each in heard)
    return any(each.is_named and (each.has_stars or is_list) and each.meant is None for each in heard)


def _rated(turn: Turn, clause: str) -> list[Heard]:
    """Films whose stars a clause says; none where anything of it is open."""
    heard = hear(turn, clause)
    if isinstance(heard, NoModel):
        return []
    meant = [each.meant for each in heard]
    is_clear = all(one is not None and one[1].stars is not None and not one[1].is_unsure for one in meant)
    return heard if is_clear else []


def _read_intent(turn: Turn, clause: str, said: SeveralThings) -> bool:
    intent = _understood(turn, clause, said)
    match intent:
        case None:
            return False
        case Mark():
            mark = _with_film(intent, said)
            said.marks.append(mark)
            return about_film.are_known(turn, mark)
        case Show(asked="unseen"):
            said.unseen.append(intent)
        case Plain(kind) if kind in _REMARKS:
            said.remarks += 1
        case Show(asked="") if intent.of.film is not None:
            return False
        case Wish() if said.rated and (says_why(clause) or not asks(clause)):
            said.remarks += 1  # "couldn't stand Fargo, so much blood" wishes no blood
        case Show(of=of) if isinstance(said.shown, Show) and of in {IT, said.shown.of}:
            said.remarks += 1  # "is Heat any good? would I like it?"
        case _ if said.shown is None:
            said.shown = intent
        case _:
            return False
    return True


def _wishes(turn: Turn, clause: str) -> bool:
    """Whether a clause says what films should be, and all of it is understood."""
    understood = meaning.read_intent(turn, clause)
    return isinstance(understood.intent, Wish) and understood.is_sure and not understood.intent.is_plain


def _understood(turn: Turn, clause: str, said: SeveralThings) -> Intent | None:
    """What a clause means; None where that is not clear, or of a film that is not known."""
    understood = meaning.read_intent(turn, clause)
    intent = understood.intent
    is_asked = isinstance(intent, Show) and bool(intent.asked) and intent.of.film is not None
    is_asked = is_asked and not read_denied_name(clause)  # "not Superbad" asks nothing
    if not (understood.is_sure or is_asked):
        return None
    of = getattr(intent, "of", IT)
    if of != IT and about_film.film_of(turn, of) is None:
        return None
    if isinstance(intent, Show) and of == IT and said.unseen:
        return replace(intent, of=said.unseen[-1].of)  # "never seen Casablanca, is it any good?"
    return intent


def _with_film(mark: Mark, said: SeveralThings) -> Mark:
    """A mark of "it" is of the film spoken of before: "the second is boring, I know it"."""
    if mark.of != IT or mark.is_of_all:
        return mark
    if said.marks:
        return replace(mark, of=said.marks[-1].of)
    return replace(mark, of=Of(place=said.denied)) if said.denied else mark


def answer(turn: Turn, said: SeveralThings) -> list[Reply]:
    """Saves, marks and shows what was said."""
    if len(said.marks) == 1 and not (said.rated or said.unseen or said.shown):
        return about_film.act(turn, said.marks[0])
    notes: list[Span] = []
    rows: tuple[tuple[Button, ...], ...] = ()
    if said.rated:
        saved = several.answer(turn, said.rated, leads_on=said.shown is None)
        notes += saved.text
        rows = saved.buttons
    for mark in said.marks:
        notes += ["\n" if notes else "", *about_film.mark_quietly(turn, mark)]
    for unseen in said.unseen:
        film = about_film.film_of(turn, unseen.of)
        if film is not None:
            text, row = unseen_rated.offered(turn, film.film_id)
            notes += ["\n" if notes else "", *(text or turn.say("plain-unseen-film", film=film.name))]
            rows = (*rows, row) if row else rows
    last = doing.act(turn, said.shown) if said.shown is not None else None
    if not last and not notes:
        return [Reply(turn.say("hearsay-not-saved"), (wishing.show_list(turn),))]
    if not last:
        return [Reply(tuple(notes), rows or (wishing.show_list(turn),))]
    text = (*notes, "\n\n", *last[0].text) if notes else last[0].text
    return [replace(last[0], text=text, buttons=(*last[0].buttons, *rows)), *last[1:]]
