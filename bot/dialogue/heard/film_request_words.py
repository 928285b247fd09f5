"""Words around films and series that are asked for by name. Data for six languages."""

from bot.dialogue.heard.plain import phrases

FILMS_MEANT = ("films", "movies", "ones", "filme", "teile", "películas", "pelis", "filmes", "фильмы", "части")
"""Several films, said of them without "all"."""
ASKING_WHETHER_THERE = phrases(
    """
    do you have, do you know, do you know of, have you got, have you heard of, you got, got, is there,
    do u have, do u know, can i find, hast du, hast du auch, kennst du, kennst du auch, gibt es, gibts,
    tienes, conoces, tu as, as-tu, t'as, avez-vous, tu connais, connais-tu, você tem, vc tem, tem, você
    conhece, vc conhece, conhece, tens, conheces, у тебя есть, есть, есть ли, ты знаешь, знаешь, а есть
    """
)
"""Before a film that somebody wants to know of whether it is there."""
ASKING_ABOUT = phrases(
    """
    tell me more about, tell me something about, can you tell me about, can you tell me something about,
    can you tell me more about, could you tell me about, more about, what do you know about, do you know
    anything about, info about, more info on, what can you tell me about, erzähl mir mehr von, erzähl
    mir mehr über, erzähl mir was über, erzähl mir etwas über, was weißt du über, mehr über, cuéntame
    de, cuéntame más de, cuéntame algo de, qué sabes de, háblame más de, más sobre, dis-moi en plus sur,
    parle-moi un peu de, qu'est-ce que tu sais de, plus sur, me conta de, me conta mais sobre, me fala
    mais de, o que você sabe de, mais sobre, расскажи мне о, расскажи мне про, расскажи ещё про,
    расскажи подробнее о, что ты знаешь о, что знаешь про, what about, how about, and what about, tell
    me about, info on, was ist mit, und was ist mit, wie wär's mit, erzähl mir von, y qué hay de, qué
    tal, háblame de, parle-moi de, qu'en est-il de, me fala de, fala-me de, расскажи про, расскажи о
    """
)
"""Before a film that somebody wants to hear of."""
OPENINGS = phrases(
    "hi, hello, hey, and, so, ok, but, hmm, hallo, und, hola, y, oye, salut, et, oi, olá, e, привет, а"
)
NO_NAMES = phrases(
    """
    a, an, any, anything, something, anybody, anyone, someone, how, what, whats, which, who, whether,
    that, this, those, these, it, them, more, other, others, another, some, else, me, us, you, my, your,
    i, we, the first, the second, the third, the last, number, ein, eine, einen, was, wie, wer,
    irgendwas, etwas, irgendetwas, andere, mehr, das, dies, es, mich, dir, mein, meine, dein, algo,
    alguna, algún, un, una, qué, cómo, más, otra, otro, otras, esto, eso, mi, tu, quelque chose, des,
    de, quoi, comment, autre, autres, plus, ça, ce, mon, ma, ton, qualquer, algum, alguma, um, uma, o
    que, como, mais, outro, outra, outros, isso, meu, minha, seu, что, что-нибудь, какой-нибудь,
    какие-нибудь, как, сколько, ещё, другой, другие, другое, это, мой, твой
    """
)
"""With these begins no name of a film that somebody asks after."""
THE_FILM = phrases(
    """
    the film, the movie, a film called, a movie called, the film called, the movie called, that film,
    that movie, film, movie, den film, der film, einen film namens, la película, la peli, le film, o
    filme, фильм, кино
    """
)
BEHIND_FILM = phrases(
    """
    the film, the movie, movie, film, too, as well, then, there, here, in your list, in your catalog, in
    your database, by any chance, at all, yet, please, auch, denn, da, también, aussi, também, тоже, в
    базе
    """
)
OTHER_ARTICLES = ("a", "an", "any", "ein", "eine", "das", "un", "una", "une", "um", "uma", "el", "l'")
SEEN_SERIES = phrases(
    """
    i've seen, ive seen, i have seen, we've seen, weve seen, i saw, we saw, saw, seen, i watched, we
    watched, watched, i've watched, ive watched, just finished, i finished, we finished, i've already
    seen, i just finished, binged, i binged, ich habe, ich hab, hab, habe, wir haben, ich kenne, kenne,
    he visto, ya he visto, vi, ya vi, hemos visto, j'ai vu, jai vu, on a vu, j'ai déjà vu, eu vi, já vi,
    eu já vi, vimos, assisti, eu assisti, já assisti, я видел, я видела, я смотрел, я смотрела, я
    посмотрел, я посмотрела, видел, видела, смотрел, смотрела, посмотрел, посмотрела, мы посмотрели
    """
)
"""Before a series all of whose films were seen."""
SEEN_BEHIND = phrases(
    """
    already, too, so far, by now, gesehen, schon gesehen, schon, geschaut, angeschaut, durch, ya, déjà,
    já, уже
    """
)
WHOLE_SERIES = (
    "trilogy",
    "saga",
    "franchise",
    "series",
    "trilogie",
    "reihe",
    "trilogía",
    "trilogia",
    "série",
    "трилогию",
    "сагу",
)
ASKING_FOR_SERIES = phrases(
    """
    do you have, have you got, do you know, you got, got, show me, show, list, give me, tell me, name,
    which, what, what are, which are, which of, are there, is there, were there, was there, how many, i
    want to see, i want, i want to watch, id like to see, i'd like to see, can i see, can you show me,
    can you list, could you show me, in which order do i watch, in which order should i watch, in what
    order do i watch, in what order should i watch, what order do i watch, what order should i watch,
    what is the order of, what's the order of, whats the order of, order of, in which order are, did
    they make, hey, so, and, ok, please, what about, zeig mir, zeig, zeige mir, zeige, hast du, kennst
    du, gibt es, gibts, gibt's, welche, was für, nenn mir, nenne mir, liste, in welcher reihenfolge
    schaue ich, in welcher reihenfolge sehe ich, in welcher reihenfolge schaut man, ich will, ich
    möchte, wie viele, und, tienes, conoces, hay, muéstrame, enséñame, dime, qué, cuáles, cuáles son,
    cuántas, quiero ver, en qué orden veo, en qué orden se ven, en qué orden ver, y, tu as, as-tu, t'as,
    tu connais, connais-tu, il y a, y a-t-il, y a t il, il y a-t-il, montre-moi, montre moi, quels,
    quels sont, quelles, combien de, je veux voir, dans quel ordre regarder, dans quel ordre voir, et,
    est-ce qu'il y a, tu as d'autres, você tem, tem, tens, conhece, você conhece, há, existe, mostra,
    mostre, me mostra, me mostre, quais, quais são, quantos, quero ver, em que ordem assisto, em que
    ordem ver, qual a ordem de, e, есть, есть ли, у тебя есть, ты знаешь, знаешь, покажи, покажи мне,
    какие, какие есть, сколько, хочу посмотреть, в каком порядке смотреть, а, и,
    any other, some other, other, another, any more, andere, noch andere, alguna otra, otras, d'autres,
    outros, mais algum, другие, ещё
    """
)
"""Before a series whose films are asked for."""
BEHIND_SERIES = phrases(
    """
    do you have, do you know, have you got, you have, are there, there are, exist, please, in order, in
    the right order, by year, in release order, come out in, so far, then, again, made, at all, too,
    hast du, kennst du, gibt es, gibts, bitte, der reihe nach, in der richtigen reihenfolge, denn,
    tienes, conoces, hay, por favor, en orden, tu as, as-tu, il y a, tu connais, stp, s'il te plaît,
    dans l'ordre, você tem, tem, há, existem, em ordem, у тебя есть, ты знаешь, есть, пожалуйста, по
    порядку
    """
)
"""Behind it."""
SEQUELS = phrases(
    """
    sequel, sequels, follow-up, follow up, follow-ups, continuation, next part, next one, next film,
    next movie, other parts, fortsetzung, fortsetzungen, nachfolger, secuela, secuelas, continuación,
    segunda parte, suite, suites, sequência, continuação, sequela, sequelas, continuações, продолжение,
    продолжения, сиквел, сиквелы
    """
)
TO_SERIES = phrases("to, of, for, after, zu, zum, von, nach, a, de, del, à, para, к, у, после")
COMING_AFTER = phrases(
    """
    comes after, what comes after, what came after, which one comes after, which comes after, what is
    the one after, what's the one after, was kommt nach, was kam nach, qué viene después de, qué sigue
    a, qu'est-ce qui vient après, o que vem depois de, что идёт после, что после
    """
)
"""Before a film whose sequels are asked for."""
