"""The film of a list before or behind the one that was opened: "the one after that"."""

from typing import Final

from bot.dialogue.heard.plain import phrases, plain
from bot.dialogue.heard.words_around import without_words_around

_NEIGHBOURS: Final = {
    1: phrases(
        """
        the one after that, the one after, the one after it, the one after this, the next one on the list,
        the next one, the following one, next one on the list, der danach, den danach, die danach,
        der nächste, den nächsten, der nächste auf der liste, und danach, la siguiente, el siguiente,
        la que sigue,
        la de después, la siguiente de la lista, le suivant, la suivante, celui d'après, celui juste après,
        le suivant de la liste, o seguinte, o próximo, o que vem depois, o próximo da lista, следующий,
        следующий фильм, тот что после, который после него, следующий в списке
        """
    ),
    -1: phrases(
        """
        the one before that, the one before, the one before it, the previous one, the one above, der davor,
        den davor, der vorige, la anterior, el anterior, la de antes, le précédent, la précédente,
        celui d'avant, o anterior, o de antes, предыдущий, предыдущий фильм, тот что перед ним
        """
    ),
}
_PLACES: Final = {plain(phrase): step for step, every in _NEIGHBOURS.items() for phrase in every}
_LEADING: Final = frozenset(phrases("and, und, y, et, e, и, а"))


def read_neighbour(text: str) -> int | None:
    """How many places further the film meant stands, -1 for the one before; None for anything else."""
    said = plain(without_words_around(text)).strip(" .,!?…¿¡")
    first, _, rest = said.replace(",", "").partition(" ")
    return _PLACES.get(rest if first in _LEADING else said.replace(",", ""))
