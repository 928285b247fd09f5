"""/taste: what one's ratings say, as a picture and in words."""

from bot.dialogue import stars, wording, words
from bot.dialogue.about_films import films
from bot.dialogue.about_films.taste import picture
from bot.dialogue.about_films.taste.picture import Bar, Sheet
from bot.dialogue.actions import buttons
from bot.dialogue.command import IN_PRIVATE, Command
from bot.dialogue.message import Document, Reply
from bot.dialogue.text import Span, Text
from bot.dialogue.turn import Turn
from bot.service.problems import NoModel
from bot.service.taste import FEWEST, LikedPerson, Part, Taste, TooFew, taste

_FEW = 3  # films of a kind or decade below which no mean is spoken of
_APART = 0.3  # stars from everybody's that are worth a word
_NAMED = 3


def answer(turn: Turn, argument: str) -> list[Reply]:
    """Answers ``/taste``."""
    own = taste(turn.visit)
    if isinstance(own, NoModel):
        return [wording.no_bundle(turn)]
    if isinstance(own, TooFew):
        row = (
            *buttons(turn.label("start-tap-button"), "card", 0),
            *buttons(turn.label("taste-films-button"), "list", 5),
        )
        return [Reply(turn.say("taste-too-few", count=FEWEST - own.films), (row,))]
    drawn = picture.draw(sheet(turn.language, own))
    return [
        Reply(
            told(turn.language, own),
            (buttons(turn.label("taste-list-button"), "list", 5),),
            document=Document(name="taste.png", content=drawn, kind="picture"),
        )
    ]


def told(language: str, own: Taste) -> Text:
    """A taste in words: all that the picture shows, short."""
    often = max(range(len(own.stars)), key=lambda place: own.stars[place])
    spans: list[Span] = [
        *words.say(language, "taste-heading", count=own.films),
        "\n\n",
        *_mean(language, own),
        " ",
        *words.say(language, "taste-often", stars=stars.drawn(1 + often / 2), count=own.stars[often]),
    ]
    kinds = [kind for kind in own.kinds if kind.films >= _FEW]
    if kinds:
        liked = ", ".join(_kind(language, kind) for kind in kinds[:_NAMED])
        spans += ["\n\n", *words.say(language, "taste-kinds"), f"\n{liked}"]
        if len(kinds) > _NAMED and kinds[-1].mean < own.mean - _APART:
            spans += ["\n", *words.say(language, "taste-kinds-least", kind=_kind(language, kinds[-1]))]
    decades = [decade for decade in own.decades if decade.films >= _FEW]
    if decades:
        spans += ["\n\n", *words.say(language, "taste-decades"), "\n", *_decades(language, decades)]
    if own.people:
        people = ", ".join(f"{one.name} ({one.films})" for one in own.people)
        spans += ["\n\n", *words.say(language, "taste-people"), f"\n{people}"]
    return tuple(spans)


def sheet(language: str, own: Taste) -> Sheet:
    """What the picture shows."""
    line = (
        words.label(language, "taste-line", count=own.films, mean=own.mean)
        if own.everybody is None
        else words.label(
            language, "taste-line-everybody", count=own.films, mean=own.mean, everybody=own.everybody
        )
    )
    return Sheet(
        words.label(language, "taste-title"),
        line,
        (words.label(language, "taste-key-own"), words.label(language, "taste-key-everybody")),
        words.label(language, "taste-columns-head"),
        tuple((_stars_label(place), number) for place, number in enumerate(own.stars)),
        (
            (
                words.label(language, "taste-kinds-head"),
                tuple(_bar(language, films.genre(language, kind.name), kind) for kind in own.kinds),
            ),
            (
                words.label(language, "taste-decades-head"),
                tuple(_bar(language, _decade(language, decade), decade) for decade in own.decades),
            ),
        ),
        words.label(language, "taste-people-head"),
        tuple(_person(language, one) for one in own.people),
    )


def _mean(language: str, own: Taste) -> Text:
    if own.everybody is None:
        return words.say(language, "taste-mean", mean=own.mean)
    apart = own.mean - own.everybody
    if abs(apart) < _APART:
        return words.say(language, "taste-mean-alike", mean=own.mean, everybody=own.everybody)
    key = "taste-mean-more" if apart > 0 else "taste-mean-less"
    return words.say(language, key, mean=own.mean, everybody=own.everybody)


def _decades(language: str, decades: list[Part]) -> Text:
    best = max(decades, key=lambda decade: decade.mean)
    most = max(decades, key=lambda decade: decade.films)
    said = words.say(language, "taste-decade-best", decade=_decade(language, best), mean=best.mean)
    if most == best:
        return said
    seen = words.say(language, "taste-decade-most", decade=_decade(language, most), count=most.films)
    return (*said, "\n", *seen)


def _decade(language: str, decade: Part) -> str:
    return words.label(language, "taste-decade", year=decade.name)


def _kind(language: str, kind: Part) -> str:
    return words.label(language, "taste-kind", kind=films.genre(language, kind.name), mean=kind.mean)


def _bar(language: str, label: str, part: Part) -> Bar:
    return Bar(
        label,
        part.mean,
        part.everybody,
        words.label(language, "taste-bar", mean=part.mean, count=part.films),
    )


def _person(language: str, one: LikedPerson) -> str:
    key = "taste-directed" if one.directs else "taste-acted"
    return words.label(language, key, name=one.name, count=one.films)


def _stars_label(place: int) -> str:
    return f"{1 + place // 2}{'½' if place % 2 else ''}"


COMMAND = Command("taste", "taste-command", answer, places=IN_PRIVATE)
