"""For admins: the list that somebody would be shown, to find out what went wrong. Each look is logged."""

from starlette.responses import Response

from bot.dialogue import rows, words
from bot.dialogue.text import plain
from bot.service import others, people
from bot.service.others import OthersList
from bot.service.people import KnownPerson
from bot.web.film_view import film_view
from bot.web.pages.admin import Admin
from bot.web.visitor import Form, Visitor, pages, text_of

_LONGEST = 120
router = pages()


@router.get("/admin/list")
def ask(who: Admin) -> Response:
    """Asks whose."""
    return who.page("admin_list.html", said="", found=(), one=None, theirs=None, films=(), heading="")


@router.post("/admin/list")
def look(form: Form, who: Admin) -> Response:
    """Shows it: of one who is meant; else who may be."""
    said = text_of(form, "who", _LONGEST)
    found = people.find(who.visit, said) if said else ()
    one = found[0] if len(found) == 1 else None
    theirs = others.list_of(who.visit, one.key) if one else None
    return who.page(
        "admin_list.html",
        200 if found else 422,
        said=said,
        found=[(each.key, called(who.language, each)) for each in found],
        one=called(who.language, one) if one else None,
        theirs=theirs if isinstance(theirs, OthersList) else None,
        **_listed(who, theirs if isinstance(theirs, OthersList) else None),
    )


def called(language: str, one: KnownPerson) -> str:
    """``Ada (telegram:77)``."""
    return words.label(language, "whom", name=one.name, id=one.key) if one.name else one.key


def _listed(who: Visitor, theirs: OthersList | None) -> dict[str, object]:
    if theirs is None:
        return {"films": (), "heading": ""}
    listed = theirs.listed
    return {
        "films": [
            (film_view(who, item.film), rows.reason(who.language, item.reason)) for item in listed.films
        ],
        "heading": plain(rows.heading(who.language, listed.stars, has_rated=listed.has_rated)),
    }
