"""The words in which people wish for films, as data, in English; the catalog's own words are known besides.

What stands here is folded (`recommender.catalog.folding`): small letters, no accents, no punctuation.
"""

from recommender.catalog.film import FilmKind

GENRES: dict[str, tuple[str, ...]] = {
    "funny": ("Comedy",),
    "comedic": ("Comedy",),
    "laugh": ("Comedy",),
    "scary": ("Horror",),
    "creepy": ("Horror",),
    "romantic": ("Romance",),
    "love": ("Romance",),
    "romcom": ("Romance", "Comedy"),
    "rom com": ("Romance", "Comedy"),
    "exciting": ("Thriller",),
    "suspense": ("Thriller",),
    "thrilling": ("Thriller",),
    "science fiction": ("Sci-Fi",),
    "scifi": ("Sci-Fi",),
    "sf": ("Sci-Fi",),
    "space": ("Sci-Fi",),
    "kids": ("Family", "Children", "Children's"),
    "children": ("Family", "Children", "Children's"),
    "childrens": ("Family", "Children", "Children's"),
    "family": ("Family", "Children", "Children's"),
    "cartoon": ("Animation",),
    "animated": ("Animation",),
    "anime": ("Animation",),
    "cowboy": ("Western",),
    "documentaries": ("Documentary",),
    "noir": ("Film-Noir",),
    "biopic": ("Biography",),
    "historical": ("History",),
    "musical": ("Musical", "Music"),
    "gangster": ("Crime",),
    "detective": ("Mystery", "Crime"),
    "serious": ("Drama",),
    "sad": ("Drama",),
}
"""Word -> genres; of words for one genre under several names the first that the catalog has."""
SEVERAL = frozenset({"romcom", "rom com"})
"""Words that mean all of their genres at once."""
USUAL_GENRES = (
    *("Action", "Adventure", "Animation", "Biography", "Comedy", "Crime", "Documentary", "Drama", "Family"),
    *("Fantasy", "Film-Noir", "History", "Horror", "Music", "Musical", "Mystery", "Romance", "Sci-Fi"),
    *("Sport", "Thriller", "War", "Western"),
)
"""Genres that are understood, and said to be missing, where the catalog has none."""

KINDS: dict[str, FilmKind] = {
    "series": "series",
    "season": "series",
    "seasons": "series",
    "show": "series",
    "shows": "series",
    "tv": "series",
    "box set": "collection",
    "box sets": "collection",
    "boxset": "collection",
    "collection": "collection",
    "collections": "collection",
}
DECADES = {
    "twenties": 1920,
    "thirties": 1930,
    "forties": 1940,
    "fifties": 1950,
    "sixties": 1960,
    "seventies": 1970,
    "eighties": 1980,
    "nineties": 1990,
}
OLD = frozenset({"old", "classic", "classics"})
OLD_UNTIL = 1970
NEW = frozenset({"new", "newer", "recent", "latest", "newest"})
NEW_YEARS = 5
SHORT = frozenset({"short", "shorter"})
SHORT_MINUTES = 95
COUNTRIES = {
    "american": "United States",
    "british": "United Kingdom",
    "usa": "United States",
    "us": "United States",
    "uk": "United Kingdom",
    "england": "United Kingdom",
}
AGAIN = frozenset({"again", "repeat"})
NOT = frozenset({"no", "not", "without", "except", "non", "less"})
AND = frozenset({"and", "or", "nor"})
EMPTY = frozenset(
    [
        *("a", "an", "the", "something", "anything", "film", "films", "movie", "movies", "me", "for"),
        *("please", "of", "from", "in", "i", "want", "to", "watch", "see", "tonight", "with", "that", "is"),
        *(
            "and",
            "or",
            "nor",
            "too",
            "are",
            "but",
            "more",
            "made",
            "good",
            "best",
            "top",
            "give",
            "show me",
            "list",
            "one",
            "ones",
        ),
    ]
)
"""Words that say nothing about a film."""
