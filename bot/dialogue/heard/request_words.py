"""Words around what somebody asks to be done: a language, an evening, a reminder. Data for six languages."""

from bot.dialogue.heard.plain import phrases

LANGUAGES: dict[str, tuple[str, ...]] = {
    "en": ("english", "englisch", "inglés", "anglais", "inglês", "по-английски", "английском", "английский"),
    "de": ("german", "deutsch", "alemán", "allemand", "alemão", "по-немецки", "немецком", "немецкий"),
    "es": phrases(
        """
        spanish, spanisch, español, castellano, espagnol, espanhol, по-испански, испанском, испанский
        """
    ),
    "fr": phrases(
        """
        french, französisch, francés, français, francês, по-французски, французском, французский
        """
    ),
    "pt": phrases(
        """
        portuguese, portugiesisch, portugués, portugais, português, по-португальски, португальском,
        португальский
        """
    ),
    "ru": ("russian", "russisch", "ruso", "russe", "russo", "по-русски", "русском", "русский"),
}
SPEAK = phrases(
    """
    hablemos, reden wir, lass uns reden, parlons, vamos falar, let us speak, let's talk, lets talk, speak,
    talk, answer, reply, write, switch, change to, speak to me, talk to me, answer me, can you speak,
    could you speak, do you speak, can you talk, lets speak, let's speak, i speak, i only speak, sprich,
    sprich mit mir, rede, rede mit mir, antworte, antworte mir, schreib, sprichst du, kannst du,
    können wir, ich spreche, ich spreche nur, habla, háblame, responde, respóndeme, escribe, hablas,
    puedes hablar, hablo, solo hablo, parle, parle-moi, réponds, réponds-moi, écris, parles-tu, tu parles,
    tu peux parler, je parle, fala, fale, fala comigo, fale comigo, responda, escreve, escreva, você fala,
    pode falar, eu falo, falo, говори, говори со мной, отвечай, отвечай мне, пиши, ты говоришь, давай,
    давай говорить, я говорю, можешь говорить
    """
)
"""Before a language's name: to speak it from here on."""
IN = ("in", "to", "auf", "en", "em", "на", "only", "nur", "solo", "bitte")
AROUND = phrases(
    """
    please, and, also, und, y, et, и, oh and, pls, can you, could you, would you, hey, bot, now, with me,
    to me, instead, bitte, kannst du, könntest du, sprechen, reden, antworten, schreiben, mit mir, jetzt,
    por favor, puedes, conmigo, s'il te plaît, stp, tu peux, avec moi, você pode, comigo, пожалуйста,
    можешь, со мной, говорить, языке
    """
)
"""What is said for politeness."""

YOU_CAN = phrases(
    """
    you can, you may, you should, i want to, i'd like to, id like to, i wanna, let's, lets, better, oops,
    sorry, wait, actually, no, ups, oh, du kannst, ich möchte, ich will, besser, puedes, quiero, mejor,
    tu peux, je veux, j'aimerais, mieux, você pode, quero, melhor, ты можешь, хочу, лучше, ой
    """
)
"""What may stand before what is asked for."""

NIGHT = phrases(
    """
    film night, movie night, film evening, movie evening, filmabend, kinoabend, noche de cine,
    noche de películas, noche de pelis, soirée cinéma, soirée ciné, soirée film, noite de cinema,
    noite de filmes, noite de filme, киновечер, вечер кино, кинoвечер
    """
)
PLAN = phrases(
    """
    let's, lets, can we, could we, shall we, should we, how about, what about, plan, organise, organize,
    schedule, set up, make, do, have, arrange, we want, i want, lass uns, lasst uns, machen wir,
    wollen wir, können wir, plane, plan, wie wär's mit, organisier, organisiere, hagamos, podemos,
    organiza, planea, queremos, qué tal, on fait, on peut, faisons, organise, planifie, on organise,
    vamos fazer, podemos fazer, marca, organiza, que tal, давай, давайте, устроим, организуй, запланируй,
    можем
    """
)
"""Before an evening: one is to be planned."""
OF_PLANS = phrases(
    """
    a, an, the, our, do, have, plan, together, einen, den, ein, machen, planen, veranstalten, una, la,
    hacer, organizar, une, faire, organiser, uma, fazer, marcar, устроим, сделаем, проведём, сделать,
    устроить
    """
)
"""What stands around it and says nothing of it."""

MOVE = phrases(
    """
    move, shift, postpone, change, make it, let's make it, push, verschieb, verschiebe, verlege, verleg,
    mueve, cambia, pasa, aplaza, déplace, décale, reporte, mude, muda, adia, adie, перенеси, перенесём,
    перенести, сдвинь
    """
)
MOVED = phrases(
    """
    it, that, the film night, film night, movie night, this, sie, es, ihn, das, den filmabend,
    la noche de cine, la, lo, le, la soirée, a noite, o, a, киновечер, его, это
    """
)
TO = ("to", "on", "for", "until", "auf", "a", "al", "para", "à", "au", "na", "no", "на")

REMIND = phrases(
    """
    remind me of, remind me about, remind me to watch, remind me to see, remind me, erinnere mich an,
    erinner mich an, erinnere mich, erinner mich, recuérdame ver, recuérdame, rappelle-moi de regarder,
    rappelle-moi de voir, rappelle moi, rappelle-moi, me lembra de ver, me lembre de ver,
    lembra-me de ver, me lembra de assistir, me lembre de, me lembra de, lembra-me de, me lembra,
    me lembre, напомни мне посмотреть, напомни посмотреть, напомни мне про, напомни про, напомни мне о,
    напомни о, напомни мне, напомни
    """
)
BESIDE_TITLE = phrases(
    """
    on, at, in, to, watch, the film, the movie, um, am, an, den film, zu sehen, sometime, some time,
    someday, soon, again, irgendwann, bald, algún día, pronto, un jour, bientôt, algum dia, em breve,
    когда-нибудь, скоро, el, la, a, a las, en, ver, le, à, de, du, na, no, às, в, во, на
    """
)
"""What may be left beside a title when day and time are taken out."""

TAKE_OFF = phrases(
    """
    take, remove, delete, drop, cross, strike, streich, streiche, nimm, lösch, lösche, entferne, quita,
    borra, elimina, saca, enlève, retire, supprime, tira, tire, remove, remova, apaga, убери, удали,
    вычеркни
    """
)
OFF_LIST = phrases(
    """
    off my list, off the list, off my watchlist, off the watchlist, from my list, from the list,
    from my watchlist, from the watchlist, von der liste, von meiner liste, von der merkliste,
    von meiner merkliste, aus der liste, aus meiner liste, aus meiner merkliste, de mi lista, de la lista,
    de ma liste, de la liste, da lista, da minha lista, из списка, из моего списка
    """
)

DROP = tuple(
    verb for verb in (*TAKE_OFF, "erase", "forget", "unrate", "clear") if verb not in {"take", "nimm"}
)
"""What a film is to leave, without a word of where: "delete Heat"."""

CHANGE = (
    *("troca", "troque", "mach aus", "pon", "mets", "bota"),
    *("change", "update", "ändere", "änder", "cambia", "change ma note", "muda", "mude", "измени", "поменяй"),
)
"""Before a film whose stars are to be others."""

REMOVE_RATING = phrases(
    """
    forget what i said about, take back what i said about, scratch what i said about, ignore what i
    said about,
    vergiss was ich über, olvida lo que dije de, oublie ce que j'ai dit de,
    delete my rating of, delete my rating for, delete the rating of, delete the rating for,
    remove my rating of, remove my rating for, remove the rating of, remove the rating for,
    remove my stars for, remove my stars from, delete my stars for, take back my rating of,
    take back my rating for, forget my rating of, forget my rating for, unrate, clear my rating of,
    lösche meine bewertung von, lösche meine bewertung für, lösch meine bewertung von,
    entferne meine bewertung von, nimm meine bewertung zurück von, borra mi nota de,
    borra mi calificación de, elimina mi nota de, elimina mi calificación de, quita mi nota de,
    supprime ma note de, supprime ma note pour, efface ma note de, enlève ma note de, retire ma note de,
    apaga minha nota de, apague minha nota de, remove minha nota de, remova minha nota de,
    tira minha nota de, удали мою оценку, удали оценку, убери мою оценку, убери оценку, сотри оценку
    """
)
"""Before a title whose stars are to be taken back."""

OTHERS = phrases(
    """
    a colleague, my colleagues, a coworker, my coworker, a mate, some guy, a critic, ein kollege,
    mein kollege, un colega, mi colega, un collègue, mon collègue, um colega, meu colega, коллега,
    my wife, my husband, my girlfriend, my boyfriend, my partner, my friend, my friends, my brother, my
    sister, my mum, my mom, my mother, my dad, my father, my parents, the kids, kids, my wife and kids, die
    kinder, los niños, los chicos, les gamins, les enfants, as crianças, a criançada, дети, ребята, my kids,
    my son, my daughter, my family, my boss, my colleague, everyone, everybody, people, critics, the
    critics, a friend, a friend of mine, friends, some people, meine frau, mein mann, meine freundin, mein
    freund, meine freunde, mein bruder, meine schwester, meine mutter, mein vater, meine eltern, meine
    kinder, mein sohn, meine tochter, alle, jeder, mi mujer, mi esposa, mi marido, mi novia, mi novio, mi
    amigo, mi amiga, mis amigos, mi hermano, mi hermana, mi madre, mi padre, mis hijos, todos, todo el
    mundo, ma femme, mon mari, ma copine, mon copain, mon ami, mes amis, mon frère, ma soeur, ma sœur, ma
    mère, mon père, mes enfants, tout le monde, minha mulher, meu marido, minha namorada, meu namorado, meu
    amigo, meus amigos, meu irmão, minha irmã, minha mãe, meu pai, meus filhos, todo mundo, моя жена, мой
    муж, моя девушка, мой парень, мой друг, мои друзья, мой брат, моя сестра, моя мама, мой папа, мои дети,
    все, the girls, the boys, my girls, my boys, girls, boys, the wife, the missus, hubby, the hubby, the
    little one, the little ones, grandkids, the grandkids, the whole family, our girls, our boys, the
    family, he, she, they, er, sie, él, ella, ellos, ellas, il, elle, ils, elles, ele, ela, eles, elas, он,
    она, они, our son, our daughter, our kids, our boy, our girl, the children, my grandson, my
    granddaughter, my grandkids, my grandma, my grandpa, my roommate, my flatmate, my neighbour, my
    neighbor, my gf, my bf, my bro, my sis, my mate, my mates, my buddy, my best friend, my cousin, my
    uncle, my aunt, my teacher, my fiancé, my fiance, my ex, most people, all my friends, the others, the
    audience, the internet, reviewers, imdb, somebody, someone, many people, nobody, no one, the world, the
    press, rotten tomatoes, my little brother, my little sister, my big brother, my older brother, my older
    sister, my daughters, my sons, my nephew, my niece, my class, mein kumpel, mein opa, meine oma, meine
    mama, mein papa, unsere kinder, mi pareja, mi hijo, mi hija, mi abuela, mi abuelo, ma fille, mon fils,
    mon mec, meu filho, minha filha, minha esposa, муж, жена, сын, дочь, брат, сестра, мама, папа, подруга,
    друг
    """
)
"""Whose opinion is told that is not the speaker's."""
HEARD = (
    "heard",
    "i heard",
    "i've heard",
    "hab gehört",
    "ich hab gehört",
    "dicen",
    "il paraît",
    "dizem",
    "говорят",
)
"""Before what is said of a film by nobody in particular."""
ONESELF = phrases(
    """
    i, we, you, it, that, this, which, who, would, i'd, we'd, both, and, but, ich, wir, du, ihr, es,
    das, yo, nosotros, nosotras, me, je, j, on, nous, tu, ça, eu, nós, nos, a gente, isso, я, мы, ты,
    вы, это, never, just, also, have, had, never
    """
)
"""Who gives stars as a speaker, and what is nobody's name."""
WOULD = ("d", "would", "will", "'ll", "würde", "hat", "has", "had", "le", "lui a", "a", "lhe", "бы")
OTHERS_GIVE = phrases(
    """
    gave, gives, give, rated it, rates it, would give, went with, goes with, gab, gibt, gibt ihm, gab
    ihm, gegeben, geben, vergibt, dio, da, dan, le dio, le da, puso, pone, le puso, donne, a donné, met,
    a mis, mettrait, lui a donné, deu, dá, daria, deu nota, dá nota, поставил, поставила, ставит, дал,
    дала, даёт, дает
    """
)
"""What others do with stars."""
OTHERS_SAY = (
    "said",
    "says",
    "sagt",
    "sagte",
    "dice",
    "dijo",
    "dit",
    "diz",
    "disse",
    "говорит",
    "сказал",
    "сказала",
)
"""The same, but a title may say it, too: "Enough Said"."""
THINK = phrases(
    """
    loved, loves, love, liked, likes, like, hated, hates, hate, enjoyed, adores, adored, said, says, say,
    thinks, think, thought, told me, recommended, recommends, recommend, talks about, talk about,
    raves about, rave about, can't stand, liebt, lieben, liebte, mag, mochte, mögen, hasst, hasste, fand,
    findet, finden, sagt, sagen, empfiehlt, hat empfohlen, ama, amó, aman, odia, odió, dice, dicen,
    dice que, dicen que, recomendó, recomienda, adora, adoró, adore, a adoré, ont adoré, adorent, aime,
    a aimé, aiment, déteste, a détesté, dit, disent, dit que, recommande, amou, adorou, odeia, odiou, diz,
    dizem, diz que, dizem que, recomendou, любит, любят, обожает, обожают, ненавидит, говорит, говорят,
    советует, посоветовал, посоветовала, полюбил, полюбила
    """
)
"""What others do with a film."""
THAT = ("that", "dass", "que", "qu'", "что")
IS_SAID = (
    *(
        "is",
        "was",
        "are",
        "it's",
        "ist",
        "war",
        "sei",
        "es",
        "está",
        "fue",
        "est",
        "était",
        "é",
        "foi",
        "это",
    ),
)
"""Behind a title that others speak of, before what they say."""

SERVICES = phrases(
    """
    netflix, prime, amazon prime, prime video, disney plus, disney+, disney, hulu, hbo, hbo max, apple tv,
    apple tv+, paramount, paramount+, peacock, mubi, sky, wow, canal+, globoplay, movistar, joyn, iplayer,
    youtube, tv, кинопоиск, кинопоиске, иви, okko, нетфликс, нетфликсе
    """
)
"""Where films are shown for money."""

TONIGHT = phrases(
    """
    tonight, today, this evening, next, first, heute, heute abend, zuerst, esta noche, hoy, primero,
    ce soir, aujourd'hui, d'abord, hoje, hoje à noite, primeiro, сегодня, сегодня вечером, сначала
    """
)
"""When a film is to be watched of several."""

OR = (
    *("or", "vs", "vs.", "versus", "oder", "o", "ou", "или", "better than", "besser als", "mejor que"),
    *("mieux que", "melhor que", "лучше чем", "лучше, чем"),
)
WHICH_OF = phrases(
    """
    which is better, what is better, what's better, which one is better, which should i watch,
    should i watch, should we watch, what should i watch, which one, which, what about, is, ist, es, est,
    é, would i like, better, was ist besser, lieber, eher, soll ich, sollen wir, qué es mejor,
    cuál es mejor, mejor, plutôt, lequel, le meilleur, o que é melhor, qual é melhor, melhor, что лучше,
    какой лучше, какой фильм лучше, что выбрать, что посмотреть, лучше
    """
)
"""Before films of which somebody wants to watch one."""

TURNING = phrases(
    """
    but, so, aber, pero, mais, mas, но, also, deshalb, entonces, alors, então, поэтому, and then,
    und dann, y luego, et puis, e depois, а потом
    """
)
"""Where a sentence turns to something else, with or without a comma."""
REASONS = phrases(
    """
    so much, much, many, so many, too much, too many, lots of, a lot of, full of, nothing but, because,
    way too much, way too many, not enough, too little, zu viel, zu viele, so viel, so viele, weil,
    demasiado, demasiada, demasiados, demasiadas, tanta, tanto, mucha, mucho, porque, trop de, tant de,
    parce que, muita, muito, tanto, слишком много, столько, потому что
    """
)
"""Before what made a film good or bad."""
JOINING = (*TURNING, "and", "then", "please", "und", "dann", "bitte", "y", "et", "puis", "e", "и", "а")
"""Where it goes on behind a comma."""

EVERY = phrases(
    """
    all, all of, every, every single, each, the whole, the entire, whole, entire, alle, jeder, jeden,
    die ganze, die gesamte, ganze, todas, todos, cada, toda, todo, tous, toutes, chaque, toute, все,
    каждый, всю, вся, весь
    """
)
COUNTED: dict[int, tuple[str, ...]] = {
    2: (
        "both",
        "two",
        "beide",
        "beiden",
        "zwei",
        "ambas",
        "ambos",
        "dos",
        "deux",
        "dois",
        "duas",
        "обе",
        "оба",
        "два",
    ),
    3: ("three", "drei", "tres", "trois", "três", "три"),
    4: ("four", "vier", "cuatro", "quatre", "quatro", "четыре"),
    5: ("five", "fünf", "cinco", "cinq", "пять"),
    6: ("six", "sechs", "seis", "шесть"),
}
FIRST = ("first", "ersten", "primeras", "primeros", "premiers", "primeiros", "первые", "первых")
ARTICLES = ("the", "those", "die", "der", "den", "las", "los", "la", "les", "le", "os", "as", "o", "a")
FILMS = phrases(
    """
    film, films, movie, movies, filme, teile, película, películas, pelis, filmes, parts, ones, фильмы,
    фильм, фильма, части
    """
)
SERIES = phrases(
    """
    trilogy, series, saga, franchise, films, movies, trilogie, reihe, filme, trilogía, películas, serie,
    trilogia, série, трилогия, трилогию, фильмы
    """
)
PART = phrases(
    """
    episode, ep, eps, part, chapter, vol, volume, number, teil, kapitel, capítulo, chapitre,
    episodio, parte, épisode, partie, episódio, часть, эпизод
    """
)
"""Before the number of a film of a series."""
OF = ("of", "von", "de", "du", "des", "da", "do", "про", "о")
"""Around the name of a series whose films are all meant."""

EXCEPT = phrases(
    """
    except, except for, apart from, other than, but not, but for, save for, bar, minus, außer, bis auf,
    ausgenommen, excepto, menos, salvo, sauf, excepté, à part, hormis, exceto, menos, fora, tirando,
    кроме, за исключением
    """
)
ALL_BUT = (*EXCEPT, "but", "bar", "aber nicht", "pero no", "mais pas", "mas não", "но не")
"""Before what is left out; only behind "all" the second ones."""
WHICH = phrases(
    """
    which, that one, that, it gets, gets, is, der, die, das, que, esa, ese, qui, celui, esse, essa,
    который, тот
    """
)
"""Where the name of what is left out ends: "except the first, that one is 3"."""

SUPERLATIVES: dict[str, tuple[str, ...]] = {
    "oldest": phrases(
        """
        oldest, älteste, más antigua, más vieja, más antiguo, plus ancien, plus vieux, mais antigo,
        mais velho, самый старый
        """
    ),
    "newest": phrases(
        """
        newest, most recent, latest, neueste, neuste, más nueva, más reciente, plus récent, mais novo,
        mais recente, самый новый, новейший
        """
    ),
    "shortest": (
        *("shortest", "kürzeste", "más corta", "más corto", "plus court", "mais curto", "самый короткий"),
    ),
    "longest": (
        *("longest", "längste", "más larga", "más largo", "plus long", "mais longo", "самый длинный"),
    ),
    "best": phrases(
        """
        best, best rated, highest rated, beste, mejor, meilleur, melhor, лучший, самый лучший
        """
    ),
    "Horror": phrases(
        """
        scariest, creepiest, gruseligste, más terrorífica, da más miedo, plus effrayant, mais assustador,
        самый страшный
        """
    ),
    "Comedy": phrases(
        """
        funniest, lustigste, witzigste, más divertida, plus drôle, mais engraçado, самый смешной
        """
    ),
    "Drama": ("saddest", "traurigste", "más triste", "plus triste", "mais triste", "самый грустный"),
    "Romance": phrases(
        """
        most romantic, romantischste, más romántica, plus romantique, mais romântico, самый романтичный
        """
    ),
    "Action": phrases(
        """
        most exciting, spannendste, más emocionante, plus palpitant, mais emocionante,
        самый захватывающий
        """
    ),
}
"""What one film of a list is more than the others: by its year, by everybody's stars, by a genre."""
