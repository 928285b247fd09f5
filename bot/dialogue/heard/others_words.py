"""Words of what others think, give and have. Data for six languages."""

from bot.dialogue.heard.plain import phrases

HERS = phrases(
    """
    his, her, their, sein, seine, ihr, ihre, su, sus, son, sa, leur, dele, dela, его, её, их
    """
)
"""Before what somebody else likes best."""

THEM = phrases(
    """him, her, them, ihm, ihr, ihnen, él, ella, ellos, lui, elle, eux, ele, ela, eles, него, неё, них"""
)
"""Whose stars those are that stand before "from" or "for"."""

FROM_OTHERS = phrases("""for, from, by, to, say, says, said, für, von, para, de, pour, от, для""")
"""Between stars and whose they are: "5 from my wife"."""

OTHERS_RATE = phrases(
    """
    rated, rates, cree, creen, piensa, opina, pense, pensent, trouve, trouvent, estime, acha, acham,
    pensa, meint, meinen, denkt, glaubt, считает, думает, думают, bewertet, bewertete, puntuó, note,
    noté, avaliou, оценил, оценила
    """
)
"""What others do with a film beside what they do with stars."""

OTHERS_SAW = phrases(
    """
    seen, saw, watched, watches, sees, gesehen, visto, vu, видел, видела, смотрел, смотрела
    """
)
"""What others did, and how often: "my daughter has seen it a hundred times"."""
