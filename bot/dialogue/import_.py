"""/import, and files that are sent: ratings from another service, shown before they count."""

from bot.dialogue import films, stars, wording
from bot.dialogue.actions import Action, buttons
from bot.dialogue.command import IN_PRIVATE, Command
from bot.dialogue.message import Button, Reply, SentFile
from bot.dialogue.text import Bold, Span, Text
from bot.dialogue.turn import Turn
from bot.service import imports, ratings
from bot.service.imports import BadFile, Import
from bot.service.problems import NoModel
from bot.service.ratings import FilmRated

_MB = 1_000_000
_NAMED = 12
_HOW: Text = (
    "Send me the file here, as it is (in a terminal: ",
    Bold("/import PATH"),
    "), and I show what I found in it before anything counts.\n\n",
    Bold("Letterboxd"),
    ": Settings, Data, Export: the zip\n",
    Bold("IMDb"),
    ": Your ratings, Export: ratings.csv\n",
    Bold("Trakt"),
    ": Settings, Data, Export: the zip, or its JSON\n",
    Bold("MovieLens"),
    ": About your ratings, Export: movielens-ratings.csv",
)


def answer(turn: Turn, argument: str) -> list[Reply]:
    """Answers ``/import``."""
    if turn.incoming.file is not None:
        return take(turn, turn.incoming.file)
    note = "I only take the file itself, not its name. " if argument else ""
    return [Reply((note, *_HOW))]


def take(turn: Turn, file: SentFile) -> list[Reply]:
    """Answers a file: says that it is read, and later what is in it."""
    if turn.in_company:
        return [Reply(("Your ratings are nobody else's business: send me the file in private.",))]
    if not turn.visit.has_model:
        return [wording.no_bundle(turn)]
    if file.size is not None and file.most is not None and file.size > file.most:
        return [
            Reply(
                (
                    (
                        f"{file.name[:60]} has {file.size / _MB:.0f} MB, and I can fetch "
                        f"{file.most / _MB:.0f} MB. "
                        "The zip of an export is much smaller; of several files in it, ratings.csv is enough."
                    ),
                )
            )
        ]
    return [Reply((f"Reading {file.name[:60]} ...",), later=lambda: [_read(turn, file)])]


def press_use(turn: Turn, action: Action) -> list[Reply]:
    """The button that lets an import count; numbers: of the import."""
    used = imports.use(turn.visit, _number(action), turn.key)
    if used is None:
        return [_gone()]
    if used.state == "undone":
        return [Reply(("That import was undone. Send the file again to have it back.",), replace=True)]
    if used.state == "left":
        return [Reply(("You left that import. Send the file again to have it back.",), replace=True)]
    text = f"Done: {_ratings(used.put_in)} from {used.service}. Your list is new."
    row = (*buttons("Show it", "list", 5), *buttons("Undo the import", "impundo", used.number))
    return [Reply((text,), (row, *_unclear_button(used)), replace=True)]


def press_leave(turn: Turn, action: Action) -> list[Reply]:
    """The button that drops an import; numbers: of the import."""
    imports.leave(turn.visit, _number(action))
    return [Reply(("Left it. Nothing was changed.",), replace=True)]


def press_undo(turn: Turn, action: Action) -> list[Reply]:
    """The button that takes an import back; numbers: of the import."""
    undone = imports.undo(turn.visit, _number(action), turn.key)
    if undone is None:
        return [_gone()]
    read, removed = undone
    if not removed:
        return [Reply(("That import is not in use any more.",), replace=True)]
    kept = read.put_in - removed
    note = f" {kept} that you changed since stay." if kept else ""
    return [Reply((f"Undone: {_ratings(removed)} from {read.service} are gone.{note}",), replace=True)]


def press_unclear(turn: Turn, action: Action) -> list[Reply]:
    """Goes through films that may be several; numbers: of the import, place of the film, stars for a pick."""
    number = _number(action)
    place = int(action.numbers[1]) if len(action.numbers) > 1 else 0
    note: Text = ()
    if len(action.numbers) > 2 and action.about and action.numbers[2] in stars.ALL:  # noqa: PLR2004 - stars
        rated = ratings.rate(turn.visit, action.about, action.numbers[2], turn.key)
        if isinstance(rated, FilmRated):
            note = ("Saved: ", *films.with_stars(rated.film.name, rated.stars), "\n\n")
    asked = imports.unclear(turn.visit, number, place)
    if asked is None:
        again = buttons("Use the others", "impuse", number)
        return [Reply((*note, "That was all of them."), (again,) if again else (), replace=True)]
    rows: list[tuple[Button, ...]] = [
        row
        for film in asked.films
        if (row := buttons(film.name, "impask", number, place + 1, asked.stars, about=film.film_id))
    ]
    rows.append(
        (*buttons("None of these", "impask", number, place + 1), *buttons("That's enough", "impshow", number))
    )
    text: Text = (
        *note,
        f"Unclear {place + 1} of {asked.count}: ",
        *films.with_stars(asked.name, asked.stars),
        "\nWhich one is it?",
    )
    return [Reply(text, tuple(rows), replace=True)]


def press_show(turn: Turn, action: Action) -> list[Reply]:
    """Goes back to what was read; numbers: of the import."""
    read = imports.find(turn.visit, _number(action))
    return [_gone() if read is None else _offer(read, replace=True)]


def _read(turn: Turn, file: SentFile) -> Reply:
    try:
        with file.open() as opened:
            read = imports.read(turn.visit, opened, file.name[:100], turn.key)
    except OSError as error:
        return Reply((f"I can't get {file.name[:60]}: {error.strerror or error}.",), replace=True)
    if isinstance(read, NoModel):
        return wording.no_bundle(turn)
    if isinstance(read, BadFile):
        return Reply((read.error, "\n\n/import tells which files I can read."), replace=True)
    return _offer(read, replace=True)


def _offer(read: Import, *, replace: bool) -> Reply:
    parts = [
        f"{read.matched:,} matched" if read.matched else "",
        f"{read.known:,} you have rated here already, which stay as they are" if read.known else "",
        f"{read.again:,} told of twice" if read.again else "",
        f"{read.missing:,} films I don't have" if read.missing else "",
        f"{read.unclear:,} unclear" if read.unclear else "",
    ]
    spans: list[Span] = [
        Bold(f"{read.service}: {_ratings(read.read)}"),
        f"\n{', '.join(part for part in parts if part)}." if read.read else "",
    ]
    if read.unrated:
        spans.append(f"\n{read.unrated:,} more have no stars, and are left out.")
    if read.skipped:
        spans.append(f"\n{read.skipped:,} other lines are no films with stars.")
    if read.missing_names:
        named = "; ".join(read.missing_names[:_NAMED])
        more = f" and {read.missing - _NAMED:,} more" if read.missing > _NAMED else ""
        spans.append(f"\n\nNot here: {named}{more}")
    if read.state != "offered":
        words = {"used": "It is in use.", "undone": "It was undone.", "left": "You left it."}[read.state]
        undo = buttons("Undo the import", "impundo", read.number) if read.state == "used" else ()
        return Reply((*spans, f"\n\n{words}"), (undo,) if undo else (), replace=replace)
    if not read.matched:
        return Reply((*spans, "\n\nThere is nothing I could use."), _unclear_button(read), replace=replace)
    spans.append(f"\n\nUse the {read.matched:,}?" if read.matched > 1 else "\n\nUse it?")
    row = (*buttons("Use them", "impuse", read.number), *buttons("Leave it", "impleave", read.number))
    return Reply(tuple(spans), (row, *_unclear_button(read)), replace=replace)


def _unclear_button(read: Import) -> tuple[tuple[Button, ...], ...]:
    shown = buttons("Show the unclear", "impask", read.number, 0) if read.unclear else ()
    return (shown,) if shown else ()


def _gone() -> Reply:
    return Reply(("I don't have that import any more. Send the file again.",), replace=True)


def _ratings(count: int) -> str:
    return "1 rating" if count == 1 else f"{count:,} ratings"


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
