"""What is kept of people, in the words of the chat; it asks for nothing and gives no cookie a meaning."""

from starlette.responses import Response

from bot.service import facts
from bot.web.visitor import Who, pages

router = pages()


@router.get("/privacy")
def privacy(who: Who) -> Response:
    """Tells it."""
    return who.page("privacy.html", is_tmdb_asked=facts.are_told(who.visit))
