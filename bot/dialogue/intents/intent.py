"""What somebody may mean, in typed form. Nothing here is done yet."""

from dataclasses import dataclass, field, fields
from typing import Literal

MarkKind = Literal["seen", "later", "not_for_me"]
PlainKind = Literal[
    "my_list",
    "again",
    "undo",
    "drop",
    "help",
    "greet",
    "thank",
    "bye",
    "yes",
    "no",
    "clear",
    "my_ratings",
    "top",
    "choose",
    "surprise",
    "sorry",
    "favourite",
    "joke",
    "taste",
    "watchlist",
]
AskedOfFilm = Literal["", "fact", "opinion", "unseen"]
WishedKind = Literal["film", "series", "collection"]


@dataclass(frozen=True, slots=True)
class NamedFilm:
    """A film that was named.

    Attributes:
        film_id: In the catalog; empty where it holds none of that name.
        name: As the catalog writes it, with the year; as it was typed where the catalog lacks it.
        is_certain: No other film can be meant.
    """

    film_id: str
    name: str
    is_certain: bool


@dataclass(frozen=True, slots=True)
class Of:
    """Which film is spoken of: one of a list, a named one, or "it".

    Attributes:
        place: In the last list, from 1; -1 for its last one; None for no place.
        film: A named film; None for none.
    """

    place: int | None = None
    film: NamedFilm | None = None


IT = Of()
"""The film in question."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What films of a list should be.

    Attributes:
        genres: IMDb's names; films are of all of them.
        without_genres: And of none of these.
        without_subjects: What films should not be about, and by which none can be looked for: "no zombies".
        maybe_without: Genres that hold these, and much else.
        unusable: What else is wished, by which none can be looked for: "my mum", "with subtitles".
        without_names: Names that no title should hold: "no more Potter".
        year_from: The first year.
        year_to: The last year.
        longest: Minutes.
        kinds: Series or box sets, where they are asked for.
        languages: English names.
        countries: English names.
        people: Names as the catalog writes them.
        unknown_people: Names of those whom the catalog does not know, as they were typed.
        like: Films that the list should be like.
        like_place: Place of such a film in the last list, 0 for "it"; None for none.
        count: How many films; None where that is not said.
        goes_on: It says no more than what to change: the wish before it stays.
        others: It asks for others, or more: "another comedy".
        is_low: Whoever asks is not well: "a rough day".
        softens: It is less violent films that it asks for: the kinds of the wish before stay.
    """

    genres: tuple[str, ...] = ()
    without_genres: tuple[str, ...] = ()
    without_subjects: tuple[str, ...] = ()
    maybe_without: tuple[str, ...] = ()
    unusable: tuple[str, ...] = ()
    without_names: tuple[str, ...] = ()
    year_from: int | None = None
    year_to: int | None = None
    longest: int | None = None
    kinds: tuple[WishedKind, ...] = ()
    languages: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    unknown_people: tuple[str, ...] = ()
    like: tuple[NamedFilm, ...] = ()
    like_place: int | None = None
    count: int | None = None
    goes_on: bool = False
    others: bool = field(default=False, compare=False)
    is_low: bool = field(default=False, compare=False)
    softens: bool = field(default=False, compare=False)

    @property
    def is_plain(self) -> bool:
        """Whether it wishes nothing of the films."""
        nothing = Wish()
        said = (
            one.name
            for one in fields(self)
            if one.name not in {"count", "goes_on", "others", "is_low", "softens", "unusable"}
        )
        return all(getattr(self, name) == getattr(nothing, name) for name in said)


@dataclass(frozen=True, slots=True)
class Next:
    """The films after those of the last list; ``count`` of them where that is said."""

    count: int | None = None


@dataclass(frozen=True, slots=True)
class Why:
    """Why a film stands in the list."""

    of: Of = IT


@dataclass(frozen=True, slots=True)
class Mark:
    """Something to remember of a film, without stars; of ``others`` too: "the first two".

    Attributes:
        kind: What.
        of: Of which film.
        others: Of which others.
        is_of_all: Of all that the list shows.
    """

    kind: MarkKind
    of: Of = IT
    others: tuple[Of, ...] = ()
    is_of_all: bool = False


@dataclass(frozen=True, slots=True)
class Show:
    """A film to look at, or to rate.

    Attributes:
        of: The film.
        asked: What is asked of it: a fact, such as who made it, or whether it is any good; ``unseen`` where
            somebody says that they have not seen it; empty for nothing.
    """

    of: Of
    asked: AskedOfFilm = ""


@dataclass(frozen=True, slots=True)
class Take:
    """The film that somebody is going to watch now: "we'll take the third one"."""

    of: Of


@dataclass(frozen=True, slots=True)
class Off:
    """A film that is to leave the list that was shown: "remove the second"."""

    of: Of


@dataclass(frozen=True, slots=True)
class Plain:
    """What needs no film: a greeting, help, an undo."""

    kind: PlainKind


Intent = Wish | Next | Why | Mark | Show | Take | Off | Plain


@dataclass(frozen=True, slots=True)
class Understood:
    """What a message was taken for.

    Attributes:
        intent: What is meant; None where nothing was understood.
        language: Code of the language whose words were understood; empty for none.
        is_sure: Every word was understood, or the film's name is all there is.
        guess: What may be meant instead, to be offered and not done; None for nothing.
        left_out: Words of a wish that mean nothing here.
        name: What may be the name of films or of somebody, beside words that ask: "Batman movies".
    """

    intent: Intent | None = None
    language: str = ""
    is_sure: bool = False
    guess: Intent | None = None
    left_out: tuple[str, ...] = ()
    name: str = ""
