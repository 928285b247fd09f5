"""/stats: people, ratings a day, and how many of the films shown were then rated 4 or more."""

from datetime import UTC, datetime

from bot.dialogue import words
from bot.dialogue.actions import Action
from bot.dialogue.admins.stats import picture
from bot.dialogue.admins.stats.picture import Columns, Figures, Share
from bot.dialogue.command import IN_PRIVATE, Command
from bot.dialogue.message import Document, Reply
from bot.dialogue.text import Span, Text
from bot.dialogue.turn import Turn
from bot.service.stats import Accepted, Stats, stats

_BUNDLES = 6


def answer(turn: Turn, argument: str) -> list[Reply]:
    """Answers ``/stats``."""
    now = stats(turn.visit)
    drawn = picture.draw(figures(turn.language, now))
    document = Document(name="stats.png", content=drawn, kind="picture")
    return [Reply(told(turn.language, now), document=document)]


def press_stats(turn: Turn, action: Action) -> list[Reply]:
    """The button that shows them."""
    return answer(turn, "")


def told(language: str, now: Stats) -> Text:
    """The figures in words: all that the picture shows, short."""
    ratings = sum(day.ratings for day in now.days)
    spans: list[Span] = [
        *words.say(language, "stats-heading", count=len(now.days)),
        "\n",
        *words.say(
            language,
            "stats-line",
            people=words.label(language, "count-people", count=now.people),
            ratings=words.label(language, "count-ratings", count=ratings),
            stored=words.label(language, "count-people", count=now.stored),
        ),
    ]
    if ratings:
        most = max(now.days, key=lambda day: day.ratings)
        best = words.label(language, "count-ratings", count=most.ratings)
        spans += ["\n", *words.say(language, "stats-most", day=_day(language, most.day), ratings=best)]
    if not now.accepted:
        return (*spans, "\n\n", *words.say(language, "stats-no-lists"))
    spans += ["\n\n", *words.say(language, "stats-accepted-heading")]
    for each in now.accepted[:_BUNDLES]:
        spans += [
            "\n",
            *words.say(
                language,
                "stats-accepted",
                version=each.bundle_version,
                liked=each.liked,
                shown=each.shown,
                other=each.other,
            ),
        ]
    return tuple(spans)


def figures(language: str, now: Stats) -> Figures:
    """What the picture shows."""
    ratings = sum(day.ratings for day in now.days)
    line = words.label(
        language,
        "stats-line",
        people=words.label(language, "count-people", count=now.people),
        ratings=words.label(language, "count-ratings", count=ratings),
        stored=words.label(language, "count-people", count=now.stored),
    )
    return Figures(
        words.label(language, "stats-heading", count=len(now.days)),
        line,
        (_day(language, now.days[0].day), _day(language, now.days[-1].day)),
        (
            Columns(words.label(language, "stats-people-head"), tuple(day.people for day in now.days)),
            Columns(words.label(language, "stats-ratings-head"), tuple(day.ratings for day in now.days)),
        ),
        words.label(language, "stats-accepted-heading"),
        tuple(_share(language, each) for each in now.accepted[:_BUNDLES]),
    )


def _share(language: str, each: Accepted) -> Share:
    note = words.label(language, "stats-share", liked=each.liked, shown=each.shown)
    return Share(each.bundle_version, each.liked / each.shown if each.shown else 0.0, note)


def _day(language: str, day: str) -> str:
    return words.moment(language, datetime.fromisoformat(day).replace(tzinfo=UTC), "stats-day")


COMMAND = Command(
    "stats",
    "stats-command",
    answer,
    presses={"stats": press_stats},
    for_admins=True,
    least="moderator",
    places=IN_PRIVATE,
)
