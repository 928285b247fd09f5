"""For admins: the list that somebody would be shown, to find out what went wrong. Each look is logged."""

from starlette.responses import Response

from bot.dialogue import words
from bot.service import others, people
from bot.service.others import OthersList
from bot.service.people import KnownPerson
from bot.service.recommendations import Recommended
from bot.web.film_view import FilmView, film_view, film_views
from bot.web.listing import reason_to_others
from bot.web.pages.admin import Admin
from bot.web.visitor import Form, Visitor, pages, text_of

_LONGEST = 120
router = pages()


@router.get("/admin/list")
def ask(who: Admin) -> Response:
    """Asks whose."""
    return who.page(
        "admin_list.html", said="", found=(), key="", one=None, theirs=None, films=(), by_model=()
    )


@router.post("/admin/list")
def look(form: Form, who: Admin) -> Response:
    """Shows it: of one who is meant; else who may be."""
    said = text_of(form, "who", _LONGEST)
    found = people.find(who.visit, said) if said else ()
    one = found[0] if len(found) == 1 else None
    by_model = others.list_by_model(who.visit, one.key) if one and "models" in form else ()
    theirs = others.list_of(who.visit, one.key) if one and not by_model else None
    return who.page(
        "admin_list.html",
        200 if found else 422,
        said=said,
        found=[(each.key, called(who.language, each)) for each in found],
        key=one.key if one else "",
        one=called(who.language, one) if one else None,
        theirs=theirs if isinstance(theirs, OthersList) else None,
        films=_films(who, theirs.listed) if isinstance(theirs, OthersList) else (),
        by_model=[(each, film_views(who, each.films)) for each in by_model],
    )


def called(language: str, one: KnownPerson) -> str:
    """``Ada (telegram:77)``."""
    return words.label(language, "whom", name=one.name, id=one.key) if one.name else one.key


def _films(who: Visitor, listed: Recommended) -> list[tuple[FilmView, str]]:
    """Each with the reason for it; where there is none to tell, empty."""
    return [(film_view(who, item.film), reason_to_others(who.language, item.reason)) for item in listed.films]
