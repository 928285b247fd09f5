"""/taste: what one's ratings say, as a picture and in words."""

from bot.dialogue import films, stars, wording
from bot.dialogue import words as words_of
from bot.dialogue.actions import buttons
from bot.dialogue.command import IN_PRIVATE, Command
from bot.dialogue.message import Document, Reply
from bot.dialogue.taste import picture
from bot.dialogue.taste.picture import Bar, Sheet
from bot.dialogue.text import Bold, Span, Text
from bot.dialogue.turn import Turn
from bot.service.problems import NoModel
from bot.service.taste import FEWEST, LikedPerson, Part, Taste, TooFew, taste

_FEW = 3  # films of a kind or decade below which no mean is spoken of
_APART = 0.3  # stars from everybody's that are worth a word
_NAMED = 3


def answer(turn: Turn, argument: str) -> list[Reply]:  # noqa: ARG001
    """Answers ``/taste``."""
    own = taste(turn.visit)
    if isinstance(own, NoModel):
        return [wording.no_bundle(turn)]
    if isinstance(own, TooFew):
        need = FEWEST - own.films
        more = "one more film" if need == 1 else f"{need} more films"
        return [
            Reply(
                (f"Rate {more}, and I can say something of your taste.",),
                ((*buttons("Tap through a few", "card", 0), *buttons("Show me films", "list", 5)),),
            )
        ]
    drawn = picture.draw(sheet(own))
    return [
        Reply(
            words(own),
            (buttons("Films for this taste", "list", 5),),
            document=Document("taste.png", drawn, "picture"),
        )
    ]


def words(own: Taste) -> Text:
    """A taste in words: all that the picture shows, short."""
    spans: list[Span] = [Bold("Your taste"), f", from {own.films:,} films\n"]
    spans.append(f"\nYou give {own.mean:.1f} stars on average{_beside(own.mean, own.everybody)}.")
    often = max(range(len(own.stars)), key=lambda place: own.stars[place])
    spans.append(f" Most often {stars.drawn(1 + often / 2)} ({own.stars[often]} times).")
    kinds = [kind for kind in own.kinds if kind.films >= _FEW]
    if kinds:
        liked = ", ".join(_with_mean(kind) for kind in kinds[:_NAMED])
        spans += ["\n\n", Bold("Kinds you like best"), f"\n{liked}"]
        if len(kinds) > _NAMED and kinds[-1].mean < own.mean - _APART:
            spans.append(f"\nleast: {_with_mean(kinds[-1])}")
    decades = [decade for decade in own.decades if decade.films >= _FEW]
    if decades:
        best = max(decades, key=lambda decade: decade.mean)
        most = max(decades, key=lambda decade: decade.films)
        spans += ["\n\n", Bold("Decades"), f"\nbest: the {best.name}s ({best.mean:.1f} stars)"]
        spans.append(f"; most seen: the {most.name}s ({most.films} films)" if most != best else "")
    if own.people:
        spans += ["\n\n", Bold("People in films you liked"), "\n"]
        spans.append(", ".join(f"{one.name} ({one.films})" for one in own.people))
    return tuple(spans)


def sheet(own: Taste) -> Sheet:
    """What the picture shows."""
    everybody = f", everybody gives these {own.everybody:.1f}" if own.everybody is not None else ""
    return Sheet(
        "Your taste",
        f"{own.films:,} films · you give {own.mean:.1f}{everybody}",
        ("your stars", "everybody's, for the same films"),
        "How many films got how many stars",
        tuple((_stars_label(place), number) for place, number in enumerate(own.stars)),
        (
            ("Kinds", tuple(_bar(_kind(kind.name), kind) for kind in own.kinds)),
            ("Decades", tuple(_bar(f"{decade.name}s", decade) for decade in own.decades)),
        ),
        "People in films you liked",
        tuple(map(_person, own.people)),
    )


def _beside(mean: float, everybody: float | None) -> str:
    if everybody is None:
        return ""
    apart = mean - everybody
    if abs(apart) < _APART:
        return f", as everybody does for these films ({everybody:.1f})"
    return f", {'more' if apart > 0 else 'less'} than everybody for these films ({everybody:.1f})"


def _with_mean(part: Part) -> str:
    return f"{_kind(part.name)} ({part.mean:.1f})"


def _bar(label: str, part: Part) -> Bar:
    count = "1 film" if part.films == 1 else f"{part.films:,} films"
    return Bar(label, part.mean, part.everybody, f"{part.mean:.1f} · {count}")


def _person(one: LikedPerson) -> str:
    role = "directed" if one.directs else "in"
    return f"{one.name} · {role} {one.films} of them"


def _stars_label(place: int) -> str:
    return f"{1 + place // 2}{'½' if place % 2 else ''}"


def _kind(name: str) -> str:
    return films.genre(words_of.FALLBACK, name)


COMMAND = Command("taste", "taste-command", answer, places=IN_PRIVATE)
