"""An address for each route of the site."""

import re

from bot.web.app import PAGES

EXAMPLES = {"film_id": "f:2", "form": "csv", "language": "en", "width": "card"}


def addresses(method: str) -> list[str]:
    """An address for each page's route that answers a method."""
    found = {
        re.sub(r"\{(\w+)(:\w+)?\}", lambda name: EXAMPLES.get(name[1], "1"), route.path)
        for module in PAGES
        for route in module.router.routes
        if method in route.methods  # type: ignore[attr-defined]
    }
    return sorted(found)
