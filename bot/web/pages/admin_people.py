"""For admins: who there is. The page names people, its address none."""

from starlette.responses import Response

from bot.service import people
from bot.web.admin_view import moment, whole
from bot.web.pages.admin import Admin
from bot.web.pages.admin_list import called
from bot.web.visitor import pages

_PEOPLE = 25
_MOST_DIGITS = 15
router = pages()


@router.get("/admin/people")
def everybody(who: Admin) -> Response:
    """Everybody, the newest first, a page at a time."""
    text = who.request.query_params.get("before", "")
    before = int(text) if text.isascii() and text.isdigit() and len(text) <= _MOST_DIGITS else None
    found = people.listed(who.visit, _PEOPLE + 1, before)
    shown = found[:_PEOPLE]
    return who.page(
        "admin_people.html",
        people=[
            (
                each.person,
                called(who.language, each.person),
                moment(who.language, each.since),
                whole(who.language, each.ratings),
                moment(who.language, each.last) if each.last else "",
            )
            for each in shown
        ],
        is_later=before is not None,
        older=shown[-1].number if len(found) > _PEOPLE else None,
    )
