"""What a text is taken for, read once however many readers look at it."""

from dataclasses import replace

from bot.dialogue.heard.watching_together import without_how_many, without_names
from bot.dialogue.heard.words_around import without_interjections
from bot.dialogue.intents.intent import (
    IT,
    NamedFilm,
    Of,
    Plain,
    Show,
    Understood,
    Wish,
)
from bot.dialogue.intents.reading import understand
from bot.dialogue.talk.known_names import KnownNames
from bot.dialogue.talk.mentions import mentions
from bot.dialogue.turn import Turn


def read_intent(turn: Turn, text: str) -> Understood:
    """What the grammar takes a text for."""
    if text not in turn.read:
        names = KnownNames(turn.visit)
        understood = understand(text, names, (turn.language,))
        rest = without_interjections(text)
        if rest != text:  # "and what's it about?", "actually delete that"
            said = understand(rest, names, (turn.language,))
            is_better = understood.intent is None or (said.is_sure and isinstance(said.intent, Plain))
            understood = said if is_better else understood
        understood = _of_all_who_watch(turn, text, names, understood)
        turn.read[text] = _of_the_film_named(turn, text, understood)
    return turn.read[text]


def _of_all_who_watch(turn: Turn, text: str, names: KnownNames, understood: Understood) -> Understood:
    """What is wished by several: "what shall me and Ben watch?", "eine Komödie für uns drei"."""
    for said, is_better in (
        (without_how_many(text), not isinstance(understood.intent, Show)),
        (
            without_names(text),
            not understood.is_sure or bool(getattr(understood.intent, "unknown_people", ())),
        ),
    ):
        wished = understand(said, names, (turn.language,)) if is_better and said != text else Understood()
        if isinstance(wished.intent, Wish) and wished.is_sure and _knows_more(wished.intent, understood):
            return wished
    return understood


def _knows_more(wished: Wish, understood: Understood) -> bool:
    """Whether a reading without names of who watches takes none of them for somebody in a film."""
    strangers = getattr(understood.intent, "unknown_people", ())
    return not understood.is_sure or len(wished.unknown_people) < len(strangers) or not strangers


def _of_the_film_named(turn: Turn, text: str, understood: Understood) -> Understood:
    """What is asked of "it", of the one film that the text names: "is Jaws too scary for a 9 year old?"."""
    intent = understood.intent
    if not isinstance(intent, Show) or intent.of != IT or not text.rstrip().endswith("?"):
        return understood
    if understood.is_sure:
        return understood  # "where can I watch it?" asks nothing of The Watch
    named = [each.found.certain for each in mentions(turn, text)]
    if len(named) != 1 or named[0] is None:
        return understood
    film = NamedFilm(named[0].film.film_id, named[0].label, is_certain=True)
    return replace(understood, intent=replace(intent, of=Of(film=film), asked=intent.asked or "fact"))
