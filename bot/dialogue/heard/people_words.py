"""Words around the name of somebody whose films are liked or asked for, in six languages."""

from bot.dialogue.heard.plain import phrases

I_AM = phrases("i'm, im, i am, ich bin, soy, je suis, j'suis, sou, eu sou, я")
A = phrases("a, an, such a, really a, just a, ein, eine, un, una, une, um, uma, muy, super, muito")
BIG = phrases(
    """
    huge, big, massive, great, total, real, true, major, lifelong, absolute, großer, große, riesiger,
    riesen, riesengroßer, totaler, echter, absoluter, gran, total, verdadero, grand, grande, gros, grosse,
    énorme, vrai, vraie, super, enorme, muito, большой, большая, огромный, огромная, настоящий, давний
    """
)
FAN = ("fan", "fans", "fã", "fanatic", "fanático", "fanática", "admirer")
FAN_OF = phrases(
    """
    fan of, fan von, fan de, fan del, fan d', fanático de, fanática de, fã de, fã do, fã da, fan do, fan da,
    фанат, фанатка, поклонник, поклонница, into, admirer of, admirador de, admiradora de, admirateur de
    """
)
LOVE = phrases(
    """
    i love, i like, i adore, i enjoy, i really love, i really like, i just love, i do love, love, ich liebe,
    ich mag, ich mag sehr, ich liebe einfach, me encantan, me encanta, me gustan, me gusta, me gustan mucho,
    adoro, amo, j'adore, j'aime, j'aime beaucoup, j'aime bien, gosto muito, gosto, eu adoro, eu amo, eu
    gosto, обожаю, люблю, я обожаю, я люблю, мне нравятся, очень люблю
    """
)
FILMS = phrases(
    """
    films, movies, the films, the movies, film, movie, a film, a movie, stuff, work, everything, anything,
    something, all, die filme, filme, einen film, etwas, was, irgendwas, alles, las películas, películas,
    una película, las pelis, pelis, una peli, algo, todo, les films, des films, films, un film, quelque
    chose, tout, os filmes, dos filmes, filmes, um filme, alguma coisa, tudo, фильмы, фильм, что-нибудь,
    что-то, всё, кино
    """
)
EVERY = phrases(
    """
    everything, all films, all movies, all the films, all the movies, every film, every movie, anything, all,
    alles, alle filme, jeder film, todo, todas las películas, toda película, tout, tous les films,
    chaque film, tudo, todos os filmes, todo filme, всё, все, все фильмы, каждый фильм
    """
)
"""All films, where somebody follows who made them."""

MADE_BY = ("from", "with", "von", "mit", "de", "con", "avec", "com", "от", "с")
BY = phrases(
    """
    by, directed by, made by, starring, featuring, vom regisseur, von der regisseurin, mit dem schauspieler,
    mit der schauspielerin, unter der regie von, dirigida por, dirigidas por, protagonizada por,
    protagonizadas por, del director, de la directora, con el actor, con la actriz, réalisé par, réalisés
    par, du réalisateur, de la réalisatrice, avec l'acteur, avec l'actrice, dirigido por, dirigidos por,
    estrelado por, do diretor, da diretora, com o ator, com a atriz, режиссёра, режиссера, с участием, с
    актёром, с актрисой
    """
)
"""Before somebody's name, whoever it is."""
WITH = (
    "with",
    "from",
    "of",
    "von",
    "mit",
    "con",
    "de",
    "del",
    "avec",
    "par",
    "d'",
    "com",
    "do",
    "da",
    "с",
    "со",
    "от",
)
"""Before a name, and before much else."""
OPENING = phrases(
    """
    show me, give me, find me, recommend, recommend me, suggest, i want, i want to see, i'd like, id like,
    do you have, have you got, got, any, any good, some, some good, good, the best, best, all, all the, are
    there, is there, what about, please, and, ok, hey, can i see, list, zeig mir, gib mir, empfiehl mir, ich
    will, ich möchte, hast du, gibt es, gute, alle, bitte, und, muéstrame, dame, recomiéndame, quiero,
    quiero ver, tienes, hay, alguna, algunas, buenas, todas, y, montre-moi, donne-moi, recommande-moi, je
    veux, je veux voir, tu as, il y a, de bons, tous, et, mostra, me mostra, me dá, me recomenda, recomenda,
    quero, quero ver, tem, você tem, bons, todos, e, покажи, дай, посоветуй, хочу, хочу посмотреть, есть,
    хорошие, все, и
    """
)
CLOSING = phrases(
    """
    please, pls, then, in it, in them, too, bitte, denn, por favor, s'il te plaît, stp, alors, пожалуйста,
    there, at all
    """
)
NOBODY = phrases(
    """
    a, an, the, my, our, your, his, her, some, any, no, lots, many, more, other, others, this, that, it,
    them, him, me, you, us, good, great, happy, sad, ein, eine, einen, einem, einer, der, die, das, dem,
    den, mein, meine, meinem, viel, viele, andere, früher, damals, gestern, un, una, unos, el, la, los, las,
    mi, mis, mucho, mucha, muchos, otros, ello, une, des, le, les, mon, ma, mes, beaucoup, d'autres, lui,
    ça, um, uma, o, os, as, meu, minha, muito, muita, outros, isso, мой, моя, моими, много, другие, другими,
    ним, ней, всеми
    """
)
"""With these begins nobody's name."""
