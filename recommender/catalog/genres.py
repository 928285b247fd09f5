"""One vocabulary of genres: IMDb's, which most films have.

Each source has its own words for the same genre. A data set of one source keeps the words of its source.
Where several sources meet, all words are translated, so that one word finds all films.
"""

from collections.abc import Iterable

# The words of MovieLens and of Amazon's shop -> IMDb's. None for what is no genre: IMAX is a format.
_NAMES: dict[str, tuple[str, ...]] = {
    "children": ("Family",),
    "children's": ("Family",),
    "imax": (),
    "kids & family": ("Family",),
    "children/family": ("Family",),
    "action & adventure": ("Action", "Adventure"),
    "action/adventure": ("Action", "Adventure"),
    "mystery & thrillers": ("Mystery", "Thriller"),
    "mystery/suspense": ("Mystery", "Thriller"),
    "science fiction": ("Sci-Fi",),
    "military & war": ("War",),
    "westerns": ("Western",),
    "musicals": ("Musical",),
    "sports": ("Sport",),
    "anime & manga": ("Animation",),
}


def one_vocabulary(genres: Iterable[str]) -> list[str]:
    """Genres in IMDb's words, each once, in their order. Unknown words stay as they are."""
    translated = (name for genre in genres for name in _NAMES.get(genre.casefold(), (genre,)))
    return list(dict.fromkeys(translated))
