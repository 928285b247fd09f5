"""Films written as tags: "#Inception 5 #Interstellar 4"."""

import re

from bot.dialogue.heard.star_reading import stars_at_end

_TAG = re.compile(r"(?<!\S)#(?=[^\W\d_])(?P<words>\w+)")
_HUMP = re.compile(r"(?<=[^\W\d_A-ZА-ЯЁ])(?=[A-ZА-ЯЁ0-9])|(?<=[A-Z])(?=[A-Z][a-z])|_")


def without_tags(text: str) -> str:
    """A text with plain words for tags; a line each where each has stars behind it."""
    found = list(_TAG.finditer(text))
    if not found:
        return text
    ends = [*(each.start() for each in found[1:]), len(text)]
    parts = [
        f"{_HUMP.sub(' ', each['words'])}{text[each.end() : end]}"
        for each, end in zip(found, ends, strict=True)
    ]
    stars = [stars_at_end(part) for part in parts]
    are_apart = all(each is not None and each.stars is not None for each in stars)
    return text[: found[0].start()] + ("\n" if are_apart else "").join(parts)
