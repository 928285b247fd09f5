"""Two films got each other's stars: "oops, the other way round". Words of six languages."""

import re

from bot.dialogue.heard.by_mistake_words import APOLOGIES
from bot.dialogue.heard.plain import one_of, phrases, plain

_SWAPPED = phrases(
    """
    the other way round, other way round, the other way around, other way around, it's the other way
    round, its the other way round, it's the other way around, its the other way around, it was the
    other way round, it was the other way around, i meant it the other way round, i meant the other way
    round, i meant the other way around, the wrong way round, the wrong way around, wrong way round, got
    them the wrong way round, i got them the wrong way round, got them backwards, i got them backwards,
    backwards, vice versa, swap them, swap those, swap the two, swap these, swap the stars, please swap
    them, switch them, switch those, switch the two, switch the stars, reverse them, reversed, it's
    reversed, flip them, i swapped them, swapped them, i mixed them up, mixed them up, i got them mixed
    up, i mixed those two up, mixed those up, andersrum, andersherum, anders herum, genau andersrum,
    genau andersherum, umgekehrt, genau umgekehrt, es ist umgekehrt, das ist umgekehrt, war umgekehrt,
    ist andersrum, tausch sie, tausch die, tausch die beiden, tausche sie, vertausch sie, vertauscht,
    hab sie vertauscht, ich hab sie vertauscht, hab die vertauscht, ich habe sie vertauscht, al revés,
    es al revés, era al revés, justo al revés, al contrario, es al contrario, intercámbialas,
    intercámbialos, cámbialas entre sí, las puse al revés, lo puse al revés, c'est l'inverse, l'inverse,
    c'était l'inverse, à l'inverse, inversement, inverse-les, inverse les, inverse les deux,
    échange-les, je les ai inversés, je les ai inversées, dans l'autre sens, o contrário, é o contrário,
    ao contrário, é ao contrário, era o contrário, era ao contrário, inverte, inverte aí, inverta, troca
    os dois, troca as duas, troca as notas, troque as notas, troquei as notas, inverti as notas,
    vice-versa, наоборот, всё наоборот, это наоборот, было наоборот, точно наоборот, поменяй местами,
    поменяй их местами, поменяйте местами, перепутал их, перепутала их, я их перепутал, я их перепутала,
    наоборот же
    """
)
_BESIDE = phrases(
    """
    please, bitte, por favor, s'il te plaît, stp, пожалуйста, actually, sorry, of course, i mean,
    natürlich, claro, doch, eigentlich, en fait, na verdade, haha, lol, i meant, meinte ich, quise decir
    """
)
_AROUND = one_of((*APOLOGIES, *_BESIDE))
_SAID = re.compile(rf"(?:{_AROUND}[\s,.!:;–—…-]+)*{one_of(_SWAPPED)}(?:[\s,.!–—-]+{_AROUND})*[\s.!…]*")


def says_swapped(text: str) -> bool:
    """Whether all that a text says is that stars are to be swapped."""
    return _SAID.fullmatch(plain(" ".join(text.split()))) is not None
