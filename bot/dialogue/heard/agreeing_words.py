"""Words of whoever agrees with a rating that they reply to, or wonders at it. Data for six languages."""

from bot.dialogue.heard.plain import phrases

SAME = phrases(
    """
    same, same here, same for me, same from me, same with me, same as you, same as her, same as him,
    same as them, the same, the same here, the same for me, the same from me, same stars, same stars for me,
    same rating, same rating for me, same score, exactly the same, just the same, me too, me as well, me also,
    so do i,
    i do too, i did too, so did i, i agree, agreed, agree, totally agree, i'd say the same, i say the same,
    i'd give it the same, i give it the same, i would give the same, ditto, ditto here, likewise, +1,
    mine too, from me too, from me as well, for me too, for me as well, and me, i second that, seconded,
    gleich, gleichfalls, gleiche sterne, gleich viele sterne, gleiche note, die gleichen sterne,
    ich auch, mir auch, bei mir auch, von mir auch, für mich auch, geht mir auch so,
    geht mir genauso, geht mir genau so, bei mir genauso, genauso, genau so, das gleiche, das selbe, dasselbe,
    das gleiche bei mir, das gleiche von mir, dasselbe von mir, dito, finde ich auch, find ich auch,
    seh ich auch so, sehe ich auch so, seh ich genauso, sehe ich genauso, ich stimme zu, stimme zu,
    so viele auch von mir, schließe mich an, ich schließe mich an,
    lo mismo, lo mismo digo, igual, igual yo, igual que tú, igual para mí, yo también, yo tambien, a mí
    también, para mí también, de mi parte también, lo mismo para mí, lo mismo aquí, ídem, idem, opino igual,
    pienso igual, opino lo mismo, estoy de acuerdo, de acuerdo, yo igual, la misma nota, las mismas estrellas,
    pareil, pareil pour moi, pareil ici, moi aussi, moi pareil, pour moi aussi, idem pour moi, la même chose,
    même chose, même chose pour moi, la même note, même note, même note pour moi, je suis d'accord, tout
    pareil, je dirais pareil, je dis pareil, de même, pareillement,
    eu também, eu tambem, também, pra mim também, para mim também, comigo também, o mesmo, o mesmo pra mim,
    o mesmo para mim, a mesma coisa, mesma coisa, mesma coisa pra mim, mesma nota, a mesma nota, igual pra
    mim, concordo, eu concordo, digo o mesmo, aqui também, da minha parte também,
    тоже, я тоже, мне тоже, у меня тоже, от меня тоже, для меня тоже, так же, у меня так же, у меня то же
    самое, то же самое, столько же, мне так же, аналогично, согласен, согласна, полностью согласен,
    полностью согласна, присоединяюсь, и от меня, и у меня, и мне, и я, такая же оценка, та же оценка
    """
)
"""What another said holds for me as well."""

SAME_AS = phrases(
    """
    same as, the same as, exactly as, just like, genau wie, genauso wie, wie bei, igual que, lo mismo que,
    pareil que, comme, la même chose que, igual a, igual à, igual ao, o mesmo que a, o mesmo que o,
    o mesmo que, как у, так же как, столько же сколько
    """
)
"""Before the name of whoever said it."""
PRONOUNS = phrases(
    """
    you, her, him, them, above, du, sie, ihr, ihm, er, ihnen, tú, ella, él, ellos, toi, elle, lui, eux,
    você, ela, ele, eles, тебя, неё, него, них
    """
)
"""In place of a name."""

WONDERING = phrases(
    """
    really, what, seriously, no way, come on, are you serious, are you kidding, huh, eh, hm, hmm, honestly,
    wow, oh, oh no, nah, nope, no, uh, ugh, sorry, that much, that high, that low, so many, so few, so much,
    only, too much, too high, too low, overrated, underrated, i disagree, disagree, not for me, for real,
    echt, wirklich, im ernst, ernsthaft, was, wie bitte, ach was, ach komm, nein, nee, nö, so viel, so viele,
    so wenig, überbewertet, quatsch,
    en serio, de verdad, qué, cómo, anda ya, venga ya, no, tanto, tan alto, exagerado, sobrevalorada,
    vraiment, sérieux, sérieusement, quoi, hein, non, tant que ça, autant, surcoté, ah bon,
    sério, é sério, o quê, quê, jura, não, tanto, tudo isso, exagero, superestimado, que isso,
    серьёзно, правда, что, да ладно, ну нет, нет, так много, так мало, переоценён, неужели, как
    """
)
"""What may stand before one's own stars."""

BOUNDS = phrases(
    """
    max, maximum, maximally, at most, at best, at the most, no more than, not more than, at least, min,
    minimum, tops, up to, barely, maximal, höchstens, allerhöchstens, maximal, nicht mehr als, mindestens,
    gerade mal, bestenfalls, como mucho, como máximo, máximo, a lo sumo, no más de, por lo menos, al menos,
    apenas, au maximum, au plus, tout au plus, au mieux, pas plus de, grand maximum, au moins, à peine,
    no máximo, no maximo, quando muito, não mais que, pelo menos, mal, максимум, не больше, не более,
    от силы, минимум, как минимум, едва
    """
)
"""How the stars are meant; they are these all the same."""
