"""Titles as catalogs write them ("Matrix, The (1999)"), and as people do ("The Matrix", 1999)."""

import re

# Articles that catalogs put behind the title. "O" and "As" are left out: too many titles end with them.
_ARTICLES = r"The|A|An|Le|La|Les|L'|Il|Lo|I|Gli|El|Los|Las|Der|Die|Das|Den|Det|De|Het|Un|Une|Una"
_ARTICLE_BEHIND = re.compile(rf"^(?P<rest>[^()]+?), (?P<article>{_ARTICLES})$")
_PARENTHESES = re.compile(r"\(([^()]*)\)")
_YEAR_BEHIND = re.compile(r"^(?P<title>.+?)\s*\((?P<year>1[89]\d\d|20\d\d)(?:\s*[-–]\s*(?:\d{4})?)?\s*\)\s*$")  # noqa: RUF001  # catalogs use the dash


def split_year(title: str) -> tuple[str, int | None]:
    """Takes a year in parentheses off the end: ``Heat (1995)`` gives ``("Heat", 1995)``.

    Of a series' years (``2005-2010``) the first counts.
    """
    match = _YEAR_BEHIND.match(title.strip())
    return (match["title"].strip(), int(match["year"])) if match else (title.strip(), None)


def article_first(title: str) -> str:
    """Puts an article from behind the title in front: ``Matrix, The`` becomes ``The Matrix``.

    Alternative titles in parentheses are treated alike.
    """
    if ", " not in title:  # most titles have none: then there is nothing to find
        return title
    title = _PARENTHESES.sub(lambda match: f"({_article_first(match[1])})", title)
    head, space, tail = title.partition(" (")
    return f"{_article_first(head)}{space}{tail}"


def _article_first(title: str) -> str:
    match = _ARTICLE_BEHIND.match(title.strip())
    if not match:
        return title
    gap = "" if match["article"].endswith("'") else " "
    return f"{match['article']}{gap}{match['rest']}"
