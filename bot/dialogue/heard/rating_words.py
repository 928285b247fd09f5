"""Words around films and their stars, which say of neither how it was. Data for six languages."""

from bot.dialogue.heard.plain import phrases

SEPARATING = (
    *(
        "and",
        "und",
        "y",
        "et",
        "e",
        "и",
        "&",
        "but",
        "aber",
        "pero",
        "mais",
        "mas",
        "но",
        "а",
        "also",
        "then",
    ),
    *(
        "auch",
        "dann",
        "außerdem",
        "también",
        "luego",
        "después",
        "además",
        "aussi",
        "puis",
        "ensuite",
        "também",
        "depois",
        "ещё",
        "потом",
        "также",
        "plus",
        "par contre",
        "en revanche",
        "hingegen",
        "dagegen",
        "sin embargo",
        "por outro lado",
        "on the other hand",
        "whereas",
        "зато",
        "sowie",
    ),
)
"""What stands between two films."""

OR = ("or", "oder", "o", "ou", "или", "nor", "noch", "ni", "nem", "ни")
"""What stands between two films that are liked alike."""

IT = phrases(
    """
    it, that, that one, this, this one, them, him, ihn, den, es, das, la, lo, ça, le, ele, ela, isso, его,
    её, это
    """
)
"""What stands for the film in question."""

WHO = phrases(
    """
    you can, you may, can you, could you, du kannst, kannst du, puedes, tu peux, peux-tu, você pode, можешь,
    i, we, i've, i have, i really, i absolutely, yesterday, last night, today, tonight, we both, also,
    and, but, ich, wir, habe, ich habe, yo, je, on a, eu, a mí, я, мне, и, und, y, et, e, really,
    absolutely, i just, well, oh, yes, i also, ja
    """
)
"""Who likes; it may be left out."""

SEEN = phrases(
    """
    have you got, do you have, have you heard of, do you know, got, hast du, kennst du, tienes,
    посмотрел вчера, посмотрела вчера, вчера посмотрела, вчера смотрел, вчера смотрели, вчера,
    gestern haben wir, gestern habe ich, haben wir, omg just watched, omg i just watched, anoche vi,
    anoche, hoy vi, la de, el de, lo de, conoces, as-tu, tu as, connais-tu, tu connais, tem, você tem,
    conhece, есть, у тебя есть, знаешь, yesterday, last night, today, we, i, ayer vi, hier j'ai vu,
    ontem vi, вчера посмотрел, did i already rate, have i already rated, have i rated,
    did i give stars to, hab ich schon bewertet, he puntuado ya, ai-je déjà noté, já avaliei,
    я уже оценил, я уже оценила, what did i give, how many stars did i give, what did i rate,
    how did i rate, did i rate, what stars did i give, just watched, i just watched, just saw, i just saw,
    i saw, saw, watched, i watched, finally saw, finally watched, i've seen, i have seen, we watched,
    we saw, rewatched, just finished, finished, finished watching, just finished watching,
    ended up watching, ended up seeing, caught, checked out, went to see, i went to see, we went to see,
    been to see, just rewatched, i rewatched,
    ich hab, hab, wir haben, haben, hab ich, habe ich, heute, regardé, j'ai regardé,
    ich habe, gestern, habe, he visto, acabo de ver, vi, j'ai vu, on a vu, assisti, acabei de ver,
    посмотрел, посмотрела, смотрел, смотрела, the film, the movie, der film, la película, le film,
    o filme, фильм, yesterday i saw, last night i watched
    """
)
"""What may stand before a title and says nothing of it."""

GIVE = phrases(
    """
    pra, pro, al, a la, troca, troque, eu dou, mas eu dou, ich gebe dem, ich gebe der, i give, i'd give,
    i would give, i gave, gave, give, giving, i rate, i'd rate, i rated, rate, rated, my rating for, my
    rating of, stars for, for, to, of, ich gebe, ich würde, bewerte, gib, für, le doy a, le doy, doy a,
    para, a, je donne à, je donne, je mets à, je mets, pour, à, dou, eu dou, ставлю, за, фильму, ich
    gab, gebe, gab, di, le di, le di a, j'ai mis, j'ai donné, mis, dei, поставил, поставила, change,
    change my rating of, change my rating for, change the rating of, update, set, update my rating of,
    ändere, ändere meine bewertung von, cambia, cambia mi nota de, change ma note pour, change ma note
    de, mets, muda, mude, mude minha nota de, измени, поменяй, измени оценку, поменяй оценку, ich gebe
    dem film, i'd say, please rate, can you rate, put, save, bitte, please, make, a generous, a solid, a
    strong, a weak, a big, a clear, a good, a well deserved, an easy, a hard, a sad, a happy, a low, a
    high, dou nota, dou uma nota, una nota de, i'd say a, maybe a, add, log, note, notiere, trag ein,
    añade, anota, ajoute, adiciona, anote, добавь, ponle, dale, pon, ponle un, dale un, mets un, dê um,
    dá um, запиши, поставь, donne, mets-lui, dê, dá, bota
    """
)
"""What may stand before a title whose stars are said."""

SAYING = phrases(
    """
    was, at, with, last, yesterday, again, for, when, because, on, today, tonight, gave, left, blew, is,
    were, isn't, wasn't, more, that, really, felt, feels, had, has, so, made, sucks, sucked, rocks,
    rocked, ist, war, hat, fand, es, fue, era, me, est, était, a, m'a, foi, é, очень, был, была, просто,
    better, worse, rather
    """
)
"""What begins to say something of a film that was named, and begins the rest of few titles."""

OF_SENTENCES = phrases(
    """
    i, i'm, i'd, i'll, i've, me, my, we, you, you're, your, he, he's, she, she's, they, they'd, they're, it,
    it's, that's, was, were, are, is, have, has, had, did, do, don't, didn't, made, make, kill, seen, saw,
    watched, already, also, then, which, except, too, much, so, but, because, just, over, them, mind, ive,
    what, when, only, really, number, stars, give, ich, du, er, sie, wir, mir, mich, war, ist, sind, habe,
    hat, soll, sagen, aber, nicht, auch, schon, noch, so, was, yo, tú, él, ella, me, mi, fue, era, es,
    pero, también, ya, muy, je, tu, il, elle, nous, j'ai, c'est, était, mais, aussi, déjà, très, eu, você,
    ele, ela, foi, era, mas, também, já, muito, я, ты, он, она, мы, они, был, была, но, тоже, уже, очень,
    мне, вот, это
    """
)
"""Words of sentences: two of them in one title are hardly ever there."""

RELATIVES = phrases(
    """
    which, that, this, that one, this one, one i, der, die, das, den, que, la que, el que, qui, lequel,
    o que, которого, который, тот
    """
)
"""In place of the film that was named before: "Heat 5, which I loved"."""

INTERJECTIONS = phrases(
    """
    wow, holy cow, holy moly, holy shit, omg, oh my god, oh man, oh boy, jesus, what a film, what a movie,
    what a ride, mind blown, boah, krass, madre mía, qué película, mon dieu, quel film, nossa, caramba,
    que filme, офигеть, ничего себе, my god, jeez, gosh, phew, damn, haha, lol, puh, uff, ufa, ого, вау,
    nö, then, ok then, okay then, and then, and, next, dann, luego, ensuite, а вот, nee, ne, non, ой, uy,
    oups, ups, ops, ошибся, ошиблась, no wait, wait no, nein warte, no espera, non attends, no, nope, yes,
    yeah, actually, sorry, oops, ok, okay, well, oh, wait, hm, hmm, um, i mean, i meant, meant, rather,
    nein, ja, doch, eigentlich, also, entschuldigung, sorry ich meine, ich meine, ich meinte, perdón,
    perdona, quiero decir, en realidad, bueno, sí, non, oui, pardon, désolé, désolée, en fait,
    je veux dire, je voulais dire, não, sim, desculpa, desculpe, na verdade, quer dizer, нет, да, ой,
    correction, korrektur, corrección, correção, поправка, uh, uhm, er, erm, nah, naw,
    извини, извините, точнее, то есть, вообще-то, ну, scratch that, make that, make it, warte, espera,
    attends, espere, подожди, стой
    """
)
"""What may stand before all that is said, and corrects or begins it."""

OPENINGS = phrases(
    """
    hm, hmm, um, uh, er, erm, well, haha, lol, ok, okay, oki, alright, all right, right then, ok then,
    naja, na ja, tja, äh, ähm, ach, also, hä, bueno, pues, vale, eh, jaja, bon, ben, bah, euh, mdr, bom,
    bem, então, é, kkk, ну, хм, эм, ок, ладно, ахах
    """
)
"""What opens what is said where a comma is behind it, and says nothing."""

PLEASANTRIES = phrases(
    """
    thanks, thank you, thanks a lot, thank you very much, many thanks, thx, ty, cheers, haha, hahaha, lol,
    lmao, danke, danke dir, danke schön, dankeschön, vielen dank, gracias, muchas gracias, jaja, jajaja,
    merci, merci beaucoup, mdr, obrigado, obrigada, muito obrigado, muito obrigada, valeu, kkk, kkkk, rs,
    спасибо, большое спасибо, спс, ахах, лол
    """
)
"""What closes what is said, and says nothing."""

THAN = ("than", "als", "que", "do que", "чем")
"""Before the film that another one is compared with."""

FROM = ("from", "of", "aus", "von", "de", "del", "du", "из", "от")
"""What stands between a title and its year."""

EACH = (
    "each",
    "apiece",
    "cada",
    "chaque",
    "por cabeza",
    "for each",
    "jeweils",
    "je",
    "cada una",
    "cada uno",
    "chacun",
    "cada um",
    "каждому",
)
"""What may stand behind stars that hold for each of several films."""

BOTH = ("both", "beide", "ambas", "ambos", "tous les deux", "toutes les deux", "оба", "обе")
"""What may stand before two films."""

COUNTED = phrases(
    """
    hour, hours, hrs, hr, h, min, mins, minute, minutes, times, time, o'clock, oclock, am, pm, kids,
    people, persons, friends, years, days, weeks, months, nights, euros, dollars, bucks, stunde,
    stunden, minuten, mal, uhr, leute, personen, kinder, jahre, tage, wochen, hora, horas, minutos,
    veces, vez, personas, niños, años, días, semanas, heure, heures, fois, personnes, enfants, ans,
    jours, semaines, vezes, pessoas, crianças, anos, dias, час, часа, часов, минут, минуты, раз, раза,
    человек, человека, детей, лет, года, дней, недели
    """
)
"""What a number counts that is no stars."""

MOMENTS = phrases(
    """
    this weekend, over the weekend, at the weekend, on the weekend, on sunday, on saturday, on friday,
    am wochenende, dieses wochenende, este fin de semana, el fin de semana, ce week-end, este fim de
    semana, no fim de semana, на выходных, last night, yesterday, today, tonight, this morning, this
    evening, last week, last weekend, the other day, the other night, just now, last month, last year,
    years ago, ages ago, gestern abend, gestern, heute, heute abend, letzte woche, letztes wochenende,
    neulich, vorgestern, eben, anoche, ayer, hoy, la semana pasada, el otro día, hace poco, hier soir,
    hier, aujourd'hui, la semaine dernière, l'autre jour, ce soir, ontem à noite, ontem, hoje, semana
    passada, outro dia, вчера вечером, вчера, сегодня, на прошлой неделе, недавно, на днях
    """
)
"""When something was seen."""

STILL = phrases(
    """
    still a, still an, still, immer noch eine, immer noch, noch immer eine, noch immer, sigue siendo un,
    todavía un, toujours un, toujours, encore un, ainda um, ainda é um, ainda, всё ещё, все еще,
    по-прежнему
    """
)
"""Before stars that a film has kept."""

SOME_TIME = phrases(
    """
    this weekend, over the weekend, at the weekend, some time, sometime, someday, am wochenende,
    dieses wochenende, irgendwann, este fin de semana, algún día, ce week-end, un jour, neste fim de semana,
    no fim de semana, este fim de semana, el fin de semana, algum dia, на выходных, когда-нибудь
    """
)
"""When something may be seen: no day."""

IN_ORDER = phrases(
    """
    respectively, in that order, in this order, in order, jeweils, in dieser reihenfolge, der reihe
    nach, respektive, respectivamente, en ese orden, en orden, respectivement, dans cet ordre, nessa
    ordem, por ordem, соответственно, в таком порядке, по порядку
    """
)
"""Behind stars, each of which is of one of the films before."""

OF_SEVERAL = phrases(
    """
    were, are, both, all, all three, all of them, each, beide, alle, waren, sind, eran, son, fueron,
    ambas, ambos, las dos, los dos, todas, todos, étaient, sont, tous, toutes, les deux, tous les deux,
    eram, são, foram, os dois, as duas, были, оба, обе, все, jeweils, je, cada una, cada uno, chacun,
    cada um, по
    """
)
"""What stands behind several films and before what holds for each of them."""

GETS = phrases(
    """
    kriegen, kriegen ne, kriegt ne, kriegt nen, bekommen ne, ne, nen, levam, leva um, ganham, recebem, take,
    deserve, deserves, deserved, get, gets, got, around, about, roughly, somewhere around, verdient,
    verdienen, bekommen, bekommt, ungefähr, etwa, merecen, merece, unas, méritent, mérite, environ,
    à peu près, merecem, mais ou menos, umas, заслуживает, заслуживают, получает, получают, примерно,
    где-то, около, and gave it, and gave it a, gave it, gave it a, and i gave it, and i give it, was only,
    was only a, is only, was just, war nur, war doch nur, ist doch nur, war eher, doch nur, eher, es solo,
    era solo, n'est que, é só, only, only a, just, just a, gesehen, geschaut, angeschaut, geguckt,
    und gab ihm, und gebe ihm, nur, y le di, y le doy, solo, sólo, et je lui ai donné, et je lui donne,
    seulement, e dei, só, apenas, и поставил, и поставила, только, gets, gets a, is a, was a, a, an,
    deserves, deserves a, bekommt, kriegt, von mir, merece, un, mérite, verdient, hat verdient, leva,
    заслуживает, from me, gets from me, i give it, i give, i'd give it, i would give it, i'd give it a,
    i give it a, got, for me, is, was, =, and it was, and it was a, it was, it was a, it's a, it is a,
    that's a, to, to a, as, und er war, und es war, es war, war, auf, y fue un, fue un, era un, en,
    et c'était, c'était, à, e foi, foi, para, и это, это, ich gebe ihm, le doy, je lui donne, dou, на,
    worth
    """
)
"""What may stand between a title and its stars."""

AFTERTHOUGHTS = phrases(
    """
    würde ich sagen, würd ich sagen, diría yo, je dirais, eu diria, я бы сказал, я бы сказала,
    tb, tbm, tambien, sem dúvida, sem duvida, sin duda, sans doute, sans aucun doute, ohne zweifel, no doubt,
    without a doubt, без сомнений, definitely, jajaja, kkkk, hahaha, lmao, ahah, pls, plz, stp, svp, pf, pfv,
    xfa, porfa,
    yesterday, last night, today, tonight, gestern, heute, ayer, hoy, hier, ontem, вчера, wow, phew, man,
    damn, haha, lol, puh, uff, ufa, ого, вау, from me, for me, too, as well, also, auch, también, aussi,
    também, тоже, please, thanks, i think, i guess, i'd say, maybe, easily, bitte, von mir, para mí,
    por favor, pour moi, s'il te plaît, para mim, пожалуйста, от меня, gave it, gave it a, i gave it,
    i gave it a, and gave it a, gab ihm, le di, dei, it, for it, i'd give it, i give it, give it,
    i would give it, i'd give, a, an, make it, no, actually, ok, okay, yes, hmm, um, well, then, so,
    solid, it's, it is, oh, probably, let's say, say, sagen wir, ich gebe, ich gebe ihm, gebe ich,
    le pongo, le pongo un, y le doy, y le pongo, je lui mets, et je mets, e dou, и ставлю, le doy, un,
    una, ein, eine, je donne, je mets, dou, ставлю, я, ich, i, rate, it was a, it was, was, was a, es war,
    er war, era, fue, c'était, это, foi, was an, doch lieber, at most, at best, at least, obviously,
    of course, both parts, all parts, höchstens, natürlich, como mucho, por supuesto, au plus, évidemment,
    no máximo, claro, максимум, i give, i would give, i gave, tho, though, ngl, imo, strong, weak,
    generous, a strong, a weak, i'd say a strong, i'd say a solid, i'd say a weak, i'd say a, low, high,
    again, once more, once again, de novo, otra vez, de nuevo, encore, wieder, nochmal, noch mal, снова,
    опять, uns, umas, unas, anoche, with my mum, with my mom, with friends, with my kids, to be fair, tbh,
    in my opinion, fight me, seriously, honestly, lieber, doch, doch eher, solo, nur, seulement, só,
    только, just, only, mejor, plutôt, melhor, лучше, rather, easy, geguckt, gesehen, geschaut,
    angeschaut, angesehen, lol, xd, jaja, mdr, kkk, лол, eher, ungefähr, about, around, gets, gets a,
    that, that's, my rating, rating
    """
)
"""What may stand around stars that answer a question."""

HEDGES = phrases(
    """
    eine solide, solide, eine glatte, glatte, eine klare, eine starke, starke, eine gute, gute, eine
    schwache, eine knappe, knappe, eine verdiente, un sólido, un buen, un merecido, un claro, un flojo,
    un bon, un bon petit, un solide, un gros, un petit, um sólido, um belo, um bom, um merecido,
    твёрдая, твердая, твёрдые, твердые, твёрдое, твердое, крепкая, крепкие, уверенная, чистая,
    заслуженная, слабая, железная, железобетонная, смело, честная, честные, let us say, let me say, so
    let's say, let's call it, lets call it, call it, i'll say, i'll give it, idk, dunno, i dunno, i
    don't know, i dont know, not sure, hard to say, like, something like, kinda, kind of, sort of, prob,
    probably, maybe, perhaps, i'd go with, i'd go for, i'll go with, ill go with, i will go with, gonna
    say, i'm gonna say, let's go with, lets go with, lets say, has to be, gotta be, got to be,
    definitely, def, for sure, must be, between us, on balance, overall, all in all, a solid, keine
    ahnung, weiß nicht, weiss nicht, schwer zu sagen, vielleicht, wahrscheinlich, würde sagen, ich würde
    sagen, ich würd sagen, so, insgesamt, no sé, difícil decir, quizás, quizá, tal vez, yo diría, diría,
    yo qué sé, como un, je sais pas, je ne sais pas, difficile à dire, peut-être, je dirais, bof, não
    sei, talvez, eu diria, diria, acho que, uns, не знаю, может, может быть, наверное, пожалуй, думаю, я
    думаю, сложно сказать
    """
)
"""What may stand before stars that answer a question, and makes them less sure."""

CLOSINGS = phrases(
    """
    kind regards, best regards, regards, best wishes, all the best, many thanks, thanks, thank you,
    thanks in advance, cheers,
    sincerely, yours sincerely, bye, take care, viele grüße, liebe grüße, beste grüße,
    grüße, danke, mit freundlichen
    grüßen, saludos, un saludo, gracias, un abrazo, cordialement, bien à vous, merci, bisous,
    abraços, um abraço, obrigado,
    obrigada, с уважением, спасибо, всего доброго
    """
)
"""Before the name of whoever wrote a letter."""

BECAUSE = phrases(
    """
    because, since, but, and, though, although, for, weil, aber, denn, porque, pero, parce que, mais, mas,
    потому что, но
    """
)
"""What may follow stars, and tells why."""

GRADING = phrases(
    """
    solid, strong, weak, generous, clear, easy, good, low, high, light, firm, perfect, straight, big, hard,
    solide, starke, schwache, glatte, klare, gute, knappe, sólido, buen, claro, flojo, bon, gros, petit,
    belo, bom, merecido, твёрдая, честная, уверенная, слабая
    """
)
"""Between an article and stars: "a solid 4"."""
