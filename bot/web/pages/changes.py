"""What forms of several pages change: stars, marks, the last change, the language. Each leads back."""

from typing import Final, cast, get_args

from starlette.exceptions import HTTPException
from starlette.responses import Response

from bot.dialogue import stars, words
from bot.service import first_cards, language, marks, ratings
from bot.service.marks import Marked, MarkKind
from bot.service.ratings import FilmRated, ImportTakenBack
from bot.service.undo import MarkTakenBack, undo
from bot.web.visitor import Form, NoSuchStarsError, Said, Who, pages, text_of

_MOST_CARDS: Final = 10
router = pages()


@router.post("/rate")
def rate(who: Who, form: Form) -> Response:
    """Gives a film stars; without any it takes them away."""
    film_id, text, back = text_of(form, "film"), text_of(form, "stars", 5), text_of(form, "back", 2000)
    if not text:
        removed = ratings.remove(who.visit, film_id, who.key) if who.is_stored else None
        return who.redirect(back, None if removed is None else Said("unrated", film_id))
    try:
        value = float(text)
    except ValueError:
        value = 0.0
    if value not in stars.ALL:
        raise NoSuchStarsError
    if not who.visit.has_model:
        raise HTTPException(503)
    if ratings.film_of(who.visit, film_id) is None:
        raise HTTPException(404)
    kept = who.kept()
    rated = ratings.rate(kept.visit, film_id, value, kept.key)
    return kept.redirect(back, Said("rated", film_id, text) if isinstance(rated, FilmRated) else None)


@router.post("/mark")
def mark(who: Who, form: Form) -> Response:
    """Marks a film as seen, not for the visitor, or to watch later; or takes the mark off."""
    film_id, kind, back = text_of(form, "film"), text_of(form, "kind"), text_of(form, "back", 2000)
    if kind not in get_args(MarkKind) or ratings.film_of(who.visit, film_id) is None:
        raise HTTPException(404)
    kept, named = who.kept(), cast("MarkKind", kind)
    if text_of(form, "off"):
        marked = marks.unmark(kept.visit, film_id, named, kept.key)
    else:
        doing = {"seen": marks.mark_seen, "not_for_me": marks.not_for_me, "later": marks.watch_later}[named]
        marked = doing(kept.visit, film_id, kept.key)
    how = "off" if text_of(form, "off") else "on"
    return kept.redirect(back, Said(f"{kind}-{how}", film_id) if isinstance(marked, Marked) else None)


@router.post("/undo")
def take_back(who: Who, form: Form) -> Response:
    """Takes the newest change back."""
    back = text_of(form, "back", 2000)
    done = undo(who.visit, who.key) if who.is_stored else None
    if done is None:
        return who.redirect(back, Said("nothing"))
    if isinstance(done, ImportTakenBack):
        return who.redirect(back, Said("import", value=str(done.left)))
    code = "unmarked" if isinstance(done, MarkTakenBack) else "undone"
    return who.redirect(back, Said(code, done.product_id))


@router.post("/not-seen")
def not_seen(who: Who, form: Form) -> Response:
    """Says that films that were asked about have not been seen: others are asked about."""
    kept = who.kept()
    for film_id in form.getlist("film")[:_MOST_CARDS]:
        if ratings.film_of(kept.visit, str(film_id)) is not None:
            first_cards.say_not_seen(kept.visit, str(film_id))
    return kept.redirect(text_of(form, "back", 2000))


@router.post("/language")
def speak(who: Who, form: Form) -> Response:
    """Remembers a language: in the browser, and for the person where anything is kept of them."""
    code, back = text_of(form, "language", 5), text_of(form, "back", 2000)
    if code not in words.languages():
        raise HTTPException(404)
    if who.is_stored:
        language.choose(who.visit, code)
    return who.with_language(who.redirect(back), code)
