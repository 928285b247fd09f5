"""Words for a film that was seen too long ago to say how it was. Data for six languages."""

from bot.dialogue.heard.plain import phrases

SEEN = phrases(
    """
    seen, saw, watched, i've seen, ive seen, i have seen, i saw, i watched, i did see, i must have seen,
    must have seen, i think i saw, i think i've seen, think i saw, probably saw, i know i saw, i know
    i've seen, gesehen, schon gesehen, mal gesehen, hab ich gesehen, habe ich gesehen, hab ich mal
    gesehen, hab ich schon gesehen, habe ich schon gesehen, hab ihn gesehen, habe ihn gesehen, hab den
    gesehen, den hab ich gesehen, den habe ich gesehen, ich hab ihn gesehen, ich habe ihn gesehen, la
    vi, lo vi, ya la vi, ya lo vi, la he visto, lo he visto, ya la he visto, ya lo he visto, la vi de
    niño, la vi de niña, sí la vi, vu, déjà vu, je l'ai vu, je l'ai déjà vu, je l'ai bien vu, j'ai vu,
    oui je l'ai vu, vi, já vi, eu vi, eu já vi, vi esse, já vi esse, assisti, já assisti, eu assisti,
    смотрел, смотрела, я смотрел, я смотрела, видел, видела, я видел, я видела, смотрел когда-то,
    смотрела когда-то, видел когда-то, видела когда-то
    """
)
FORGOTTEN = phrases(
    """
    too long ago, way too long ago, far too long ago, so long ago, a long time ago, long ago, long time
    ago, a long while ago, ages ago, years ago, many years ago, decades ago, forever ago, an eternity
    ago, been ages, been years, been too long, been so long, been a long time, been a while, too long
    ago to rate, too long ago to say, can't remember, cant remember, can not remember, cannot remember,
    don't remember, dont remember, do not remember, don't really remember, dont really remember, can't
    really remember, cant really remember, hardly remember, barely remember, can hardly remember, can
    barely remember, forgot, forgotten, i forgot, i've forgotten, have forgotten, forgot everything,
    forgot all about, no memory of, don't recall, dont recall, can't recall, cant recall, can't say,
    cant say, couldn't say, couldn't tell you, no idea how it was, zu lange her, viel zu lange her,
    lange her, ewig her, ist ewig her, ist lange her, ist zu lange her, vor ewigkeiten, vor jahren, vor
    langer zeit, vor vielen jahren, erinnere mich nicht, erinnere mich nicht mehr, erinnere mich kaum,
    kann mich nicht erinnern, kann mich nicht mehr erinnern, kann mich kaum erinnern, kann mich kaum
    noch erinnern, weiß ich nicht mehr, weiß nicht mehr, weiß es nicht mehr, vergessen, hab ich
    vergessen, habe ich vergessen, hace mucho, hace mucho tiempo, hace demasiado, hace demasiado tiempo,
    hace años, hace siglos, hace muchísimo, hace tiempo, no me acuerdo, ya no me acuerdo, no la
    recuerdo, no lo recuerdo, no recuerdo, ya no recuerdo, casi no me acuerdo, no me acuerdo bien, se me
    olvidó, se me ha olvidado, il y a trop longtemps, il y a longtemps, il y a très longtemps, y a
    longtemps, y a trop longtemps, il y a des années, il y a une éternité, ça fait longtemps, ça fait
    trop longtemps, ça fait des années, ça remonte à trop loin, ça remonte, trop longtemps, je ne me
    souviens plus, je me souviens plus, je ne me souviens pas, je me souviens pas, je ne m'en souviens
    plus, je m'en souviens plus, je ne m'en souviens pas, je m'en souviens pas, m'en souviens plus, me
    souviens plus, j'ai oublié, tout oublié, j'ai tout oublié, oublié, há muito tempo, faz muito tempo,
    há tempo demais, faz tempo demais, faz tempo, faz anos, há anos, há séculos, faz séculos, não
    lembro, não me lembro, não lembro mais, não me lembro mais, já não lembro, já não me lembro, mal
    lembro, mal me lembro, esqueci, me esqueci, já esqueci, слишком давно, очень давно, давно, давно
    было, это было давно, это было слишком давно, сто лет назад, много лет назад, давным-давно, не
    помню, уже не помню, не помню уже, плохо помню, почти не помню, ничего не помню, совсем не помню,
    забыл, забыла, уже забыл, уже забыла, всё забыл
    """
)
BESIDE = phrases(
    """
    it, its, it's, that, this, one, is, was, i, at all, anymore, any more, really, now, how, it has,
    has, just, so, as a kid, as a child, as a teen, as a teenager, when i was a kid, when i was little,
    in the cinema, of it, well, that well, too well, very well, anything, much, much of it, a thing, to
    rate it, to rate, to say, to judge, how it was, what i thought, honestly, yes, yeah, yep, sorry,
    but, and, though, maybe, i think, probably, sadly, once, back then, hm, hmm, uh, ja, ich, es, ihn,
    den, das, ist, war, aber, und, leider, einmal, mal, schon, als kind, dran, daran, mehr, nicht mehr,
    gut, richtig, sí, pero, y, la, lo, ya, de niño, de niña, de pequeño, de pequeña, bien, nada, oui,
    mais, et, je, c'est, c'était, enfant, petit, trop, une fois, quand j'étais petit, quand j'étais
    enfant, sim, mas, e, eu, quando criança, quando era criança, bem, direito, dele, dela, disso, uma
    vez, да, но, и, а, я, его, её, это, было, уже, когда-то, в детстве, один раз, однажды, хорошо,
    толком, ничего
    """
)
"""What may stand beside them, and says nothing else of the film."""
