"""Words for films that others have not seen: "that Ben hasn't seen". Data for six languages.

Each is a pattern over text as `plain` writes it; ``NAME`` stands for whoever has not.
"""

_YET = r"(?:\s+(?:yet|before|so\s+far))?"
_HAS_SEEN = rf"ha(?:s|ve)\s+(?:ever\s+)?(?:seen|watched){_YET}"
UNSEEN_BY: tuple[str, ...] = (
    r"(?:(?:that|which)\s+)?NAME\s+(?:ha(?:s|ve)n'?t|ha(?:s|ve)\s+not|has\s+never|never)\s+(?:seen|watched)"
    + _YET,
    r"(?:(?:that|which)\s+)?NAME\s+didn'?t\s+(?:see|watch)" + _YET,
    r"(?:den|die|das)\s+NAME\s+(?:noch\s+)?(?:nicht|nie)\s+(?:gesehen\s+(?:hat|haben)|kennt|kennen)",
    r"que\s+NAME\s+(?:(?:todavia|aun)\s+)?no\s+(?:haya|ha|hayan|han)\s+visto(?:\s+(?:todavia|aun))?",
    r"que\s+NAME\s+n'(?:a|ait|ont|aient)\s+(?:pas|jamais)\s+(?:encore\s+)?vue?s?",
    r"que\s+(?:[oa]\s+)?NAME\s+(?:ainda\s+)?(?:nao|nunca)\s+(?:viu|viram|tenham?\s+visto)(?:\s+ainda)?",
    r"котор\w+\s+NAME\s+(?:еще\s+)?не\s+(?:видел[аи]?|смотрел[аи]?)",
)
UNSEEN_BY_ALL: tuple[str, ...] = (
    r"(?:(?:that|which)\s+)?(?:none\s+of\s+us|neither\s+of\s+us|nobody|no\s+one)(?:\s+here)?\s+" + _HAS_SEEN,
    r"(?:den|die|das)\s+(?:keiner|niemand)(?:\s+von\s+uns)?(?:\s+(?:hier|bisher))?\s+(?:gesehen\s+hat|kennt)",
    r"que\s+(?:ningun[oa](?:\s+de\s+nosotr[oa]s)?|nadie)\s+(?:haya|ha)\s+visto",
    r"(?:que\s+personne|qu'aucun(?:\s+de\s+nous|\s+d'entre\s+nous)?)\s+n'(?:a|ait)\s+(?:encore\s+)?vue?s?",
    r"que\s+(?:nenhum\s+de\s+nos|ninguem)(?:\s+(?:aqui|ainda))?\s+(?:viu|tenha\s+visto)",
    r"котор\w+\s+никто(?:\s+из\s+нас)?\s+(?:еще\s+)?не\s+(?:видел|смотрел)",
)
SELF = (
    *("i", "we", "you", "ich", "wir", "du", "yo", "nosotros", "je", "j", "on", "nous", "tu", "eu", "nós"),
    *("você", "я", "мы", "ты"),
)
"""Whoever speaks is no other."""
