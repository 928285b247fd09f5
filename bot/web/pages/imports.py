"""Ratings from elsewhere: what is in a file is shown, and nothing counts before its owner says so."""

from starlette.datastructures import UploadFile
from starlette.exceptions import HTTPException
from starlette.responses import Response

from bot.dialogue import words
from bot.dialogue.stars import changed
from bot.service import imports, ratings
from bot.service.imports import BadFile, Import
from bot.service.problems import NoModel
from bot.web.film_view import film_views
from bot.web.visitor import Form, Said, Visitor, Who, pages, text_of

_NAMED, _UNCLEAR = 12, 10
router = pages()


@router.get("/mine/import")
def ask(who: Who) -> Response:
    """Asks for a file."""
    return who.page("import.html", error="")


@router.post("/mine/import")
def take(who: Who, form: Form) -> Response:
    """Reads a file."""
    file = form.get("file")
    if not isinstance(file, UploadFile) or not file.filename:
        return who.redirect("/mine/import")
    kept = who.kept()
    try:
        read = imports.read(kept.visit, file.file, file.filename[:100], kept.key)
    finally:
        file.file.close()
    if isinstance(read, NoModel):
        return kept.page("no_model.html", 503)
    if isinstance(read, BadFile):
        key = words.key_of("import-bad", read.problem)
        name = file.filename[:60]
        said = words.label(
            kept.language,
            key,
            file=name,
            count=read.count,
            most=read.most,
            column=read.column,
            people=read.people,
        )
        return kept.page("import.html", 422, error=said)
    return kept.redirect(f"/mine/import/{read.number}")


@router.get("/mine/import/{number:int}")
def found(who: Who, number: int) -> Response:
    """Shows what is in it."""
    read = imports.find(who.visit, number)
    if read is None:
        raise HTTPException(404)
    unclear = [imports.unclear(who.visit, number, place) for place in range(min(read.unclear, _UNCLEAR))]
    return who.page(
        "imported.html",
        read=read,
        named="; ".join(read.missing_names[:_NAMED]),
        read_as="; ".join(read.read_as[:_NAMED]),
        read_as_more=max(0, len(read.read_as) - _NAMED),
        left_out="; ".join(read.left_out),
        differing="; ".join(_differing(read)),
        unclear=[(one, film_views(who, one.films)) for one in unclear if one is not None],
    )


@router.post("/mine/import/{number:int}")
def decide(who: Who, form: Form, number: int) -> Response:
    """Uses it, leaves it, or takes it back."""
    if imports.find(who.visit, number) is None:
        raise HTTPException(404)
    return _done(who, number, text_of(form, "do"))


def _differing(read: Import) -> list[str]:
    """Films that have other stars here, with both: ``Heat (1995) ★★ → ★★★★``."""
    found = [changed(one.name, one.here, one.there) for one in read.differing[:_NAMED]]
    return [*found, "..."] if len(read.differing) > _NAMED else found


def _done(who: Visitor, number: int, asked: str) -> Response:
    again = f"/mine/import/{number}"
    if asked in {"use", "replace"}:
        used = imports.use(who.visit, number, who.key, replacing=asked == "replace")
        count = used.put_in + used.replaced if used else 0
        said = Said("used" if count else "kept", value=str(count))
        return who.redirect("/mine", said) if used else who.redirect(again)
    if asked == "leave":
        imports.leave(who.visit, number)
        return who.redirect("/mine")
    if asked == "undo":
        imports.undo(who.visit, number, who.key)
        return who.redirect(again, Said("import", value=str(ratings.count(who.visit))))
    raise HTTPException(404)
