"""A list of films as pages show it: where it comes from, what is said above and below it."""

from dataclasses import dataclass

from bot.dialogue import words
from bot.dialogue.about_films import films
from bot.dialogue.recommending import rows
from bot.dialogue.recommending.dial import POSITIONS, nearest
from bot.dialogue.text import plain
from bot.service import dial, recommendations, wishes
from bot.service.problems import FilmUnknown, NoModel
from bot.service.ratings import film_of
from bot.service.recommendations import Explained, Reason, Recommendation, Recommended
from bot.web.choices import FIRST_DECADE, LENGTHS, PAGE, Choices
from bot.web.film_view import FilmView, film_view
from bot.web.rendering import headed
from bot.web.visitor import Visitor


@dataclass(frozen=True, slots=True)
class ListedFilm:
    """A film in a list.

    Attributes:
        film: The film.
        rank: Its place, from 1.
        plot: A line of it; empty where none is known.
        reason: Why it is there, in words; empty where nothing can be said.
        explained: More of it, where that was asked for.
    """

    film: FilmView
    rank: int
    plot: str
    reason: str
    explained: str = ""


@dataclass(frozen=True, slots=True)
class ListView:
    """A list on a page.

    Attributes:
        heading: Above it.
        note: Below the heading; empty for none.
        films: Best first.
        end: Said below it where it is short; empty where more follows.
        next_address: Of the next one; empty where there is none.
        first_address: Of the first one; empty on it.
        is_own: Whether it is about the visitor's own films.
    """

    heading: str
    note: str
    films: tuple[ListedFilm, ...]
    end: str
    next_address: str
    first_address: str
    is_own: bool


@dataclass(frozen=True, slots=True)
class Wishing:
    """What can be chosen of a list, as (value, words) pairs.

    Attributes:
        genres: Genres.
        decades: First years.
        lengths: Minutes; none where no film's length is known.
        dial: Places of the dial.
        turned: Where it stands.
    """

    genres: tuple[tuple[str, str], ...]
    decades: tuple[tuple[str, str], ...]
    lengths: tuple[tuple[str, str], ...]
    dial: tuple[tuple[int, str], ...]
    turned: int


def wishing(visitor: Visitor, choices: Choices) -> Wishing:
    """What can be chosen of a list."""
    language, known = visitor.language, wishes.vocabulary(visitor.visit)
    genres = sorted(
        ((name, films.genre(language, name)) for name in known.genres.values() if not name.startswith("(")),
        key=lambda each: each[1].casefold(),
    )
    decades = range((known.last_year or 0) // 10 * 10, FIRST_DECADE - 1, -10)
    lengths = LENGTHS if wishes.knows_lengths(visitor.visit) else ()
    keys = [key for key, _ in POSITIONS]
    turned = keys.index(nearest(dial.position(visitor.visit))) if choices.dial is None else choices.dial
    return Wishing(
        tuple(genres),
        tuple((str(year), words.label(language, "taste-decade", year=str(year))) for year in decades),
        tuple(
            (str(most), words.label(language, "web-length", length=films.length(language, most)))
            for most in lengths
        ),
        tuple((place, words.label(language, key)) for place, key in enumerate(keys)),
        turned,
    )


def made(visitor: Visitor, choices: Choices) -> Recommended | FilmUnknown | NoModel:
    """The list that a visitor asks for; what is stored of nobody is stored of them too."""
    visit, wanted, offset = visitor.visit, choices.wanted, choices.offset
    if choices.like:
        return recommendations.similar(visit, choices.like, PAGE, wanted=wanted, offset=offset)
    if not visitor.is_stored:
        return recommendations.recommend_from(
            visit, {}, PAGE, wanted=wanted, offset=offset, dial=choices.position
        )
    return recommendations.recommend(
        visit,
        PAGE,
        wanted=wanted,
        offset=offset,
        began=choices.began,
        is_back=choices.began is not None,
        is_recorded=not choices.q,  # a letter more of a search is no other list
        dial=choices.position,
    )


def list_view(visitor: Visitor, choices: Choices, path: str = "/") -> ListView | NoModel:
    """The list as its page shows it; one like a film that is gone is the usual one.

    Args:
        visitor: Whose page.
        choices: What they want.
        path: Of the page.
    """
    listed = made(visitor, choices)
    if isinstance(listed, FilmUnknown):
        return list_view(visitor, Choices(q=choices.q), path)
    if isinstance(listed, NoModel):
        return listed
    return shown(visitor, choices, listed, path)


def shown(
    visitor: Visitor, choices: Choices, listed: Recommended, path: str, *, is_own: bool = True
) -> ListView:
    """A list that is made, in words.

    Args:
        visitor: Whose page.
        choices: What it was made to.
        listed: The list.
        path: Of the page.
        is_own: Whether it is made from the visitor's own films.
    """
    language = visitor.language
    heading, note = headed(rows.heading(language, listed.stars, has_rated=listed.has_rated))
    note = f"{note[:-1].rstrip()}." if note.endswith(":") else note  # choices stand between it and the films
    like = film_of(visitor.visit, choices.like) if choices.like else None
    if like is not None:
        heading, note = words.label(language, "web-like", film=like.name), ""
    if listed.dropped:
        note = words.label(language, "web-nearest")
    end = ""
    if not listed.films:
        end = words.label(language, "web-none-left" if choices.offset or choices.is_filtered else "web-empty")
    elif len(listed.films) < PAGE:
        end = words.label(language, "list-end-of-wish")
    began = None if choices.like or not visitor.is_stored else listed.began
    onward = choices.address(path, offset=choices.offset + PAGE, began=began, why="")
    return ListView(
        heading,
        note,
        tuple(_listed(visitor, choices, item, is_own=is_own) for item in listed.films),
        end,
        "" if len(listed.films) < PAGE else onward,
        choices.address(path) if choices.offset else "",
        like is None and bool(listed.stars),
    )


def why(visitor: Visitor, film_id: str) -> str:
    """Why a film would be in the visitor's list, in words."""
    explained = recommendations.why(visitor.visit, film_id)
    if explained is not None and not isinstance(explained, Explained):
        return ""
    given = recommendations.stars_behind(visitor.visit, explained)
    return plain(rows.explained(visitor.language, explained, given))


def _listed(visitor: Visitor, choices: Choices, item: Recommendation, *, is_own: bool) -> ListedFilm:
    film = item.film
    return ListedFilm(
        film_view(visitor, film),
        item.rank,
        films.plot(film),
        rows.reason(visitor.language, item.reason)
        if is_own
        else reason_to_others(visitor.language, item.reason),
        why(visitor, film.film_id) if choices.why == film.film_id else "",
    )


def reason_to_others(language: str, reason: Reason | None) -> str:
    """Why a film is in somebody's list, told to somebody else."""
    if reason is None or not reason.films:
        return ""
    return words.label(
        language, "web-shared-because", films=films.listed(language, [film.title for film in reason.films])
    )
