"""Any question about the film spoken of: "is it very gory?", "number 3, does it end well?". Six languages."""

import re

from bot.dialogue.heard.plain import before, one_of, phrases, plain

_MOST_WORDS = 9
_OPENING = phrases("and, but, so, ok, hm, hmm, oh, und, aber, ist, y, pero, et, mais, e, mas, и, а, но")
_BEGINS = phrases(
    """
    is it, is this, is that, is this one, is that one, is the film, is the movie, was it, does it, does
    that, did it, has it, can it, isn't it, does the film, did the film, does it have, does it contain, ist
    er, ist es, ist der, ist das, ist sie, ist der film, war er, hat er, hat der, geht er, kommt da, kommt
    darin, wird da, es muy, es una, es un, es apta, es de, está basada, está doblada, tiene, sale, salen, da
    mucho, acaba, termina, ganó, est-ce que c'est, est-ce qu'il, est-ce que ça, c'est très, c'est un, c'est
    une, c'est basé, est-il, il est, ça finit, ça se termine, il a gagné, é muito, é um, é uma, é baseado,
    tem cena, ele é, o filme é, dá muito, termina, acaba, ganhou, он очень, это очень, фильм очень, он
    слишком, там много, много ли там, чем, основан, он основан, это основано, он получил
    """
)
_WISHING = phrases(
    """
    something, anything, any film, any films, any movie, any movies, etwas, irgendwas, einen film, filme,
    algo, alguna película, películas, quelque chose, des films, algum filme, filmes, alguma coisa,
    что-нибудь, что-то, фильмы
    """
)
_WISHES = re.compile(rf"(?<!\w){one_of(_WISHING)}(?!\w)")
_IT = re.compile(rf"{before(_OPENING)}{one_of(_BEGINS)}(?!\w)(?P<rest>.*)")
_TOPIC = re.compile(r"(?P<topic>[^,:;.–—-]{1,30})(?:[,:;]|\s[–—-])\s+(?P<rest>\S.*)")


def asks_about_it(text: str) -> bool:
    """Whether a text asks something of the film spoken of, whatever it is."""
    said = plain(" ".join(text.split())).strip(" ¿¡")
    found = _IT.fullmatch(said) if said.endswith("?") else None
    if found is None or _WISHES.search(said) or len(said.split()) > _MOST_WORDS:
        return False
    return any(map(str.isalpha, found["rest"]))


def read_topic(text: str) -> tuple[str, str]:
    """What a question is about, where that is named first, and the question: "number 3, is it long?"."""
    found = _TOPIC.fullmatch(" ".join(text.split()))
    return (found["topic"], found["rest"]) if found is not None else ("", text)
