"""Words for some stars more or less than a film has. Data for six languages."""

from bot.dialogue.heard.plain import phrases

AMOUNTS: dict[float, tuple[str, ...]] = {
    0.5: phrases(
        """
        half a star, a half star, half star, half a point, einen halben stern, ein halber stern, halben
        stern, halber stern, media estrella, une demi-étoile, une demi étoile, demi-étoile, demi étoile,
        une demie étoile, meia estrela, половину звезды, ползвезды, пол звезды, ползвёздочки, полбалла,
        половинку
        """
    ),
    1.0: phrases(
        """
        a star, one star, 1 star, a full star, a whole star, one point, a point, einen stern, ein stern,
        1 stern, einen ganzen stern, una estrella, 1 estrella, une étoile, 1 étoile, uma estrela, 1
        estrela, звезду, одну звезду, звёздочку, одну звёздочку, 1 звезду, балл, один балл
        """
    ),
    1.5: phrases(
        """
        one and a half stars, a star and a half, 1.5 stars, 1½ stars, anderthalb sterne, eineinhalb
        sterne, 1.5 sterne, estrella y media, una estrella y media, une étoile et demie, uma estrela e
        meia, полторы звезды
        """
    ),
    2.0: phrases(
        """
        two stars, 2 stars, zwei sterne, 2 sterne, dos estrellas, 2 estrellas, deux étoiles, 2 étoiles,
        duas estrelas, 2 estrelas, две звезды, 2 звезды
        """
    ),
}
MORE = phrases(
    """
    more, up, higher, extra, on top, add, raise, increase, plus, bump up, another, mehr, rauf, hoch,
    höher, drauf, dazu, erhöhe, más, sube, súbele, súbela, súbelo, subir, súmale, arriba, de plus, en
    plus, monte, augmente, ajoute, remonte, a mais, mais, sobe, suba, aumenta, aumente, acrescenta, para
    cima, больше, выше, плюс, повысь, подними, добавь, накинь, прибавь
    """
)
LESS = phrases(
    """
    less, fewer, down, lower, off, drop, reduce, deduct, subtract, minus, knock off, take off, weniger,
    runter, niedriger, tiefer, ab, abzug, abziehen, zieh ab, senke, menos, baja, bájale, bájala, bájalo,
    quita, quítale, resta, réstale, de moins, moins, en moins, baisse, enlève, enlève-lui, retire,
    retire-lui, descends, a menos, baixa, baixe, tira, tire, diminui, diminua, меньше, ниже, минус,
    понизь, опусти, сними, убавь, убери
    """
)
BUMP = phrases("bump, nudge, boost")
"""Up, unless something else says down."""

BESIDE = phrases(
    """
    it, that, this, one, by, for, to, from, on, of, the, a, my, rating, stars, give, gives, make, i'd,
    id, i, would, should, please, actually, hm, hmm, deserves, deserve, get, gets, move, push, take,
    bring, knock, pull, then, me, and, maybe, ok, okay, can you, could you, let's, lets, well, film,
    movie, für, dem, den, der, die, das, gib, gebe, ich, bitte, um, von, vom, noch, ihm, ihn, doch,
    eigentlich, bei, beim, verdient, setz, setze, zieh, geh, und, le, la, lo, para, de, del, dale,
    ponle, por favor, en, merece, al, el, se, y, à, au, pour, donne, donne-lui, mets, lui, mets-lui,
    s'il te plaît, stp, mérite, sur, du, les, et, pra, pro, dá, dê, põe, bota, no, na, ao, o, da, do, e,
    nota, на, для, за, фильму, поставь, пожалуйста, ему, ей, его, её, у, и, с, оценку, ещё
    """
)
"""What may stand beside them and a title."""
