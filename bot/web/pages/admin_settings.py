"""For admins: how it is installed."""

from starlette.responses import Response

from bot.service.installation import installation
from bot.web.admin_view import moment, whole
from bot.web.pages.admin import Admin
from bot.web.visitor import pages

router = pages()


@router.get("/admin/settings")
def settings(who: Admin) -> Response:
    """This process, and the settings that it was started with."""
    found = installation(who.visit)
    return who.page(
        "admin_settings.html",
        found=found,
        started=moment(who.language, found.started),
        memory=whole(who.language, round(found.memory_mb)),
    )
