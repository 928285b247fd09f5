"""/import, and files that are sent: ratings from another service, shown before they count."""

from collections.abc import Iterator
from typing import IO

from bot.dialogue import forms, stars, wording, words
from bot.dialogue.actions import Action, buttons
from bot.dialogue.command import IN_PRIVATE, Command
from bot.dialogue.message import Button, Reply, SentFile
from bot.dialogue.rating import pasted
from bot.dialogue.talk import yes_or_no
from bot.dialogue.text import Span, Text
from bot.dialogue.turn import Turn
from bot.service import imports, ratings
from bot.service.imports import BadFile, Import
from bot.service.problems import NoModel
from bot.service.ratings import FilmRated
from recommender.errors import FileProblem

_MB = 1_000_000
_STARS = 5  # the highest rating here
_NAMED = 12
_MAY_BE_LINES = frozenset({FileProblem.UNKNOWN, FileProblem.NO_STARS, FileProblem.EMPTY})
"""Of a file that is no table: it may be films and stars, a line each."""
_BY_FIRST_LINE = frozenset({FileProblem.BOOKS, FileProblem.OF_MANY, FileProblem.NOT_JSON})
"""What its first line is taken for; it may be a film, too: "The Book Thief - 4", "[REC] - 5"."""
_MOST_TEXT = 1 << 20  # bytes of a list of films and stars


def answer(turn: Turn, argument: str) -> list[Reply]:
    """Answers ``/import``."""
    if turn.incoming.file is not None:
        return take(turn, turn.incoming.file)
    lines = pasted.as_file(argument)
    if lines is not None:
        return take(turn, lines)
    note: Text = (*turn.say("import-only-file"), " ") if argument else ()
    paste = forms.button(turn, turn.label("import-paste-button"), "import")
    return [Reply((*note, *turn.say("import-how")), (paste,) if paste else ())]


def take(turn: Turn, file: SentFile) -> list[Reply]:
    """Answers a file: says that it is read, and later what is in it."""
    if turn.in_company:
        return [Reply(turn.say("import-in-company"))]
    if not turn.visit.has_model:
        return [wording.no_bundle(turn)]
    if file.size is not None and file.most is not None and file.size > file.most:
        size, most = round(file.size / _MB), round(file.most / _MB)
        return [Reply(turn.say("import-too-large", file=file.name[:60], size=size, most=most))]
    said = turn.say("import-reading", file=file.name[:60])
    return [Reply(said, later=lambda: [_read(turn, file)])]


def press_use(turn: Turn, action: Action) -> list[Reply]:
    """The button that lets an import count; numbers: of it, 1 to take its stars where others are here."""
    used = imports.use(turn.visit, _number(action), turn.key, replacing=action.numbers[1:] == (1,))
    if used is None:
        return [_gone(turn)]
    if used.state == "undone":
        return [Reply(turn.say("import-was-undone"), replace=True)]
    if used.state == "left":
        return [Reply(turn.say("import-was-left"), replace=True)]
    if not used.put_in and not used.later and not used.replaced:
        said = turn.say("import-all-known", count=used.matched + used.known)
        return [Reply(said, _unclear_button(turn, used), replace=True)]
    done = turn.say("import-done", count=used.put_in, service=used.service) if used.put_in else ()
    later = turn.say("import-later-done", count=used.later) if used.later else ()
    replaced = turn.say("import-stars-done", count=used.replaced) if used.replaced else ()
    text = [span for each in (done, later, replaced) if each for span in (" ", *each)][1:]
    row = (*buttons(turn.label("import-show-button"), "list", 5), *_undo_button(turn, used))
    return [Reply(tuple(text), (row, *_unclear_button(turn, used)), replace=True)]


def press_leave(turn: Turn, action: Action) -> list[Reply]:
    """The button that drops an import; numbers: of the import."""
    imports.leave(turn.visit, _number(action))
    return [Reply(turn.say("import-left"), replace=True)]


def press_undo(turn: Turn, action: Action) -> list[Reply]:
    """The button that takes an import back; numbers: of the import."""
    undone = imports.undo(turn.visit, _number(action), turn.key)
    if undone is None:
        return [_gone(turn)]
    read, removed = undone
    if not removed and not read.restored and (read.put_in or read.replaced or not read.later):
        return [Reply(turn.say("import-not-used"), replace=True)]
    note: Text = (" ", *turn.say("import-stars-back", count=read.restored)) if read.restored else ()
    if kept := read.put_in - removed + read.replaced - read.restored:
        note = (*note, " ", *turn.say("import-kept", count=kept))
    if not removed and read.restored:
        return [Reply(note[1:], replace=True)]
    said = turn.say("import-taken-back", count=removed, service=read.service)
    return [Reply((*said, *note), replace=True)]


def press_unclear(turn: Turn, action: Action) -> list[Reply]:
    """Goes through films that may be several; numbers: of the import, place of the film, stars for a pick."""
    number = _number(action)
    place = int(action.numbers[1]) if len(action.numbers) > 1 else 0
    note: Text = ()
    if len(action.numbers) > 2 and action.about and action.numbers[2] in stars.ALL:  # noqa: PLR2004 - stars
        rated = ratings.rate(turn.visit, action.about, action.numbers[2], turn.key)
        if isinstance(rated, FilmRated):
            saved = turn.say("rate-saved", film=rated.film.name, stars=stars.drawn(rated.stars))
            note = (*saved, "\n\n")
    asked = imports.unclear(turn.visit, number, place)
    if asked is None:
        read = imports.find(turn.visit, number)
        waits = read is not None and read.state == "offered" and read.matched > 0
        if read is None or not waits:
            return [Reply((*note, *turn.say("import-which-end")), replace=True)]
        again = buttons(turn.label("import-others-button"), "impuse", number)
        said = turn.say("import-which-rest", count=read.matched)
        return [
            Reply((*note, *turn.say("import-which-end"), " ", *said), (again,) if again else (), replace=True)
        ]
    rows: list[tuple[Button, ...]] = [
        row
        for film in asked.films
        if (row := buttons(film.name, "impask", number, place + 1, asked.stars, about=film.film_id))
    ]
    rows.append(
        (
            *buttons(turn.label("import-none-button"), "impask", number, place + 1),
            *buttons(turn.label("import-enough-button"), "impshow", number),
        )
    )
    question = turn.say(
        "import-which",
        place=place + 1,
        count=asked.count,
        film=asked.name,
        stars=stars.drawn(asked.stars),
    )
    return [Reply((*note, *question), tuple(rows), replace=True)]


def press_show(turn: Turn, action: Action) -> list[Reply]:
    """Goes back to what was read; numbers: of the import."""
    read = imports.find(turn.visit, _number(action))
    return [_gone(turn) if read is None else _offer(turn, read, replace=True)]


def _read(turn: Turn, file: SentFile) -> Reply:
    try:
        with file.open() as opened:
            read = imports.read(turn.visit, opened, file.name[:100], turn.key)
            lines = _as_lines(opened, read.problem) if isinstance(read, BadFile) else None
        if lines is not None:
            with lines.open() as opened:
                read = imports.read(turn.visit, opened, file.name[:100], turn.key, is_text=True)
    except OSError as error:
        why = error.strerror or str(error)
        return Reply(turn.say("import-unfetched", file=file.name[:60], error=why), replace=True)
    if isinstance(read, NoModel):
        return wording.no_bundle(turn)
    if isinstance(read, BadFile):
        problem = words.key_of("import-bad", read.problem)
        said = turn.say(
            problem,
            file=file.name[:60],
            count=read.count,
            most=read.most,
            column=read.column,
            people=read.people,
        )
        return Reply((*said, "\n\n", *turn.say("import-unread")), replace=True)
    return _offer(turn, read, replace=True)


def _as_lines(file: IO[bytes], problem: FileProblem) -> SentFile | None:
    """A file that is no table, as films and stars of a line each; None where it is none of these either."""
    if problem not in _MAY_BE_LINES | _BY_FIRST_LINE:
        return None
    file.seek(0)
    text = pasted.as_text(file.read(_MOST_TEXT))
    if problem in _BY_FIRST_LINE and not pasted.tells_stars(text):
        return None
    return pasted.as_file(text, least=2)


def _offer(turn: Turn, read: Import, *, replace: bool) -> Reply:
    spans = _told(turn, read)
    unclear = _unclear_button(turn, read)
    if read.state == "used":
        rows = (_undo_button(turn, read),) if read.put_in or read.later or read.replaced else ()
        return Reply((*spans, "\n\n", *turn.say("import-stands-used")), rows, replace=replace)
    if read.state != "offered":
        stands = turn.say("import-stands-undone" if read.state == "undone" else "import-stands-left")
        return Reply((*spans, "\n\n", *stands), replace=replace)
    if not read.matched and not read.later and not read.differing:
        known = turn.say("import-all-known", count=read.known) if read.known else None
        return Reply((*spans, "\n\n", *(known or turn.say("import-nothing"))), unclear, replace=replace)
    if read.matched:
        question = turn.say("import-question", count=read.matched)
    elif read.later:
        question = turn.say("import-question-later", count=read.later)
    else:
        question = turn.say("import-question-stars", count=len(read.differing))
    leave = buttons(turn.label("import-leave-button"), "impleave", read.number)
    use = buttons(turn.label("import-use-button"), "impuse", read.number)
    both: tuple[tuple[Button, ...], ...] = ()
    if read.differing and (read.matched or read.later):
        both = (buttons(turn.label("import-both-button"), "impuse", read.number, 1),)
    elif read.differing:
        use = buttons(turn.label("import-stars-button"), "impuse", read.number, 1)
    offer = Reply((*spans, "\n\n", *question), ((*use, *leave), *both, *unclear), replace=replace)
    return yes_or_no.asked(turn, offer)


def _told(turn: Turn, read: Import) -> Text:
    """What the file holds, and what became of it."""
    spans: list[Span] = [*turn.say("import-heading", service=read.service, count=read.read)]
    parts = (
        turn.label("import-matched", count=read.matched) if read.matched else "",
        turn.label("import-known", count=read.known) if read.known else "",
        turn.label("import-again", count=read.again) if read.again else "",
        turn.label("import-missing", count=read.missing) if read.missing else "",
        turn.label("import-unclear", count=read.unclear) if read.unclear else "",
    )
    if read.read:
        spans.append(f"\n{', '.join(part for part in parts if part)}.")
    if read.differing:
        named = "; ".join(stars.changed(one.name, one.here, one.there) for one in read.differing[:_NAMED])
        rest = "; ..." if len(read.differing) > _NAMED else ""
        spans += ["\n", *turn.say("import-differing", count=len(read.differing), films=f"{named}{rest}")]
    for line in _lines(turn, read):
        spans += ["\n", *line]
    for key, films in (("import-read-as", read.read_as), ("import-guesses", read.guesses)):
        if films:
            spans += [
                "\n\n",
                *turn.say(key, films="; ".join(films[:_NAMED]), count=max(0, len(films) - _NAMED)),
            ]
    if read.missing_names:
        named = "; ".join(read.missing_names[:_NAMED])
        more = read.missing - _NAMED
        spans.append("\n\n")
        if more > 0:
            spans += turn.say("import-missing-more", films=named, count=more)
        else:
            spans += turn.say("import-missing-named", films=named)
    return tuple(spans)


def _lines(turn: Turn, read: Import) -> Iterator[Text]:
    """How its stars are read, and which lines are left out; a line each."""
    if read.stars_column:
        yield turn.say("import-stars-column", column=read.stars_column)
    if read.other_columns:
        yield turn.say("import-other-columns", columns=", ".join(read.other_columns[:_NAMED]))
    if read.scale != _STARS:
        yield turn.say("import-scale", scale=read.scale)
    if read.is_school:
        yield turn.say("import-school")
    for key, count in (
        ("import-letters", read.letters),
        ("import-rounded", read.rounded),
        ("import-raised", read.raised),
        ("import-unrated", read.unrated),
        ("import-impossible", read.impossible),
        ("import-in-words", read.in_words),
        ("import-twice", read.twice),
        ("import-no-films", read.no_films),
        ("import-skipped", read.other_lines),
        ("import-later", read.later),
        ("import-later-missing", read.later_missing),
    ):
        if count:
            yield turn.say(key, count=count, scale=read.scale)
    if read.left_out:
        yield turn.say("import-left-out", lines="; ".join(read.left_out))


def _undo_button(turn: Turn, read: Import) -> tuple[Button, ...]:
    return buttons(turn.label("import-undo-button"), "impundo", read.number)


def _unclear_button(turn: Turn, read: Import) -> tuple[tuple[Button, ...], ...]:
    if not read.unclear:
        return ()
    return (buttons(turn.label("import-unclear-button"), "impask", read.number, 0),)


def _gone(turn: Turn) -> Reply:
    return Reply(turn.say("import-gone"), replace=True)


def _number(action: Action) -> int:
    return int(action.numbers[0]) if action.numbers else -1


COMMAND = Command(
    "import",
    "import-command",
    answer,
    presses={
        "impuse": press_use,
        "impleave": press_leave,
        "impundo": press_undo,
        "impask": press_unclear,
        "impshow": press_show,
    },
    places=IN_PRIVATE,
)
