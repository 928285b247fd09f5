"""Words that put right what was said before. Data for six languages."""

from bot.dialogue.heard.plain import phrases

MEANT = phrases(
    """
    the last one should be, last one should be, the last one should have been, the last one was supposed
    to be, the last one was meant to be, that one should be, it should be, should be, was supposed to
    be, was meant to be, das letzte sollte, die letzte sollte, der letzte sollte, das sollte, sollte
    eine, el último debería ser, la última debería ser, debería ser, le dernier devrait être, ça devrait
    être, o último era para ser, o último deveria ser, deveria ser, era para ser, последний должен быть,
    должно быть, i meant, i mean, meant, i was thinking of, that was for, that should be, should have
    been, make it, make that, ich meinte, ich meine, meinte, gemeint war, ich hab gemeint, ich habe
    gemeint, quería decir, quise decir, me refería a, quiero decir, je voulais dire, je veux dire, je
    parlais de, je pensais à, eu quis dizer, quis dizer, queria dizer, eu me referia a, я имел в виду, я
    имела в виду, имел в виду, имела в виду, я про, я хотел сказать, я хотела сказать, хотел сказать,
    хотела сказать
    """
)
NO_FIRST = phrases(
    """
    oh, oh no, hmm, hang on, hold on, whoops, my bad, moment, hoppla, halt, warte, ach nein, huy,
    espera, perdona, ay, mince, zut, attends, oh non, opa, epa, eita, espere, espera, errei, блин, упс,
    ой нет, подожди, no, nope, nah, sorry, oops, wait, my mistake, nein, nee, ups, verzeihung, perdón,
    uy, non, pardon, oups, não, desculpa, ops, нет, ой, извини
    """
)
IT_WAS = phrases(
    """
    that was, it was, this was, that's, it's, das war, es war, das ist, era, fue, es, c'était, c'est, foi,
    era, é, это был, это была, это было, это
    """
)
"""Behind a no, before the film that was meant: "no, that was Ghostbusters II"."""

INSTEAD = phrases(
    """
    actually no, no actually, on second thought, on reflection, thinking about it, more like a, it's
    more like, its more like, that's more like, thats more like, no more like, actually more like, hmm
    more like, well more like, probably more like, it's rather, eher so, eher so eine, mehr so, más
    bien, más bien un, mejor dicho, plus proche de, plutôt un, plutôt du, à la réflexion, está mais pra,
    é mais pra, mais pra um, pensando bem, скорее на, ближе к, если подумать, doch nur, nur, nur noch,
    doch nur noch, ne warte, just, only, solo, sólo, seulement, só, только, no wait, wait no, wait, no,
    actually, rather, sorry, oops, no rather, no better, better, make it, make that, no make it, no make
    that, scratch that, let's say, i mean, i meant, no i meant, or rather, correction, korrektur,
    corrección, correção, поправка, hmm, hm, nein, nein warte, warte, doch lieber, change it to, change
    it to a, change that to, change that to a, update it to, set it to, ändere es auf, ändere das auf,
    ändere ihn auf, cámbialo a, cámbiala a, cámbialo a un, mets-le à, muda pra, muda para, измени на,
    поменяй на, nein lieber, lieber, doch, eher, nein eher, besser, nein besser, no espera, espera, no
    mejor, mejor, perdón, perdona, mejor un, no mejor un, bueno mejor, en realidad, non attends,
    attends, non plutôt, plutôt, non, pardon, en fait, mieux, não espera, não, não melhor, melhor,
    aliás, ou melhor, desculpa, na verdade, нет подожди, oops wrong, my mistake, my bad, ups, uups,
    vertan, ich hab mich vertan, ne, uy, ups, me equivoqué, uy me equivoqué, oups, je me suis trompé, je
    me suis trompée, ops, opa, errei, me enganei, ошибся, ошиблась, ой ошибся, ой ошиблась, упс, блин,
    подожди, нет, нет лучше, лучше, нет скорее, скорее, точнее, ой, вернее
    """
)
"""What may stand before stars that take the place of those said just now."""

CHANGED = phrases(
    """
    change it to, change that to, make it, make that, update it to, set it to, ändere es auf, ändere das auf,
    ändere ihn auf, mach daraus, cámbialo a, cámbiala a, mets-le à, muda pra, muda para, измени на, поменяй на
    """
)
"""Of them, what stands there too after other words: "that was harsh, change it to 3"."""

LAST = phrases(
    """
    the last one, last one, the previous one, das letzte, der letzte, die letzte, letzter, el último, la
    última, le dernier, la dernière, o último, a última, последний, последнему, предыдущий
    """
)
"""What was rated just now, though something else is asked since."""

SAME = phrases(
    """
    the same, same, ditto, likewise, dasselbe, dito, genauso, lo mismo, igual, pareil, o mesmo
    """
)
"""In place of stars that were said of the film before."""

NOT = (
    "not",
    "nicht",
    "no",
    "pas",
    "non",
    "não",
    "не",
    "а не",
    "y no",
    "et pas",
    "und nicht",
    "and not",
    "e não",
)
CONTRARY = ("but", "sondern", "sino", "mais", "mas sim", "mas", "а", "rather", "it was", "i meant", "i mean")
COURTESY = phrases(
    """
    sorry, please, instead, of course, entschuldigung, bitte, natürlich, perdón, por favor, pardon,
    désolé, désolée, s'il te plaît, desculpa, desculpe, извини, извините, пожалуйста
    """
)
