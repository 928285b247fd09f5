"""What is said of a film in running text, and the stars that it stands for. Data for six languages.

They come on top of `bot.dialogue.heard.liking_words`, whose phrases can stand alone; most of these cannot.
"""

from bot.dialogue.heard.plain import phrases

OF_THE_NEXT: dict[float, tuple[str, ...]] = {
    5: phrases(
        """
        obsessed with, crazy about, nuts about, mad about, a sucker for, hooked on, blown away by,
        cannot get enough of, nothing touches, in love with, a huge fan of, a big fan of, huge fan
        of, big fan of, can't get enough of, cant get enough of, never get tired of, never tire of,
        blown away by, mine is, my all time favourite is, my all time favorite is, my all-time
        favourite is, my all-time favorite is, favourite film is, favorite film is, favourite movie
        is, favorite movie is, favourite is, favorite is, favourite film of all time is, favorite
        movie of all time is, favourite film of all time has to be, favorite film has to be,
        favourite has to be, favorite has to be, favorite movie has to be, favourite film has to be,
        favorite movie of all time has to be, nothing beats, you can't beat, ein fan von, ein großer
        fan von, bin verliebt in, soy fan de, soy muy fan de, enamorado de, enamorada de, suis fan
        de, fan absolu de, sou fã de, sou apaixonado por, sou apaixonada por, в восторге от, без ума
        от
        """
    ),
    4: phrases(
        """
        a fan of, fan of, keen on, into, that into, fond of, dig, can recommend, would recommend, i
        recommend, highly recommend,
        recommend, had fun with, laughed a lot at, cried at, i prefer, prefer, appreciated, kann ich
        empfehlen, empfehle, recomiendo, je recommande, je conseille, recomendo, рекомендую, советую
        """
    ),
    3: phrases(
        """
        didn't mind, did not mind, don't mind, didnt mind
        """
    ),
    2: phrases(
        """
        dozed off during, nodded off during, don't get the love for, don't see the appeal of, can
        take or leave, not bothered about, never that bothered about, not crazy about, not wild
        about, not sold on, not impressed by, lost interest in, fell asleep during, fell asleep in,
        fell asleep halfway through, fell asleep watching, fell asleep to, slept through, gave up
        on, turned off, switched off, walked out of, bored by, disappointed by, disappointed in,
        disappointed with, let down by, couldn't finish, could not finish, didn't finish, couldn't
        get into, could not get into, couldn't get through, not a big fan of, not a huge fan of, not
        the biggest fan of, no fan of, not keen on, don't get, didn't get, never got into, didn't
        think much of, kein fan von, eingeschlafen bei, bin bei, enttäuscht von, me aburrí con, me
        dormí con, me decepcionó, decepcionado con, je me suis ennuyé devant, je me suis ennuyée
        devant, je me suis endormi devant, je me suis endormie devant, déçu par, déçue par, dormi
        vendo, dormi assistindo, me decepcionei com, уснул на, уснула на, заснул на, заснула на,
        разочаровал, разочаровала
        """
    ),
    1: phrases(
        """
        don't bother with, dont bother with, steer clear of, avoid, stay away from, hated
        every second of, hated every minute of, regret watching, regret seeing, bored to death by,
        sick of, fed up with, despise
        """
    ),
}
"""Before a film."""

OF_THE_LAST: dict[float, tuple[str, ...]] = {
    5: phrases(
        """
        hilarious, never gets old, left me speechless, speechless, mindblowing, mind-boggling, life
        changing, life-changing, as good as it gets, as good as cinema gets, a joy, pure joy, pure
        magic, magic, magical, a dream, heartbreaking, loved every minute, enjoyed every minute,
        glued to the screen, gave me goosebumps, goosebumps, chills, a cracker, cracking film,
        cracking, smashing, bloody brilliant, the bomb, the goat, slaps, slapped, banging, dope,
        sick, insane, crazy good, epic, no notes, kills me every time, makes me sob, makes me cry,
        had me in bits, had me in tears, had me in stitches, crying with laughter, cracked me up,
        cracks me up, comfort film, comfort movie, go-to film, my go-to, knockout, a knockout,
        stands the test of time, couldn't look away, couldn't stop laughing, couldn't stop crying,
        wept, sobbed, never got old, gets better every time, timeless, adorable, one of my
        favourites, one of my favorites, one of my favourite films, one of my favorite films, one of
        my favourite movies, one of my favorite movies, one of my all time favourites, one of my all
        time favorites, one of my all-time favorites, one of my all-time favourites, my favourite,
        my favorite, my favourite film, my favorite movie, my favourite movie, my favorite film, my
        all time favourite, my all time favorite, all time favourite, all-time favourite, all time
        favorite, all-time favorite, one of the best, among the best, one of the greatest, best
        film, best movie, greatest film, greatest movie, what a film, what a movie, what a ride,
        wow, made me cry, made me sob, cried my eyes out, cried like a baby, cry like a baby, a
        hundred times, a thousand times, over and over, again and again, on repeat, can't recommend
        it enough, out of this world, second to none, chef's kiss, top tier, a treasure, laughed so
        hard, laughed out loud, brings me to tears, in tears, a must see, a must-see, a must, so
        good, too good, freaking good, insanely good, unreal, iconic, mesmerizing, mesmerising,
        exceptional, extraordinary, marvelous, marvellous, splendid, terrific, superb, thrilled, a
        triumph, einer meiner lieblingsfilme, eine meiner lieblingsfilme, mein lieblingsfilm, mein
        absoluter liebling, großes kino, zum totlachen, bester film, der beste film, absolut
        sehenswert, kultfilm, bombe, grandios, umwerfend, sensationell, una de mis favoritas, uno de
        mis favoritos, mi favorita, mi favorito, mi película favorita, la mejor película,
        divertidísima, buenísima, buenísimo, me flipó, me flipa, una joya, una maravilla, de lo
        mejor, un de mes préférés, un de mes films préférés, mon préféré, mon film préféré,
        hilarant, hilarante, bouleversant, bouleversante, une merveille, un bijou, une tuerie, une
        pépite, le meilleur film, un régal, um dos meus favoritos, um dos meus filmes favoritos, meu
        favorito, meu filme favorito, o melhor filme, hilário, emocionante demais, bom demais, uma
        obra de arte, один из любимых, один из моих любимых, любимый фильм, мой любимый, лучший
        фильм, рыдал, рыдала, пушка, бомба, восторг
        """
    ),
    4: phrases(
        """
        a hoot, had fun, was fun, liked it a lot, had a whale of a time, a good time, good fun, good
        watch, decent watch, solid watch, gorgeous to look at, holds up well, still works, still
        holds up, works for me, won me over, pleasant, engaging, gritty, suspenseful, smart, witty,
        creative, original idea, refreshing, chilling, spooky, moved me, touched me, stayed with me,
        stuck with me, warmed my heart, made my day, grew on me, not half bad, better than expected,
        better than i expected, better than i thought, surprised me, rocks, rocked, funny,
        beautiful, sweet, cute, powerful, exciting, intense, thrilling, interesting, heartwarming,
        uplifting, feelgood, feel-good, worth watching, worth seeing, worth it, worth a watch,
        recommended, highly recommended, a good laugh, laughed a lot, made me laugh, had a great
        time, had a good time, good time, had a blast, quality, surprisingly good, pleasantly
        surprised, a delight, holds up, held up, stands up, scared the hell out of me, scared me to
        death, kept me hooked, on the edge of my seat, witzig, lustig, spannend, interessant, süß,
        sehenswert, gut gemacht, hat spaß gemacht, macht spaß, unterhaltsam, hat mir gut gefallen,
        hat mir sehr gut gefallen, hat uns gut gefallen, kurzweilig, nett, lloré, me hizo llorar, me
        hizo reír, graciosa, gracioso, interesante, hermosa, tierna, me gustó bastante, me gustó
        mucho, vale la pena, merece la pena, drôle, marrant, intéressant, intéressante, très beau,
        très belle, beau, j'ai pleuré, j'ai bien ri, bien foutu, ça vaut le coup, engraçado,
        engraçada, chorei, interessante, fofo, vale a pena, curti, ri muito, зашёл, зашел, зашла,
        зашло, смешной, смешная, смешно, весёлый, милый, милая, интересно
        """
    ),
    3: phrases(
        """
        take it or leave it, can take or leave, bit of fun, guilty pleasure, dumb but fun, silly but
        fun, hit and miss, hit or miss, middle of the road, neither here nor there, serviceable,
        unremarkable, more of the same, forgettable but fun, ok i guess, okay i guess, fine i guess,
        okish, okayish, nothing special, nothing to write home about, watchable, middling, passable,
        not terrible, could be better, could have been better, just about ok, nothing wrong with it,
        harmless, in ordnung, ganz nett, mittelmaß, nichts dolles, haut mich nicht um, sin más,
        pasable, normalita, correcta, passable, sans plus, mediano, mediana, passável, nada demais,
        nada de mais, ничего особенного, на один раз, пойдёт
        """
    ),
    2: phrases(
        """
        wasn't great, bored me, bored me stiff, bored me to tears, bored me to death, put me to
        sleep, nodded off, dozed off, dated badly, has aged badly, aged badly, hasn't aged well,
        didn't age well, lost interest, lost all interest, lost me, kept checking my watch, checked
        my watch, checking my phone, a slog, bit of a slog, dull as dishwater, paint dry, watching
        paint dry, went on forever, goes on forever, too much talking, no plot, made no sense, makes
        no sense, all style, style over substance, overhyped, hyped, over-hyped, what the fuss was
        about, what the fuss is about, hype about, see the fuss, was i let down, let down, a dud,
        dud, flat, fell flat, falls flat, clichéd, cliched, corny, pretentious, messy, an absolute
        mess, not so much, not as much, not that much, not really, not so great, not that great,
        wasn't for me, isn't for me, not for me, wasnt for me, not my thing, wasn't my thing, not my
        cup of tea, wasn't my cup of tea, not my taste, not my kind of film, not my kind of movie,
        not my type, didn't get it, don't get it, don't get the hype, didn't get the hype, don't
        understand the hype, didn't do it for me, did nothing for me, did not impress me, didn't
        impress me, left me cold, gave up, fell asleep, turned it off, switched it off, couldn't
        finish it, couldn't get into it, didn't finish it, walked out, let me down, disappointed, a
        disappointment, disappointment, too long, way too long, too slow, so slow, slow, silly,
        stupid, confusing, a slog, drags, dragged, a snooze, a snoozefest, snoozefest, cheesy,
        overlong, a bore, bored, nicht mein ding, nicht mein fall, nichts für mich, langatmig, zu
        lang, zu lange, viel zu lang, enttäuscht, hat mich enttäuscht, eingeschlafen, überbewertet,
        dröge, zäh, me aburrió, me aburrí, me dormí, no me convenció, no es para mí, no me llegó, me
        decepcionó, demasiado larga, lenta, sobrevalorada, un rollo, un peñazo, no me enganchó, je
        me suis ennuyé, je me suis ennuyée, je me suis endormi, je me suis endormie, pas terrible,
        pas accroché, pas trop aimé, m'a déçu, m'a déçue, déçu, déçue, trop long, trop lent,
        longuet, surcoté, surcotée, pas fan, dormi, me decepcionou, não curti, não é pra mim, muito
        longo, muito lento, cansativo, superestimado, não me pegou, не зашёл, не зашел, не зашла, не
        зашло, не моё, скукота, разочаровал, разочаровала, разочарован, разочарована, уснул, уснула,
        затянуто, переоценён
        """
    ),
    1: phrases(
        """
        complete dud, total dud, worst two hours, rubbish, pretentious rubbish, utter tosh, tosh,
        tripe, dire, a turkey, horrendous, appalling, diabolical, vile, disgusting, interminable,
        shit, bullshit, bs, sucked ass, a travesty, a disgrace, an abomination, should never have
        been made, made my eyes bleed, switched off after, waste of popcorn, waste of money, a
        waste, waste of space, unbearable, painful, pure pain, insufferable, couldn't stand it,
        can't stand it, cannot stand it, a waste of my time, total waste, complete waste, waste of
        two hours, want my money back, want those two hours back, utter rubbish, pure trash, so bad,
        god awful, godawful, zeitverschwendung, der letzte mist, grottenschlecht, unterirdisch, una
        pérdida de tiempo, un bodrio, una bazofia, infumable, une perte de temps, une daube,
        insupportable, perda de tempo, uma porcaria, insuportável, потеря времени, пустая трата
        времени, бред
        """
    ),
}
"""Behind a film, or of one that was named before."""

DENYING = phrases(
    """
    didn't, didnt, did not, don't, dont, do not, doesn't, doesnt, haven't been, never, hardly, ni,
    nunca, jamais, nie
    """
)
"""Before what is thought, beside `bot.dialogue.heard.liking_words.NEGATIONS`."""

UNSURE = phrases(
    """
    couldn't finish, could not finish, didn't finish, couldn't finish it, didn't finish it, gave up,
    gave up on, fell asleep,
    fell asleep during, fell asleep in, fell asleep watching, turned off, turned it off, walked out,
    switched off,
    better, even better, way better, much better, a close second, still better, mine is, prefer, i
    prefer, besser, noch besser, mejor, aún mejor, mieux, encore mieux, melhor, ainda melhor, лучше,
    ещё лучше
    """
)
"""Of what is said beside other films, which may not be a rating at all."""

NOT_SEEN = phrases(
    """
    haven't, havent, have not, hasn't, never, not seen, still need to, need to, plan to, planning
    to, waiting for, is on my list, on my list, nicht gesehen, noch nicht, nie, no he visto, nunca,
    jamais, pas vu, pas encore, não vi, ainda não, не смотрел, не смотрела, ещё не
    """
)
"""Before a film that was not seen."""

WANTED = phrases(
    """
    want to, wanna, going to, gonna, let's, plan to, planning to, will, i'll, we'll, should i,
    looking forward to, can't wait, möchte, will, werde, quiero, voy a, veux, vais, quero, vou,
    хочу, буду
    """
)
"""Before a film that is to be watched."""

NOT_SO = phrases(
    """
    i'd, we'd, you'd, he'd, she'd, they'd, it'd, id, would, would be, would have, wouldn't, could,
    could be, should, should be, might, might be, may be, must be, will, will be, if, hope, hoped,
    hoping, expect, expected, expecting, want to, wanted to, wanna, used to, supposed to be, said to
    be, heard it's, heard it is, heard it was, heard that, sounds, looks, seems, is it, was it, do
    did you, would you, have you, you'll, i'll, going to, gonna, let's, whether, wonder, soll,
    sollte, würde, würde gern, wollte, will, falls, wenn, früher, debería, quiero, quería, quisiera,
    si, dicen que, antes, voudrais, voulais, devrait, si, il paraît que, avant, quero, queria,
    deveria, dizem que, хочу, хотел, хотела, бы, если, говорят, раньше
    """
)
"""Before what is not so, not yet or no more: "wanted to like", "used to love", "would be great"."""

BESIDE = phrases(
    """
    the, a, an, that, this, these, those, movie, film, films, movies, both, all, really, even,
    especially, also, when i saw, when i watched, watching, seeing, how, of, with, old, new,
    original, first, to, about, in, at, during, halfway through, is, was, were, has to be, would be,
    has always been, still, probably, definitely, den, die, das, der, dem, film, auch, immer noch,
    la, el, los, las, de, película, le, les, du, o, os, a, as, filme, фильм, фильме, especialmente,
    surtout, besonders, vor allem, sobre todo, mucho, ist, war, es, fue, est, était, é, foi, это
    """
)
"""Between what is thought and the film."""

GROUPS = phrases(
    """
    both, all, each, them, these, those, beide, alle, ambas, ambos, todas, todos, tous, toutes, les
    deux, todos, оба, обе, все, их
    """
)
"""What is said of several films named before."""

CONTRASTS = phrases(
    """
    but, while, whereas, though, although, however, because, so, since, aber, während, obwohl, weil,
    pero, aunque, mientras, porque, mais, alors que, car, parce que, mas, enquanto, embora, но,
    хотя, потому что, а
    """
)
"""Where a sentence goes on with something else."""

BEHIND = phrases(
    """
    for, in, at, with, when, until, till, from, of, to, as, if, than, by, on, actually, tbh, imo,
    imho, ngl, though, tho, too, again, yesterday, today, tonight, indeed, overall, i, we, he, she,
    they, you, picture, story, ending, stuff, ride, watch, thing, time, fun, cinema, entertainment,
    experience, all, even, still, throughout, especially, lol, haha, right, btw, mate, man,
    bro, finde, fand, war, für, mit, in, bei, auch, para, con, de, en, pour, avec, dans, em, com,
    pra, ich, und, yo, je, eu, я, для, с, в, film, movie, movies, films, cine, kino, teil, peli, é,
    é um
    """
)
"""What may follow a word that says how a film was: not "a rubbish day"."""

REQUESTS = phrases(
    """
    recommend me, can you recommend, could you recommend, please recommend, recommend something,
    suggest, show me, find me, give me, give us, something like, anything like, something similar,
    something as, more like, similar to, in the mood for, looking for, i want to watch, we want to
    watch, i'd like to watch, i need a, need something, got any, do you have, what should, what
    shall, what else, what would you, any recommendations, any suggestions, how about, something
    for, something with, anything with, films like, movies like, based on, who made, who directed,
    what's it about, empfiehl, empfehl mir, empfiehlst du, zeig mir, such mir, so etwas wie, sowas
    wie, etwas wie, ähnlich wie, mehr wie, was soll ich, was sollen wir, was kannst du, ich suche,
    wir suchen, recomiéndame, me recomiendas, muéstrame, algo como, algo parecido, parecido a,
    parecida a, busco, buscamos, qué puedo ver, quiero ver, recommande-moi, tu me recommandes,
    montre-moi, quelque chose comme, dans le genre de, je cherche, on cherche, me recomenda, me
    indica, me mostra, algo como, parecido com, procuro, quero ver, quero assistir, посоветуй,
    порекомендуй, покажи, что-то вроде, похожее на, похожий на, похожие на, ищу, хочу посмотреть,
    i need a good, in the style of, in the vein of, ich brauche einen, ich brauche eine, im stil von,
    in der art von, necesito una, necesito un, al estilo de, il me faut un, il me faut une, dans le
    style de, preciso de um, preciso de uma, no estilo de, мне нужен, в стиле, в духе
    """
)
"""What asks for films, or about one: no story."""

OF_STORIES = phrases(
    """
    idk, dunno, tbh, imo, lol, tho, though, during, after, before, when, while, until, always
    """
)
"""What stands in stories beside the words of any sentence."""

OPENINGS = phrases(
    """
    ok, okay, alright, all right, fine, nice, cool, good, great, wow, super, gut, toll, vale, bueno,
    bon, bom, хорошо
    """
)
"""What only opens a sentence that goes on: "ok that one was fire"."""

MARKS = phrases(
    """
    my, rating, ratings, stars, score, verdict, bewertung, bewertungen, nota, notas, note, notes, оценка,
    оценки
    """
)
"""Before a colon and stars, in place of a title."""

CANT_JUDGE = phrases(
    """
    can't judge, cannot judge, cant judge, can't really judge, cant really judge, can't rate, cant
    rate, can't say, cant say, can't remember,
    cant remember, don't remember, dont remember, hard to judge, no opinion, kann ich nicht
    beurteilen, kann es nicht beurteilen,
    no puedo juzgar, no me acuerdo, je ne peux pas juger, je ne me souviens pas, não posso julgar,
    não lembro, не могу судить,
    не помню
    """
)
"""Of a film that gets no stars yet."""

WANTED_BEHIND = phrases(
    """
    is on my list, are on my list, on my list, on my watchlist, to my list, to my watchlist, is next,
    can wait, looks good, looks interesting, is still waiting, steht auf meiner liste, auf meine liste,
    auf meiner liste, está en mi lista, a mi lista, en mi lista, est sur ma liste, sur ma liste,
    dans ma liste, está na minha lista, na minha lista, à minha lista, в моём списке, в мой список,
    у меня в списке
    """
)
"""Behind a film that is only wanted."""

HEARSAY = phrases(
    """
    i heard, i've heard, heard, heard that, i hear, people say, they say, i read that, apparently,
    supposedly, the trailer of, the trailer for, ich habe gehört, hab gehört, man sagt, angeblich,
    der trailer von, he oído que, dicen que, al parecer, el tráiler de, j'ai entendu dire que, on dit que,
    il paraît que, la bande-annonce de, ouvi dizer que, dizem que, parece que, o trailer de, говорят,
    слышал что, слышала что, слышал, слышала, трейлер
    """
)
"""Before a film of which only others know."""
