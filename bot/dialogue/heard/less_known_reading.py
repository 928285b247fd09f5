"""Less known films than those of a list that was shown: "more obscure please". Words of six languages."""

import re

from bot.dialogue.heard.plain import before, behind, one_of, phrases, plain

_LESS_KNOWN = phrases(
    """
    more obscure, something more obscure, less known, something less known, lesser known, something lesser
    known, less famous, something less famous, less popular, something less popular, less mainstream,
    something less mainstream, not so mainstream, something not so mainstream, not so well known, something
    not so well known, too mainstream, too well known, too popular, unbekannter, unbekannteres, was
    unbekannteres, etwas unbekannteres, was weniger bekanntes, etwas weniger bekanntes, weniger bekannte,
    weniger bekannt, weniger mainstream, zu bekannt, zu mainstream, menos conocido, menos conocida, menos
    conocidas, algo menos conocido, algo menos conocida, menos comercial, algo menos comercial, menos
    famosas, demasiado conocidas, demasiado comercial, moins connu, moins connus, quelque chose de moins
    connu, des films moins connus, moins grand public, quelque chose de moins grand public, moins populaire,
    trop connu, trop connus, trop grand public, menos conhecido, menos conhecidos, algo menos conhecido,
    menos famosos, conhecidos demais, comercial demais, менее известное, что-нибудь менее известное, менее
    известные, менее популярное, что-нибудь менее популярное, не такое известное, что-нибудь не такое
    известное, слишком известные, слишком популярные
    """
)
_AROUND = phrases(
    """
    please, pls, then, but, and, ok, hm, hmm, give me, show me, they are, these are, those are, they're,
    bitte, dann, aber, und, die sind, gib mir, zeig mir, por favor, pues, entonces, pero, y, son, dame, s'il
    te plaît, stp, alors, mais, et, ils sont, donne-moi, montre-moi, então, mas, e, são, me dá, me mostra,
    пожалуйста, тогда, но, а, давай, они, покажи, дай
    """
)
_FILMS = ("films", "movies", "filme", "películas", "pelis", "filmes", "фильмы")
_SAID = re.compile(before(_AROUND) + one_of(_LESS_KNOWN) + behind((*_AROUND, *_FILMS)))


def asks_for_less_known(text: str) -> bool:
    """Whether a text asks for films that fewer people know, and for nothing else."""
    return _SAID.fullmatch(" ".join(plain(text).split()).strip(" .!?…")) is not None
