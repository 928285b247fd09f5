"""Intents in the short notation of the tables of sentences."""

from bot.dialogue.intents.intent import Intent, Mark, Next, Of, Plain, Show, Understood, Why, Wish


def written(understood: Understood) -> str:
    """``wish +Comedy 1990-1999 -Romance``, ``why 2``, ``film Heat``; ``nothing`` where nothing was understood."""
    return "nothing" if understood.intent is None else " ".join(_written(understood.intent).split())


def _written(intent: Intent) -> str:
    match intent:
        case Wish():
            return f"wish {_wish(intent)}"
        case Next(count):
            return f"next {count or ''}"
        case Why(of):
            return f"why {_of(of)}"
        case Mark(kind, of):
            return f"{kind} {_of(of)}"
        case Show(of):
            return f"film {_of(of)}" if of.film else f"pick {_of(of)}"
        case Plain(kind):
            return kind


def _of(of: Of) -> str:
    if of.film:
        return _title(of.film.name) if of.film.film_id else "?"
    return "" if of.place is None else str(of.place)


def _wish(wish: Wish) -> str:
    years = f"{wish.year_from or ''}-{wish.year_to or ''}"
    parts = [
        *(f"+{genre}" for genre in sorted(wish.genres)),
        *(f"-{genre}" for genre in sorted(wish.without_genres)),
        years if years != "-" else "",
        f"<{wish.longest}m" if wish.longest else "",
        *(f"kind:{kind}" for kind in wish.kinds),
        *(f"lang:{one}" for one in wish.languages),
        *(f"country:{one}" for one in wish.countries),
        *(f"by:{name}" for name in sorted(wish.people)),
        *(f"like:{_title(film.name) if film.film_id else '?'}" for film in wish.like),
        "" if wish.like_place is None else f"like:#{wish.like_place}",
        f"n:{wish.count}" if wish.count else "",
    ]
    return " ".join(part for part in parts if part)


def _title(name: str) -> str:
    return name.rsplit(" (", 1)[0]
