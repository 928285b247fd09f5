"""One vocabulary of genres: IMDb's, which the most films bear.

Each source has its own words for the same thing, and a film of one is never found by the word of another. A
data set of one source keeps that source's words; where several meet, all are translated.
"""

from collections.abc import Iterable

# What MovieLens and Amazon's shop write -> what IMDb does. Nothing where it names no genre: IMAX is a format.
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
    """Genres in IMDb's words, each once, in their order; a word that is not known here stays as it is."""
    translated = (name for genre in genres for name in _NAMES.get(genre.casefold(), (genre,)))
    return list(dict.fromkeys(translated))
