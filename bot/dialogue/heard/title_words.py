"""Words that stand beside titles and their stars, or can be no title. Data for six languages."""

from bot.dialogue.heard.plain import phrases

BEFORE_TITLES = phrases(
    """
    my rating for, meine bewertung für, meine bewertung von, mi nota para, mi nota de, ma note pour, ma
    note de, minha nota para, minha nota de, моя оценка, оценка, ок, окей, hab, habe, haben, endlich,
    bewerte, ich gebe, na ja, ähm, gut, hallo, hier ein paar, a ver, bueno, pues, por fin, por fin vi,
    acabo de ver, aquí van, bon, alors, euh, enfin vu, en voici, bom, então, vamos lá, aí vão,
    finalmente, finalmente vi, assisti, acabei de ver, ну, вот, так, наконец, наконец посмотрел, наконец
    посмотрела, посмотрел, посмотрела, обожаю, btw, by the way, so, fyi, hey, great, thanks, sure,
    right, alright, anyway, just, finally, some of mine, übrigens, also, danke, por cierto, gracias, au
    fait, merci, aliás, obrigado, кстати, спасибо, put, seen, watching, seeing, watch, see, about,
    called, than, movie, film, like, through, on, think, thought, found, with, during, by, gesehen,
    geschaut, sehen, über, ver, visto, voir, vu, смотреть, чем, про
    """
)

BEHIND_TITLES = phrases(
    """
    würde ich, je dirais, diría, eu diria, gesehen, geschaut, geguckt, gebe ich, bekommt, kriegt,
    verdient, mit, fand ich, mochte ich, als, im, auf, le doy, le pongo, merece, es, en, con, mérite,
    c'est, je mets, je donne, avec, au, sur, dou, é, com, no, na, ставлю, заслуживает, это, с, в, на,
    with, w, w/, for, at, on, when, while, like, down, as, deserves, would, rating, in, from, than, too,
    made, scared, never, again, he, she, they, you
    """
)
"""What stands beside titles, and says nothing of them."""

AT_NO_END = phrases(
    """
    with, at, from, by, for, mit, con, avec, com, с
    """
)
"""What no title ends in."""

NO_TITLES = phrases(
    """
    the original, das buch, der zweite teil, die fortsetzung, el libro, la secuela, le livre, la suite,
    o livre, a continuação, книга, продолжение, they, them, he, him, she, it, we, us, you, i, me, the
    rest, rest, everything else, the others, others, the end, the ending, the story, the music, die
    musik, der soundtrack, die schauspieler, la música, la banda sonora, la musique, la bande-son, a
    música, a trilha, музыка, саундтрек, актёры, the soundtrack, the acting, the plot, the first half,
    the second half, der rest, das ende, el resto, el final, le reste, la fin, o resto, o final,
    остальное, остальные, конец
    """
)
"""What is liked or not, and is hardly ever the title of a film."""

RELATED = phrases(
    """
    the original from, the original of, the remake from,
    the book, the books, the novel, the sequel, the sequels, the remake, the prequel, the series,
    das buch, die fortsetzung, das remake, el libro, la secuela, le livre, la suite, le remake, o livre,
    a continuação, книга, продолжение, ремейк
    """
)
"""What belongs to a film and is none that is named."""

GIVEN_NUMBER = phrases(
    """
    ich gebe, je donne, je mets, le pongo, le doy, give, gave, giving, i'll give, i'd give, rate, rated,
    i rate, put, gebe, gab, gib, bewerte, doy, di, dale, ponle, le doy a, donne, mets, j'ai mis, j'ai
    donné, dou, dei, dê, bota, ставлю, поставил, поставила, поставь
    """
)
"""Before a title and a number that is rather its stars than its part: "I gave Speed 2"."""

GIVEN_TO = phrases(
    """
    for, to, goes to, go to, on, a, al, à la, für, an, geht an, para, pour, à, va a, pro, pra, vai para,
    за, для, фильму
    """
)
"""Between stars and the film that they are given."""

BEHIND_STARS = phrases(
    """
    ахаха, ахах, хаха, лол, jaja, jajaja, kkkk, mdr, ptdr, i think, i guess, i suppose, i'd say, imo,
    imho, tbh, ngl, lol, lmao, haha, hehe, xd, please, pls, plz, thanks, thank you, cheers, for me, from
    me, overall, personally, honestly, at most, at best, at least, max, tops, maybe, probably, easily,
    all in all, actually, obviously, too, as well, btw, finde ich, denke ich, glaube ich, meiner meinung
    nach, ehrlich gesagt, insgesamt, höchstens, mindestens, bitte, danke, von mir, für mich, sagen,
    geben, gesehen, geschaut, vielleicht, wahrscheinlich, locker, auch, übrigens, creo, creo yo, diría,
    en mi opinión, la verdad, en general, como mucho, como máximo, por favor, gracias, para mí, de mi
    parte, quizás, fácil, también, je pense, je crois, je trouve, à mon avis, franchement, honnêtement,
    au total, maximum, au plus, s'il te plaît, stp, merci, pour moi, de ma part, peut-être, facile,
    aussi, mdr, acho, eu acho, na minha opinião, sinceramente, no geral, no máximo, por favor, obrigado,
    obrigada, pra mim, para mim, da minha parte, talvez, tranquilo, também, kkk, думаю, я думаю,
    по-моему, на мой взгляд, честно, честно говоря, в целом, максимум, пожалуйста, спасибо, от меня, для
    меня, наверное, легко, тоже, кстати
    """
)
"""What may stand behind stars or praise, and changes nothing: "4 I think"."""

ARTICLES = ("a", "an", "un", "una", "ein", "eine", "einen", "une", "um", "uma")
"""Beside those of `bot.dialogue.heard.request_words`."""

ALSO = phrases("""also, too, auch, ebenfalls, también, aussi, également, também, тоже, также""")
"""Between "was" and what is said of one film as of the one before."""
