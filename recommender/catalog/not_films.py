"""Products that a shop files under films though they are none: clothes, work-outs, blank discs."""

import re

# First step of the category path, or main_cat, of films.
_FILM_DEPARTMENTS = {"movies & tv", "movies and tv", "amazon video", "prime video", "dvd", "video"}
# Other departments. Unknown names count as films: they may be a studio's shelf.
_OTHER_DEPARTMENTS = re.compile(
    r"^(?:clothing|shoes|jewelry|sports|health|beauty|home|kitchen|office|electronics|cell phones|toys|baby|"
    r"pet|grocery|patio|tools|automotive|industrial|arts, crafts|musical instruments|books|"
    r"video games|software|"
    r"computers|appliances|all electronics|all beauty|luxury beauty|gift cards|camera|cds & vinyl|"
    r"digital music|amazon fashion|amazon home|magazine|collectible|kindle|handmade|fashion|"
    r"entertainment collectibles|"
    r"sports collectibles|car electronics|gps|portable audio|buy a kindle|apple products)\b"
)
# Thrillers are on these shelves, too ("Dead Calm"), so the title has to agree.
_EXERCISE_SHELVES = {"exercise & fitness", "fitness & yoga", "fitness", "yoga", "exercise"}
_EXERCISE = re.compile(
    r"\b(?:work ?-?outs?|yoga|pilates|fitness|exercises?|aerobics?|cardio|stretch(?:ing)?|tai chi|qigong|"
    r"zumba|weight loss|lose weight|fat burn\w*|burn fat|boot ?camp|kickbox\w*|sculpt\w*|tone|"
    r"toning|abs|core|"
    r"shred|barre|ballet body|belly ?danc\w*|walk(?:ing)? (?:at home|away|slim)|leslie sansone|"
    r"jillian michaels|"
    r"denise austin|p90x|insanity|strength|body|prenatal|flexib\w*|training|trainer|dance (?:fit|party|off)|"
    r"sweat\w*|step)\b"
)
_BLANK_HINTS = ("blank", "cleaner", "storage", "sleeve", "wallet", "replacement")
_BLANK = re.compile(
    r"\bblank (?:dvd.?[+-]r|vhs (?:tapes?|cassettes?)|vhs.c|media|"
    r"blu.?ray (?:discs|media)|dvds|tapes|cassettes|discs)|"
    r"\b(?:dvd|vhs|cd|disc|lens) (?:head )?cleaner\b|"
    r"\b(?:dvd|cd|blu.?ray) (?:storage|sleeves?|wallet|replacement cases?)\b"
)


def is_film(title: str, category: list[str], main_category: str | None) -> bool:
    """Whether a product is a film or a series. In doubt it is.

    Args:
        title: Plain title.
        category: The shop's category path.
        main_category: The shop's department; None where unknown.
    """
    path = [step.casefold() for step in category]
    if path:
        if path[0] not in _FILM_DEPARTMENTS and _OTHER_DEPARTMENTS.match(path[0]):
            return False
    elif main_category and _OTHER_DEPARTMENTS.match(main_category.casefold()):
        return False
    folded = title.casefold()
    is_blank = any(word in folded for word in _BLANK_HINTS) and _BLANK.search(folded)
    is_exercise = not _EXERCISE_SHELVES.isdisjoint(path) and _EXERCISE.search(folded)
    return not is_exercise and "blank media" not in path and not is_blank
