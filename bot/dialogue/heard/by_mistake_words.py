"""Words for stars that were not meant, or meant for another film. Data for six languages."""

from bot.dialogue.heard.plain import phrases

BY_MISTAKE = phrases(
    """
    by mistake, by accident, in error, accidentally, mistakenly, aus versehen, versehentlich,
    fälschlich, irrtümlich, por error, por equivocación, sin querer, par erreur, sans faire exprès, por
    engano, sem querer, по ошибке, случайно, нечаянно
    """
)
A_MISTAKE = phrases(
    """
    was a mistake, is a mistake, was an accident, was a mis-tap, war ein versehen, war ein fehler, war
    falsch, fue un error, fue sin querer, c'était une erreur, était une erreur, foi um erro, foi engano,
    foi um engano, была ошибка, это ошибка, ошибка
    """
)
RATED = phrases(
    """
    i rated, rated, i gave stars to, gave stars to, i gave, i scored, i tapped, i have rated, i've
    rated, i didn't mean to rate, didn't mean to rate, i didnt mean to rate, ich hab, ich habe, hab,
    habe, bewertet, bewertet hab, bewertet habe, hab ich, habe ich, puntué, valoré, he puntuado, he
    valorado, califiqué, j'ai noté, noté, avaliei, eu avaliei, оценил, оценила, я оценил, я оценила,
    поставил оценку, поставила оценку
    """
)
NOT_MEANT = phrases("i didn't mean to rate, didn't mean to rate, i didnt mean to rate, didnt mean to rate")
APOLOGIES = phrases(
    """
    sorry, so sorry, oops, whoops, ups, oh, oh no, no, wait, hang on, my bad, my mistake, my fault,
    wrong film, wrong movie, wrong one, that was the wrong film, that was the wrong one, i mixed that
    up, i mixed them up, i mixed those up, i mixed it up, mixed that up, mixed them up, i got that
    wrong, i got them mixed up, got them mixed up, i got that mixed up, i confused them, i confused the
    two, mix-up, i made a mistake, made a mistake, nein, entschuldigung, falscher film, der falsche
    film, das war der falsche, verwechselt, hab ich verwechselt, habe ich verwechselt, ich hab das
    verwechselt, ich habe das verwechselt, das hab ich verwechselt, hab mich vertan, ich hab mich
    vertan, mein fehler, perdón, perdona, lo siento, película equivocada, me equivoqué, me equivoqué de
    película, me confundí, me he confundido, las confundí, me he equivocado, pardon, désolé, désolée,
    oups, mauvais film, c'était le mauvais film, je me suis trompé, je me suis trompée, je me suis
    trompé de film, je me suis trompée de film, j'ai confondu, je les ai confondus, desculpa, desculpe,
    ops, filme errado, me enganei, errei, confundi, me confundi, troquei os filmes, извини, извините,
    ой, нет, не тот фильм, это не тот фильм, перепутал, перепутала, я перепутал, я перепутала, ошибся,
    ошиблась, я ошибся, я ошиблась
    """
)
"""Say that something was wrong, not what."""
